package org.unkink.engine.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.unkink.engine.help.Help.Estimate;
import org.unkink.engine.help.Help.Verdict;
import org.unkink.engine.journal.Person;

/**
 * Says, for one person, how the mornings after sessions with an exercise differ from those after the others.
 *
 * <p>One Bayesian regression for all exercises together ({@link Ridge}), so that what one did is not put down to another:
 * the outcome is pain on the next morning; it is explained by pain before the session, by time, with a bend, and by a
 * level that goes its own way, so that what would have passed by itself is not taken for help, by every exercise that
 * was done, and by more of it than usual. Pain before the session is explained by its own line of time and the same
 * level. Nothing is claimed that is not almost certain, since there are many exercises to be wrong about.
 */
public final class Helps {

    /** The fewest sessions with a factor, and the fewest without it, of which anything is said. */
    public static final int FEWEST = 6;

    /** The times that it must have been done again, and left out again, before anything is claimed. */
    private static final int FEWEST_TIMES = 5;

    /** The certainty of a claim, and the share that the shown interval holds. */
    private static final double SURE = 0.995;

    private static final double SHOWN = 0.95;

    /** All claims on more of something share the chance of one claim on an exercise to be wrong. */
    private static final double ALL_DOSES = 1 - SURE;

    /** The effect that an exercise may have on a morning, in points of pain: standard deviations around nothing. */
    private static final double EFFECT = 2;

    private static final double MORE = 1;
    private static final double BEFORE = 1;
    private static final double TIME = 10;

    /**
     * The point where the line of time may bend, between the first session (0) and the last (1): recovery is fastest
     * early.
     */
    private static final double BEND = 0.3;

    private Helps() {}

    /** Of every exercise done, and then of more of it, in the order of their ids. */
    public static List<Help> of(Person person) {
        return of(Mornings.of(person));
    }

    static List<Help> of(List<Morning> mornings) {
        if (mornings.isEmpty()) {
            return List.of();
        }
        List<Factor> factors = Factors.of(mornings);
        List<Factor> compared = factors.stream()
                .filter(f -> f instanceof Factor.Done ? isMixed(f, mornings) : isEnough(f, mornings))
                .toList();
        Model model = new Model(mornings, compared);
        return factors.stream().map(f -> help(f, mornings, model)).toList();
    }

    /** True if there are sessions with it and without it. */
    private static boolean isMixed(Factor factor, List<Morning> mornings) {
        return count(factor, mornings) > 0 && count(factor, mornings) < mornings.size();
    }

    private static boolean isEnough(Factor factor, List<Morning> mornings) {
        int with = count(factor, mornings);
        return with >= FEWEST && factor.among(mornings).size() - with >= FEWEST;
    }

    private static int count(Factor factor, List<Morning> mornings) {
        return (int) mornings.stream().filter(factor::isIn).count();
    }

    private static Help help(Factor factor, List<Morning> mornings, Model model) {
        List<Morning> with = new ArrayList<>();
        List<Morning> without = new ArrayList<>();
        factor.among(mornings).forEach(morning -> (factor.isIn(morning) ? with : without).add(morning));
        if (!isEnough(factor, mornings)) {
            return new Help(factor, Verdict.NOT_ENOUGH_YET, Estimate.UNKNOWN, with, without);
        }
        Verdict verdict = isToldFromTime(factor, mornings) ? model.verdict(factor) : Verdict.NOT_TOLD_FROM_TIME;
        return new Help(factor, verdict, model.estimate(factor, SHOWN), with, without);
    }

    /**
     * True if it was begun and left out often: what was so a few times only, in flares say, cannot be told from
     * whatever else changed then.
     */
    private static boolean isToldFromTime(Factor factor, List<Morning> mornings) {
        List<Morning> among = factor.among(mornings);
        int changes = 0;
        for (int i = 1; i < among.size(); i++) {
            changes += factor.isIn(among.get(i)) == factor.isIn(among.get(i - 1)) ? 0 : 1;
        }
        return changes >= 2 * FEWEST_TIMES - 1;
    }

    /** The regression, with a column for each of some factors. */
    private static final class Model {

        /**
         * The level and the two slopes of time, of pain before and of that on the next morning, and what the one does
         * to the other.
         */
        private static final double[] OWN = {
            Double.POSITIVE_INFINITY, TIME, TIME, Double.POSITIVE_INFINITY, TIME, TIME, BEFORE
        };

        private static final int TIMES = 3;

        private final List<Factor> factors;
        private final Ridge ridge;
        private final long doses;

        Model(List<Morning> mornings, List<Factor> factors) {
            this.factors = factors;
            this.doses =
                    factors.stream().filter(Factor.MoreOf.class::isInstance).count();
            double[] spreads = Arrays.copyOf(OWN, OWN.length + factors.size());
            for (int i = 0; i < factors.size(); i++) {
                spreads[OWN.length + i] = factors.get(i) instanceof Factor.Done ? EFFECT : MORE;
            }
            double usual = mornings.stream().mapToInt(Morning::before).average().orElse(0);
            double[][] before = new double[mornings.size()][spreads.length];
            double[][] next = new double[mornings.size()][spreads.length];
            for (int row = 0; row < mornings.size(); row++) {
                Morning morning = mornings.get(row);
                addTime(before[row], 0, time(morning, mornings));
                addTime(next[row], TIMES, time(morning, mornings));
                next[row][2 * TIMES] = morning.before() - usual;
                for (int i = 0; i < factors.size(); i++) {
                    next[row][OWN.length + i] = factors.get(i).isIn(morning) ? 1 : 0;
                }
            }
            this.ridge = Ridge.of(
                    new Rows(next, numbers(mornings, Morning::nextMorning)),
                    new Rows(before, numbers(mornings, Morning::before)),
                    spreads,
                    Occasions.of(mornings, factors));
        }

        private static double[] numbers(List<Morning> mornings, ToDoubleFunction<Morning> number) {
            return mornings.stream().mapToDouble(number).toArray();
        }

        /** A line with a bend. */
        private static void addTime(double[] row, int column, double time) {
            row[column] = 1;
            row[column + 1] = time;
            row[column + 2] = Math.max(0, time - BEND);
        }

        /** From 0 on the day of the first session to 1 on that of the last. */
        private static double time(Morning morning, List<Morning> mornings) {
            long first = mornings.getFirst().day().toEpochDay();
            long last = mornings.getLast().day().toEpochDay();
            return last == first ? 0 : (morning.day().toEpochDay() - first) / (double) (last - first);
        }

        Estimate estimate(Factor factor, double share) {
            int column = OWN.length + factors.indexOf(factor);
            double reach = Student.reach(share, ridge.freedom()) * ridge.deviation(column);
            double middle = ridge.mean(column);
            return new Estimate(middle - reach, middle, middle + reach);
        }

        Verdict verdict(Factor factor) {
            Estimate sure = estimate(factor, factor instanceof Factor.Done ? SURE : 1 - ALL_DOSES / doses);
            if (sure.high() < 0) {
                return Verdict.LESS_PAIN;
            }
            return sure.low() > 0 ? Verdict.MORE_PAIN : Verdict.NO_CLEAR_DIFFERENCE;
        }
    }
}
