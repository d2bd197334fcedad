package org.unkink.engine.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.help.Help.Estimate;
import org.unkink.engine.help.Help.Verdict;
import org.unkink.engine.journal.Person;

/**
 * Compares, for one person, the mornings after sessions with an exercise to those after the others.
 *
 * <p>The method is a hierarchical normal model (Efron and Morris 1975, "Data analysis using Stein's estimator"): the
 * true differences of all factors are taken as spread around 0, how widely is read from all of them together, and each
 * plain difference is drawn towards 0 by how little it is known. With few factors the spread is a fixed half point.
 */
public final class Helps {

    /** The fewest sessions with a factor, and the fewest without it, of which anything is said. */
    public static final int FEWEST = 6;

    private static final double USUAL_SPREAD = 0.25;
    private static final double LEAST_SPREAD = 0.07;
    private static final int ENOUGH_FACTORS = 5;

    private Helps() {}

    /** Of every exercise done, and of how much of it, in the order of their ids. */
    public static List<Help> of(Person person) {
        return of(Mornings.of(person));
    }

    static List<Help> of(List<Morning> mornings) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Factor factor : factors(mornings)) {
            comparisons.add(Comparison.of(factor, mornings));
        }
        double spread = spread(comparisons);
        return comparisons.stream().map(c -> help(c, spread)).toList();
    }

    private static List<Factor> factors(List<Morning> mornings) {
        List<ExerciseId> exercises = mornings.stream()
                .flatMap(m -> m.done().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(ExerciseId::toString))
                .toList();
        List<Factor> factors = new ArrayList<>();
        for (ExerciseId exercise : exercises) {
            factors.add(new Factor.Done(exercise));
            factors.add(new Factor.MoreOf(exercise, usualSeconds(exercise, mornings)));
        }
        return factors;
    }

    /** The lower middle value of the seconds done. */
    private static int usualSeconds(ExerciseId exercise, List<Morning> mornings) {
        int[] seconds = mornings.stream()
                .mapToInt(m -> m.done().getOrDefault(exercise, 0))
                .filter(s -> s > 0)
                .sorted()
                .toArray();
        return seconds[(seconds.length - 1) / 2];
    }

    /** The variance of the true differences: what the plain ones vary by beyond chance. */
    private static double spread(List<Comparison> comparisons) {
        List<Comparison> enough =
                comparisons.stream().filter(c -> c.isEnough(FEWEST)).toList();
        if (enough.size() < ENOUGH_FACTORS) {
            return USUAL_SPREAD;
        }
        double beyond = enough.stream()
                .mapToDouble(c -> c.difference() * c.difference() - c.variance())
                .average()
                .orElse(0);
        return Math.clamp(beyond, LEAST_SPREAD, 1);
    }

    private static Help help(Comparison comparison, double spread) {
        if (!comparison.isEnough(FEWEST)) {
            return new Help(
                    comparison.factor(),
                    Verdict.NOT_ENOUGH_YET,
                    Estimate.UNKNOWN,
                    comparison.with(),
                    comparison.without());
        }
        double trust = spread / (spread + comparison.variance());
        Estimate estimate = Estimate.normal(trust * comparison.difference(), Math.sqrt(trust * comparison.variance()));
        return new Help(comparison.factor(), verdict(estimate), estimate, comparison.with(), comparison.without());
    }

    private static Verdict verdict(Estimate estimate) {
        if (estimate.high() < 0) {
            return Verdict.LESS_PAIN;
        }
        return estimate.low() > 0 ? Verdict.MORE_PAIN : Verdict.NO_CLEAR_DIFFERENCE;
    }
}
