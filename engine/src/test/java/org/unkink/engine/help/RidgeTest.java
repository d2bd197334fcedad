package org.unkink.engine.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.SessionId;

/**
 * The regression against numbers computed elsewhere, from the same model written with whole matrices: 24 sessions with a
 * day of two and a week without any, an exercise that takes two points of pain, and another number that explains nothing.
 */
class RidgeTest {

    private static final int SESSIONS = 24;
    private static final double[] SPREADS = {Double.POSITIVE_INFINITY, 1, 0.7};

    @Test
    void whereTheLevelRests() {
        Ridge ridge = fit(_ -> 3, session -> session % 2 == 0);

        assertFit(ridge, new double[] {3.988775, -0.883687, -0.038434}, new double[] {0.209894, 0.342268, 0.358355});
        assertThat(ridge.freedom()).isCloseTo(29.989285, within(1e-5));
    }

    @Test
    void whereTheLevelJumps() {
        Ridge ridge = fit(session -> session < 12 ? 7 : 2, session -> session % 2 == 0);

        assertFit(ridge, new double[] {8.039822, -0.896541, -0.014894}, new double[] {0.411875, 0.351806, 0.369688});
        assertThat(ridge.freedom()).isCloseTo(28.432052, within(1e-5));
    }

    @Test
    void whereTheLevelJumpsAsTheExerciseBegins() {
        Ridge ridge = fit(session -> session < 12 ? 6 : 3, session -> session >= 12);

        assertFit(ridge, new double[] {7.256289, -1.310971, 0.104209}, new double[] {0.341308, 0.447208, 0.392077});
        assertThat(ridge.freedom()).isCloseTo(29.541191, within(1e-5));
    }

    @Test
    void whereTheLevelFallsSlowly() {
        Ridge ridge = fit(session -> 8 - session / 4, session -> session % 4 < 2);

        assertFit(ridge, new double[] {8.880694, -0.433746, -0.260846}, new double[] {0.425861, 0.251366, 0.276189});
        assertThat(ridge.freedom()).isCloseTo(25.5577, within(1e-4));
    }

    private static void assertFit(Ridge ridge, double[] means, double[] deviations) {
        for (int i = 0; i < means.length; i++) {
            assertThat(ridge.mean(i)).as("mean %d", i).isCloseTo(means[i], within(1e-5));
            assertThat(ridge.deviation(i)).as("deviation %d", i).isCloseTo(deviations[i], within(1e-5));
        }
    }

    private static Ridge fit(IntUnaryOperator level, IntPredicate with) {
        List<MorningAfter> mornings = new ArrayList<>();
        double[][] explaining = new double[SESSIONS][];
        double[][] levelAlone = new double[SESSIONS][];
        double[] next = new double[SESSIONS];
        double[] before = new double[SESSIONS];
        for (int i = 0; i < SESSIONS; i++) {
            boolean isWith = with.test(i);
            next[i] = level.applyAsInt(i) + (i * 7 + 3) % 4 - (isWith ? 2 : 0);
            before[i] = level.applyAsInt(i) + (i * 5 + 1) % 3;
            explaining[i] = new double[] {1, isWith ? 1 : 0, i % 3 / 2.0};
            levelAlone[i] = new double[] {1, 0, 0};
            int day = 2 * i - (i == 6 ? 2 : 0) - (i == 7 ? 1 : 0) + (i >= 15 ? 5 : 0);
            mornings.add(new MorningAfter(
                    new SessionId(new UUID(0x7000L | (long) i << 16, 0x8000000000000000L).toString()),
                    LocalDate.of(2026, 1, 1).plusDays(day),
                    5,
                    5,
                    isWith ? Map.of(MorningLives.FIRST, 60) : Map.of()));
        }
        return Ridge.of(
                new Rows(explaining, next),
                new Rows(levelAlone, before),
                SPREADS,
                Occasions.of(mornings, List.of(new Factor.Done(List.of(MorningLives.FIRST)))));
    }
}
