package org.unkink.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;
import org.unkink.figure.motion.MinimumJerkPath.Neighbour;

class MinimumJerkPathTest {

    private static final Freedom FREEDOM = Freedom.NECK_ROTATION;

    @Test
    void aWayPassesEveryPostureAtItsTime() {
        MinimumJerkPath way = way(null, null, 0, 30, 10, 40);

        assertThat(degrees(way, 0)).isEqualTo(0);
        assertThat(degrees(way, 1)).isCloseTo(30, within(1e-9));
        assertThat(degrees(way, 2)).isCloseTo(10, within(1e-9));
        assertThat(degrees(way, 3)).isCloseTo(40, within(1e-9));
    }

    @Test
    void noValueLeavesTheSpanOfItsNeighbours() {
        MinimumJerkPath way = way(null, null, 0, 5, 40, 41, 20);
        for (double second = 0; second < 4; second += 0.01) {
            int i = (int) second;
            double[] stops = {0, 5, 40, 41, 20};
            assertThat(degrees(way, second))
                    .isBetween(Math.min(stops[i], stops[i + 1]) - 1e-9, Math.max(stops[i], stops[i + 1]) + 1e-9);
        }
    }

    @Test
    void aWayWithoutNeighboursBeginsAtRest() {
        for (MinimumJerkPath way : List.of(way(null, null, 0, 30), way(null, null, 0, 10, 30))) {
            assertThat(speed(way, 0.001)).isBetween(0.0, 0.5);
        }
    }

    @Test
    void aPostureOnTheWayIsPassedWithoutAStop() {
        assertThat(speed(way(null, null, 0, 20, 40), 1)).isCloseTo(20, within(0.1));
    }

    @Test
    void roundsJoinWithoutAStop() {
        Neighbour before = new Neighbour(posture(-20), 1);
        Neighbour after = new Neighbour(posture(60), 1);
        MinimumJerkPath way = way(before, after, 0, 20, 40);

        assertThat(speed(way, 0.001)).isCloseTo(20, within(0.1));
        assertThat(speed(way, 1.999)).isCloseTo(20, within(0.1));
    }

    private static MinimumJerkPath way(@Nullable Neighbour before, @Nullable Neighbour after, double... degrees) {
        double[] seconds = new double[degrees.length];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = i;
        }
        List<Posture> postures =
                Arrays.stream(degrees).mapToObj(MinimumJerkPathTest::posture).toList();
        return new MinimumJerkPath(postures, seconds, before, after);
    }

    private static Posture posture(double degrees) {
        return Posture.NEUTRAL.with(FREEDOM, degrees);
    }

    private static double degrees(MinimumJerkPath way, double second) {
        return way.at(second).get(FREEDOM);
    }

    private static double speed(MinimumJerkPath way, double second) {
        return (degrees(way, second + 1e-4) - degrees(way, second - 1e-4)) / 2e-4;
    }
}
