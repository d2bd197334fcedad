package org.unkink.engine.trial;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.help.MorningAfter;
import org.unkink.engine.help.Mornings;
import org.unkink.engine.journal.Person;
import org.unkink.engine.trial.Offer.OfExercise;
import org.unkink.engine.trial.Offer.State;

/** Says of which exercises a person could find out for sure, and how long it would take. */
public final class Offers {

    /** An exercise is offered that was done in so many of the last mornings' sessions. */
    private static final int DONE = 3;

    private static final int AMONG = 12;

    /** The fewest mornings from which it can be said how long it takes. */
    public static final int FEWEST_MORNINGS = Size.FEWEST_BEFORE;

    private static final int WEEKS_LOOKED_AT = 4;

    private Offers() {}

    public static Offer of(Catalogue catalogue, Person person) {
        List<MorningAfter> mornings = Mornings.of(person);
        if (mornings.size() < Size.FEWEST_BEFORE) {
            return Offer.none(State.TOO_FEW_MORNINGS);
        }
        OptionalInt needed = Size.of(mornings);
        if (needed.isEmpty()) {
            return Offer.none(State.TOO_MUCH_UP_AND_DOWN);
        }
        List<OfExercise> exercises = new ArrayList<>();
        for (Exercise exercise : catalogue.exercises()) {
            if (isDoneOften(exercise.id(), mornings)
                    && exercise.phase() != Phase.WARM_UP
                    && !person.setup().refused().contains(exercise.id())) {
                int weeks = weeks(needed.getAsInt(), perWeek(catalogue, exercise.phase(), mornings, person));
                if (weeks <= Trials.MOST_WEEKS) {
                    exercises.add(new OfExercise(exercise.id(), needed.getAsInt(), weeks));
                }
            }
        }
        return exercises.isEmpty() ? Offer.none(State.TOO_SELDOM) : new Offer(State.POSSIBLE, exercises);
    }

    private static boolean isDoneOften(ExerciseId exercise, List<MorningAfter> mornings) {
        List<MorningAfter> last = mornings.subList(Math.max(0, mornings.size() - AMONG), mornings.size());
        return last.stream().filter(m -> m.done().containsKey(exercise)).count() >= DONE;
    }

    /** Only a session with something of its phase can count: strength has days of rest. */
    private static double perWeek(Catalogue catalogue, Phase phase, List<MorningAfter> mornings, Person person) {
        LocalDate from = person.today().minusDays((long) WEEKS_LOOKED_AT * Trials.WEEK);
        Predicate<ExerciseId> isOfPhase =
                id -> catalogue.exercise(id).filter(e -> e.phase() == phase).isPresent();
        long count = mornings.stream()
                .filter(m -> m.day().isAfter(from))
                .filter(m -> m.done().keySet().stream().anyMatch(isOfPhase))
                .count();
        long days = ChronoUnit.DAYS.between(mornings.getFirst().day(), person.today());
        double weeks = Math.clamp(days / (double) Trials.WEEK, 1, WEEKS_LOOKED_AT);
        return count / weeks;
    }

    private static int weeks(int mornings, double perWeek) {
        return perWeek <= 0 ? Integer.MAX_VALUE : (int) Math.ceil(mornings / perWeek);
    }
}
