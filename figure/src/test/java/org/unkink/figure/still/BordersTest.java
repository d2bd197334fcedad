package org.unkink.figure.still;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.figure.scene.PixelRectangle;

/** Borders enclose their region, holes and all. */
final class BordersTest {

    private static final String[] RING_AND_DOT = {
        "........", //
        ".#####..", //
        ".#...#..", //
        ".#.#.#..", //
        ".#...#..", //
        ".#####.#", //
    };

    private static List<Polyline> borders(String[] picture) {
        return borders(picture, new PixelRectangle(0, 0, picture[0].length(), picture.length));
    }

    private static List<Polyline> borders(String[] picture, PixelRectangle area) {
        int width = picture[0].length();
        return Borders.of(area, width, pixel -> picture[pixel / width].charAt(pixel % width) == '#');
    }

    @Test
    void aRingHasAnOuterAndAnInnerBorder() {
        assertThat(borders(RING_AND_DOT)).extracting(Polyline::area).containsExactlyInAnyOrder(25.0, 9.0, 1.0, 1.0);
    }

    @Test
    void whereTheRegionIsMayBeKnownBefore() {
        assertThat(borders(RING_AND_DOT, new PixelRectangle(1, 1, 8, 6)))
                .extracting(Polyline::points)
                .isEqualTo(borders(RING_AND_DOT).stream().map(Polyline::points).toList());
    }

    @Test
    void pixelsThatOnlyTouchAtACornerStayApart() {
        assertThat(borders(new String[] {"#.", ".#"}))
                .extracting(Polyline::area)
                .containsExactly(1.0, 1.0);
    }

    @Test
    void aLineEndsWhereItMeetsOneThatGoesOn() {
        Network network = new Network(4, 4);
        for (int i = 0; i < 4; i++) {
            network.level(i, 2);
        }
        network.upright(2, 0);
        network.upright(2, 1);
        assertThat(network.chains()).extracting(Polyline::length).containsExactlyInAnyOrder(2.0, 4.0);
    }
}
