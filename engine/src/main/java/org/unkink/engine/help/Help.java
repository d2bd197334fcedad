package org.unkink.engine.help;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The evidence of the mornings on one factor.
 *
 * @param with the sessions that have it, and {@code without} those that do not, in the order of time
 * @param difference of next-morning pain with it to that without it; below 0 is less pain
 */
public record Help(Factor factor, Verdict verdict, Estimate difference, List<Morning> with, List<Morning> without) {

    /** The possible verdicts. */
    public enum Verdict {
        /** Almost certainly: the interval of 99.5 % lies below 0. */
        LESS_PAIN,
        /** Almost certainly: that interval lies above 0. */
        MORE_PAIN,
        /** Enough sessions, and it is not certain. */
        NO_CLEAR_DIFFERENCE,
        /**
         * Done, or left out, for a few times only: whatever else changed then may be behind the mornings, and no number
         * is shown.
         */
        NOT_TOLD_FROM_TIME,
        /** Too few sessions with it or without it. */
        NOT_ENOUGH_YET
    }

    /** A number of pain points with its 95 % interval. */
    public record Estimate(double low, double middle, double high) {

        /** Nothing is known: no difference, as wide as the scale. */
        static final Estimate UNKNOWN = new Estimate(-10, 0, 10);
    }

    /** Why the plain averages of both groups say something else than the estimate, which takes it into account. */
    public enum Detour {
        /** They say much the same. */
        NONE,
        /** It was done on days with more pain before, or with less. */
        PAIN_BEFORE,
        /** It was done at another time, while pain went up or down by itself. */
        TIME,
        /** Other exercises were done with it. */
        OTHERS
    }

    private static final double MUCH = 0.5;

    public Help {
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    /** The plain difference of how much pain changed until the next morning; below 0 it fell more with it. */
    public double plain() {
        return mean(with, Morning::change) - mean(without, Morning::change);
    }

    /** The reason why the plain averages point clearly the other way or to much more, if they do. */
    public Detour detour() {
        if (verdict == Verdict.NOT_ENOUGH_YET
                || verdict == Verdict.NOT_TOLD_FROM_TIME
                || Math.abs(plain() - difference.middle()) < MUCH) {
            return Detour.NONE;
        }
        if (Math.abs(mean(with, Morning::before) - mean(without, Morning::before)) >= MUCH && !isElsewhen()) {
            return Detour.PAIN_BEFORE;
        }
        return isElsewhen() ? Detour.TIME : Detour.OTHERS;
    }

    /** True if half of the one were over before a quarter of the other. */
    private boolean isElsewhen() {
        return isBefore(with, without) || isBefore(without, with);
    }

    private static boolean isBefore(List<Morning> one, List<Morning> other) {
        return one.get(one.size() / 2)
                .day()
                .isBefore(other.get(other.size() / 4).day());
    }

    private static double mean(List<Morning> group, ToIntFunction<Morning> number) {
        return group.stream().mapToInt(number).average().orElse(0);
    }
}
