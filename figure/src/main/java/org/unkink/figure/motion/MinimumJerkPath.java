package org.unkink.figure.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;

/**
 * A smooth path through postures at given seconds. Between two stops it is the one of minimum jerk (Flash and Hogan
 * 1985); past postures on the way it goes without a stop, with the slopes of monotone interpolation (Fritsch and Butland
 * 1984). No value leaves the span between its two neighbours, so a way between postures within
 * every range of motion stays within.
 */
final class MinimumJerkPath {

    private final List<Posture> postures;
    private final double[] seconds;

    /** Change per second of each freedom at each posture. */
    private final double[][] velocities;

    /**
     * A way.
     *
     * @param before the neighbour that the figure comes from without a stop, null where it starts from rest
     * @param after the neighbour that it goes on to without a stop, null where it comes to rest
     */
    MinimumJerkPath(List<Posture> postures, double[] seconds, @Nullable Neighbour before, @Nullable Neighbour after) {
        this.postures = List.copyOf(postures);
        this.seconds = seconds.clone();
        velocities = new double[postures.size()][Freedom.COUNT];
        for (int i = 0; i < postures.size(); i++) {
            Neighbour left = i > 0 ? new Neighbour(postures.get(i - 1), seconds[i] - seconds[i - 1]) : before;
            Neighbour right =
                    i < postures.size() - 1 ? new Neighbour(postures.get(i + 1), seconds[i + 1] - seconds[i]) : after;
            if (left != null && right != null) {
                velocities[i] = velocities(left, postures.get(i), right);
            }
        }
    }

    /** A posture that comes so many seconds before or after. */
    record Neighbour(Posture posture, double seconds) {}

    /**
     * Change per second on the way from one neighbour to the other: none where the direction turns (Fritsch, Butland).
     */
    private static double[] velocities(Neighbour left, Posture here, Neighbour right) {
        double[] velocities = new double[Freedom.COUNT];
        double wide = left.seconds() + right.seconds();
        for (Freedom freedom : Freedom.ALL) {
            double in = (here.get(freedom) - left.posture().get(freedom)) / left.seconds();
            double out = (right.posture().get(freedom) - here.get(freedom)) / right.seconds();
            if (in * out > 0) {
                double share = (wide + right.seconds()) / (3 * wide);
                velocities[freedom.index()] = in * out / (share * out + (1 - share) * in);
            }
        }
        return velocities;
    }

    /** The posture before a moment. */
    int segment(double second) {
        int i = 0;
        while (i < seconds.length - 2 && second > seconds[i + 1]) {
            i++;
        }
        return i;
    }

    /** The share of the way from one posture to the next at a moment, 0 to 1. */
    double share(int segment, double second) {
        return Math.clamp((second - seconds[segment]) / (seconds[segment + 1] - seconds[segment]), 0, 1);
    }

    Posture at(double second) {
        int i = segment(second);
        double u = share(i, second);
        boolean stops = seconds.length == 2 && isRest(velocities[0]) && isRest(velocities[1]);
        return stops ? postures.get(0).blend(postures.get(1), leastJerk(u)) : hermite(i, u);
    }

    private static boolean isRest(double[] velocity) {
        for (double each : velocity) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    /** From 0 to 1 with neither speed nor acceleration at the ends. */
    static double leastJerk(double u) {
        return u * u * u * (10 - 15 * u + 6 * u * u);
    }

    private Posture hermite(int i, double u) {
        double span = seconds[i + 1] - seconds[i];
        double u2 = u * u;
        double u3 = u2 * u;
        double[] from = postures.get(i).values();
        double[] to = postures.get(i + 1).values();
        double[] values = new double[Freedom.COUNT];
        for (int k = 0; k < values.length; k++) {
            values[k] = (2 * u3 - 3 * u2 + 1) * from[k]
                    + (3 * u2 - 2 * u3) * to[k]
                    + (u3 - 2 * u2 + u) * span * velocities[i][k]
                    + (u3 - u2) * span * velocities[i + 1][k];
        }
        return Posture.of(values);
    }
}
