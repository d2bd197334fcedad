package org.unkink.engine.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.trial.Trial;
import org.unkink.engine.trial.Trials;

/**
 * The draw of a person who finds out if an exercise helps. A session counts only where it could have been with the
 * exercise and without it, so that a bad day, of which the rules say what is in, is never on one side alone.
 */
public final class FindingOut {

    /** Neither plan may be worth less than so many tenths of the other. */
    private static final int TENTHS = 9;

    /** The best session of those that were drawn. */
    record Drawn(Trial trial, Solver.Solution solution) {}

    private FindingOut() {}

    /**
     * True if a session counts that is going to start: what was said since it was planned may have taken the exercise
     * away, and then it would be a day without it by rule and not by draw.
     *
     * @param removed what the person took out of it
     */
    public static boolean counts(
            Catalogue catalogue, Person person, EntryId trial, List<PlannedItem> items, Set<ExerciseId> removed) {
        return Trials.running(person)
                .filter(running -> running.id().equals(trial))
                .filter(running -> running.next().with()
                        == items.stream()
                                .anyMatch(item -> item.variant().exercise().equals(running.exercise())))
                .flatMap(running -> catalogue.exercise(running.exercise()))
                .filter(exercise ->
                        isOpen(exercise, new Judgement(catalogue, person, items, Optional.empty(), removed, Set.of())))
                .isPresent();
    }

    private static boolean isOpen(Exercise exercise, Judgement judgement) {
        return exercise.variants().stream()
                .anyMatch(variant -> judgement.filters().out(exercise, variant).isEmpty());
    }

    /** @param best of all sessions; it stays where the session does not count */
    static Optional<Drawn> drawn(Draft draft, Solver.Solution best) {
        return Trials.running(draft.today().person()).flatMap(trial -> drawn(draft, best, trial));
    }

    private static Optional<Drawn> drawn(Draft draft, Solver.Solution best, Trial trial) {
        Set<VariantId> variants = variants(draft, trial.exercise());
        // Who swaps one exercise keeps all others: with the exercise among them on one side, without it on the other.
        if (variants.isEmpty() || !draft.wish().locked().isEmpty()) {
            return Optional.empty();
        }
        boolean isIn = has(best, trial.exercise());
        Optional<Solver.Solution> other = (isIn ? draft.solveWithout(trial.exercise()) : draft.solveWith(variants))
                .filter(solution -> !solution.isEmpty() && has(solution, trial.exercise()) != isIn)
                .filter(solution -> isNoWorse(worth(draft, solution), worth(draft, best)));
        return other.map(solution -> new Drawn(trial, trial.next().with() == isIn ? best : solution));
    }

    private static boolean isNoWorse(long worth, long best) {
        return best > 0 && 10 * worth >= TENTHS * best;
    }

    /** The whole routine asks for every exercise: one that was drawn out of it is not missing. */
    private static long worth(Draft draft, Solver.Solution solution) {
        int missing =
                draft.shape().isWholeRoutine() ? Math.max(0, Math.ceilDiv(-solution.value(), Objective.MISSING)) : 0;
        return solution.value() + (long) missing * Objective.MISSING;
    }

    /** The variants that no rule and no wish takes away. */
    private static Set<VariantId> variants(Draft draft, ExerciseId exercise) {
        return Draft.PHASES.stream()
                .flatMap(phase -> draft.open(phase).stream())
                .flatMap(List::stream)
                .filter(option -> option.exercise().id().equals(exercise))
                .map(option -> option.variant().id())
                .collect(Collectors.toSet());
    }

    private static boolean has(Solver.Solution solution, ExerciseId exercise) {
        return solution.phases().stream()
                .flatMap(List::stream)
                .anyMatch(option -> option.exercise().id().equals(exercise));
    }
}
