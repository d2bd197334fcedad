package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;

/**
 * The history of one way to do an exercise, on one side of it, in the order of time.
 *
 * @param side null where it has none
 */
public record DoseHistory(VariantId variant, @Nullable Side side, List<Point> points) {

    public DoseHistory {
        points = List.copyOf(points);
    }

    /**
     * The part of it that a session had.
     *
     * @param dose as planned; empty where the session does not say
     * @param doneRepetitions of all sets, and {@code doneSeconds} of moving and holding
     */
    public record Point(
            LocalDate day,
            SessionId session,
            Optional<Dose> dose,
            int plannedRepetitions,
            int doneRepetitions,
            int doneSeconds,
            ExerciseLogged.Outcome outcome) {}

    /**
     * Times in a row with the same dose.
     *
     * @param whole how many of them were done to their end
     */
    public record Run(LocalDate from, LocalDate to, Dose dose, int times, int whole) {

        private static Run of(Point point, Dose dose) {
            return new Run(point.day(), point.day(), dose, 1, whole(point));
        }

        private Run and(Point point) {
            return new Run(from, point.day(), dose, times + 1, whole + whole(point));
        }

        private static int whole(Point point) {
            return point.outcome() == ExerciseLogged.Outcome.DONE ? 1 : 0;
        }
    }

    private record Key(VariantId variant, @Nullable Side side) {}

    /**
     * One history for each variant and side that was ever moved, in the order of the first time; what was skipped does
     * not count.
     */
    public static List<DoseHistory> of(Person person) {
        Map<Key, List<Point>> points = new LinkedHashMap<>();
        for (Person.PastSession session : person.sessions()) {
            session.logged().stream()
                    .filter(log -> log.doneSeconds() > 0)
                    .forEach(log -> points.computeIfAbsent(new Key(log.variant(), log.side()), _ -> new ArrayList<>())
                            .add(point(session, log)));
        }
        List<DoseHistory> histories = new ArrayList<>();
        points.forEach((key, all) -> histories.add(new DoseHistory(key.variant(), key.side(), all)));
        return histories;
    }

    /** The runs of which the dose is known, in the order of time. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Point point : points) {
            point.dose().ifPresent(dose -> {
                boolean goesOn = !runs.isEmpty() && runs.getLast().dose().equals(dose);
                runs.add(goesOn ? runs.removeLast().and(point) : Run.of(point, dose));
            });
        }
        return runs;
    }

    private static Point point(Person.PastSession session, ExerciseLogged log) {
        return new Point(
                session.day(),
                log.session(),
                planned(session.started().items(), log),
                log.plannedRepetitions(),
                log.doneRepetitions(),
                log.doneSeconds(),
                log.outcome());
    }

    /** The dose of the item with that number, if it is the same exercise; after easing it may be another one. */
    private static Optional<Dose> planned(List<PlannedItem> items, ExerciseLogged log) {
        return log.item() < items.size() && items.get(log.item()).variant().equals(log.variant())
                ? Optional.of(items.get(log.item()).dose())
                : Optional.empty();
    }
}
