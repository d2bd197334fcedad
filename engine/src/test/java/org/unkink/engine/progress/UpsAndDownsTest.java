package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unkink.engine.progress.Noise.Fit;

/** The ups and downs of single days, against figures worked out by hand. */
class UpsAndDownsTest {

    private static final double NONE = Double.NaN;

    /** A spread of 1 counts as seen on eight days and a likeness of 0.15 on twenty pairs, whatever was noted. */
    @Test
    void fewNumbersHardlyMoveWhatMostPeopleHave() {
        Noise noise = around(3, 4, 4, 2, 2);

        assertThat(noise.variance()).isCloseTo((8 + 4) / 11.0, within(1e-12));
        assertThat(noise.correlation()).isCloseTo((20 * 0.15 + (1 - 1 + 1) / (12 / 11.0)) / 23, within(1e-12));
    }

    @Test
    void daysWithoutANumberAreNoPairsAndChangeNothing() {
        assertThat(around(3, 4, NONE, 2, 2).correlation()).isCloseTo((3 + 1 / (11 / 10.0)) / 21, within(1e-12));
        assertThat(around(3, NONE, 4, 4, 2, 2, NONE)).isEqualTo(around(3, 4, 4, 2, 2));
    }

    @Test
    void theLikenessOfNeighboursIsNeverBelowNoneNorAboveThreeFifths() {
        assertThat(around(5, alternating(400, 1)).correlation()).isZero();
        assertThat(around(5, alternating(400, 100)).correlation()).isEqualTo(0.6);
    }

    @Test
    void aLineTakesOneMoreParameterThanALevel() {
        DailyNumbers numbers = new DailyNumbers(new double[] {1, 2, 3, 4});

        assertThat(Noise.around(new Fit(2.5, 1, 1.5, 2), numbers, 0, 3).variance())
                .isEqualTo(8 / 10.0);
    }

    @Test
    void daysThatAreLeftOutHaveNoNumberAndTheOthersKeepTheirs() {
        DailyNumbers numbers = new DailyNumbers(new double[] {1, 2, 3, 4}).without(1, 2);

        assertThat(numbers.count(0, 3)).isEqualTo(2);
        assertThat(numbers.mean(0, 3)).isEqualTo(2.5);
        assertThat(numbers.on(1)).isNaN();
        assertThat(numbers.on(3)).isEqualTo(4);
    }

    private static Noise around(double level, double... values) {
        return Noise.around(Fit.level(level), new DailyNumbers(values), 0, values.length - 1);
    }

    /** Days of 2 and of 8, so many of each in a row. */
    private static double[] alternating(int days, int row) {
        double[] values = new double[days];
        for (int day = 0; day < days; day++) {
            values[day] = day / row % 2 == 0 ? 2 : 8;
        }
        return values;
    }
}
