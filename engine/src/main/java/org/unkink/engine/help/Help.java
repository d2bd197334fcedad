package org.unkink.engine.help;

import java.util.List;

/**
 * What the mornings say of one factor.
 *
 * @param with the sessions that have it, and {@code without} those that do not, in the order of time
 * @param difference of next-morning pain with it to that without it; below 0 is less pain
 */
public record Help(Factor factor, Verdict verdict, Estimate difference, List<Morning> with, List<Morning> without) {

    /** What may be said. */
    public enum Verdict {
        /** The whole interval lies below 0. */
        LESS_PAIN,
        /** The whole interval lies above 0. */
        MORE_PAIN,
        /** Enough sessions, and the interval holds 0. */
        NO_CLEAR_DIFFERENCE,
        /** Too few sessions with it or without it. */
        NOT_ENOUGH_YET
    }

    /** A number of pain points with its 95 % interval. */
    public record Estimate(double low, double middle, double high) {

        /** Nothing is known: no difference, as wide as the scale. */
        static final Estimate UNKNOWN = new Estimate(-10, 0, 10);

        static Estimate normal(double mean, double deviation) {
            return new Estimate(mean - 1.96 * deviation, mean, mean + 1.96 * deviation);
        }
    }

    public Help {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }
}
