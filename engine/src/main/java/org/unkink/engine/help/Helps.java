package org.unkink.engine.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.unkink.engine.help.Help.Estimate;
import org.unkink.engine.help.Help.Verdict;
import org.unkink.engine.journal.Person;

/**
 * Says, for one person, how the mornings after sessions with an exercise differ from those after the others.
 *
 * <p>One Bayesian regression for all exercises together ({@link Ridge}), so that what one did is not put down to another:
 * the outcome is pain on the next morning; it is explained by pain before the session, by time, with a bend, so that
 * what would have passed by itself is not taken for help, by every exercise that was done, and by more of it than usual.
 * Nothing is claimed that is not almost certain, since there are many exercises to be wrong about.
 */
public final class Helps {

    /** The fewest sessions with a factor, and the fewest without it, of which anything is said. */
    public static final int FEWEST = 6;

    /** How sure a claim is, and how much the interval that is shown holds. */
    private static final double SURE = 0.995;

    private static final double SHOWN = 0.95;

    /** All claims on more of something share the chance of one claim on an exercise to be wrong. */
    private static final double ALL_DOSES = 1 - SURE;

    /** What an exercise may do to a morning, in points of pain: standard deviations around nothing. */
    private static final double EFFECT = 2;

    private static final double MORE = 1;
    private static final double BEFORE = 1;
    private static final double TIME = 10;

    /** Where the line of time may bend, between the first session (0) and the last (1): recovery is fastest early. */
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

    /** Whether there are sessions with it and without it. */
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
        return isEnough(factor, mornings)
                ? new Help(factor, model.verdict(factor), model.estimate(factor, SHOWN), with, without)
                : new Help(factor, Verdict.NOT_ENOUGH_YET, Estimate.UNKNOWN, with, without);
    }

    /** The regression, with a column for each of some factors. */
    private static final class Model {

        private final List<Factor> factors;
        private final Ridge ridge;
        private final int first;
        private final long doses;

        Model(List<Morning> mornings, List<Factor> factors) {
            this.factors = factors;
            this.doses =
                    factors.stream().filter(Factor.MoreOf.class::isInstance).count();
            List<double[]> columns = new ArrayList<>();
            List<Double> spreads = new ArrayList<>();
            double usual = mornings.stream().mapToInt(Morning::before).average().orElse(0);
            add(columns, mornings, _ -> 1);
            spreads.add(Double.POSITIVE_INFINITY);
            add(columns, mornings, m -> m.before() - usual);
            spreads.add(BEFORE);
            for (double bend : new double[] {0, BEND}) {
                add(columns, mornings, m -> Math.max(0, time(m, mornings) - bend));
                spreads.add(TIME);
            }
            this.first = columns.size();
            for (Factor factor : factors) {
                add(columns, mornings, m -> factor.isIn(m) ? 1 : 0);
                spreads.add(factor instanceof Factor.Done ? EFFECT : MORE);
            }
            this.ridge = Ridge.of(
                    columns.toArray(new double[0][]),
                    spreads.stream().mapToDouble(Double::doubleValue).toArray(),
                    mornings.stream().mapToDouble(Morning::nextMorning).toArray());
        }

        private static void add(List<double[]> columns, List<Morning> mornings, ToDoubleFunction<Morning> value) {
            columns.add(mornings.stream().mapToDouble(value).toArray());
        }

        /** From 0 on the day of the first session to 1 on that of the last. */
        private static double time(Morning morning, List<Morning> mornings) {
            long first = mornings.getFirst().day().toEpochDay();
            long last = mornings.getLast().day().toEpochDay();
            return last == first ? 0 : (morning.day().toEpochDay() - first) / (double) (last - first);
        }

        Estimate estimate(Factor factor, double share) {
            int column = first + factors.indexOf(factor);
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
