package org.unkink.engine.plan;

import java.util.List;
import java.util.Optional;
import org.unkink.engine.adapt.Lane;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;

/**
 * One side of an exercise as it was done the last time.
 *
 * @param planned the dose that the session had
 * @param part of it that was done; above 1 where it was more
 */
record LastTime(Dose planned, double part) {

    /** The last time on a lane; empty if it was never done, or with a dose that is not known. */
    static Optional<LastTime> of(Person person, Lane lane) {
        return person.sessions().reversed().stream()
                .filter(session -> !logs(session, lane).isEmpty())
                .findFirst()
                .flatMap(session -> of(session, logs(session, lane)));
    }

    private static List<ExerciseLogged> logs(PastSession session, Lane lane) {
        return session.logged().stream()
                .filter(log -> log.variant().equals(lane.variant()) && log.side() == lane.side())
                .filter(log -> log.doneSeconds() > 0)
                .toList();
    }

    private static Optional<LastTime> of(PastSession session, List<ExerciseLogged> logs) {
        List<PlannedItem> items = session.started().items();
        ExerciseLogged last = logs.getLast();
        if (last.item() >= items.size() || !items.get(last.item()).variant().equals(last.variant())) {
            return Optional.empty();
        }
        return Optional.of(new LastTime(items.get(last.item()).dose(), part(last)));
    }

    private static double part(ExerciseLogged log) {
        return log.plannedRepetitions() > 0
                ? (double) log.doneRepetitions() / log.plannedRepetitions()
                : (double) log.doneSeconds() / Math.max(1, log.plannedSeconds());
    }

    /**
     * Compares a dose with what was done (more is positive, less negative, the same 0) by its seconds of moving and
     * holding.
     */
    int compare(Variant variant, Dose dose) {
        return Double.compare(Doses.work(variant, dose), Doses.work(variant, planned) * part);
    }
}
