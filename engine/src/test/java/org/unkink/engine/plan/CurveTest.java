package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.plan.Curve.Step;

/** The worth of so many units is that of each of them added up. */
final class CurveTest {

    private static final Curve CURVE = new Curve(List.of(new Step(2, 5), new Step(3, 4), new Step(6, 1)));

    @Test
    void eachUnitIsWorthWhatItsStepSays() {
        List<Integer> each = List.of(5, 5, 4, 1, 1, 1, 0, 0);
        int worth = 0;
        for (int units = 0; units <= each.size(); units++) {
            assertThat(CURVE.at(units)).as("%d units", units).isEqualTo(worth);
            worth += units < each.size() ? each.get(units) : 0;
        }
    }

    @Test
    void itEndsWithItsLastStep() {
        assertThat(CURVE.end()).isEqualTo(6);
        assertThat(CURVE.at(7)).isEqualTo(CURVE.at(CURVE.end()));
    }
}
