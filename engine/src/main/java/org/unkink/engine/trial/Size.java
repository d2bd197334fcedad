package org.unkink.engine.trial;

import java.util.List;
import java.util.OptionalInt;
import org.unkink.engine.help.Morning;
import org.unkink.engine.help.Student;
import org.unkink.engine.journal.Event.TrialStarted;

/** The mornings that a trial needs, by the ups and downs of the person. */
final class Size {

    /** The fewest mornings from which the spread is known well enough. */
    static final int FEWEST_BEFORE = 12;

    /** The last so many are looked at. */
    private static final int LOOKED_AT = 60;

    /** A difference of so many points of pain is to be found, four times out of five. */
    static final double EFFECT = 1.5;

    private static final double POWER = 0.8;

    /** A spread that few mornings show is held to be as large as four in five such spreads would be (Browne 1995). */
    private static final double CAUTION = -0.8416;

    private static final double ROUNDING = 1.0 / 12;

    private Size() {}

    /** An even number, or none where even the most would be too few. */
    static OptionalInt of(List<Morning> mornings) {
        double variance = cautiousVariance(mornings);
        for (int count = TrialStarted.FEWEST; count <= TrialStarted.MOST; count += 2) {
            if (isEnough(count, variance)) {
                return OptionalInt.of(count);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isEnough(int count, double variance) {
        double freedom = 2 * count / 3.0 - 1;
        double needed = Student.reach(Looks.LAST, freedom) + Student.reach(2 * POWER - 1, freedom);
        return EFFECT / (2 * Math.sqrt(variance / count)) >= needed;
    }

    private static double cautiousVariance(List<Morning> mornings) {
        double freedom = 2 * (Math.min(mornings.size(), LOOKED_AT) - 1) / 3.0;
        double part = 2 / (9 * freedom);
        double quantile = Math.pow(1 - part + CAUTION * Math.sqrt(part), 3);
        return Math.max(ROUNDING, variance(mornings)) / quantile;
    }

    /** From the steps between one morning and the next (von Neumann 1941): a slow course does not count as spread. */
    private static double variance(List<Morning> mornings) {
        List<Morning> last = mornings.subList(Math.max(0, mornings.size() - LOOKED_AT), mornings.size());
        double squares = 0;
        for (int i = 1; i < last.size(); i++) {
            double step = last.get(i).nextMorning() - last.get(i - 1).nextMorning();
            squares += step * step;
        }
        return squares / (2 * (last.size() - 1));
    }
}
