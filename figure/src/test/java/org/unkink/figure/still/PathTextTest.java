package org.unkink.figure.still;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PathTextTest {

    private static final Polyline LINE = new Polyline(List.of(new Point(1, 2), new Point(4, 2)), false);

    @Test
    void numbersAreRelativeAndAsShortAsTheyGo() {
        assertThat(new PathText(1, PathText.Grid.TENTHS).add(LINE, 1)).hasToString("M1 2c1 0 2 0 3 0");
        assertThat(new PathText(0.1, PathText.Grid.TENTHS).add(LINE, 1)).hasToString("M.1 .2c.1 0 .2 0 .3 0");
    }

    @Test
    void aSecondChainBeginsRelativeToTheEndOfTheFirst() {
        Polyline back = new Polyline(List.of(new Point(0, 0), new Point(0, 3)), false);
        assertThat(new PathText(1, PathText.Grid.WHOLE).add(LINE, 1).add(back, 1))
                .hasToString("M1 2c1 0 2 0 3 0m-4-2c0 1 0 2 0 3");
    }
}
