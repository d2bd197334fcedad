package org.unkink.engine.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.SessionFinished;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;

/** On which days something was done. */
public final class Training {

    private static final Duration STRENGTH_REST = Duration.ofDays(2);

    private Training() {}

    /** Seconds of training per day on which something of a session was done, by the place where it was. */
    public static NavigableMap<LocalDate, Integer> secondsByDay(Person person) {
        NavigableMap<LocalDate, Integer> seconds = new TreeMap<>();
        person.sessions().stream()
                .filter(PastSession::isDone)
                .forEach(s -> seconds.merge(s.day(), seconds(s), Integer::sum));
        return seconds;
    }

    private static int seconds(PastSession session) {
        return session.finished()
                .map(SessionFinished::doneSeconds)
                .orElseGet(() -> session.logged().stream()
                        .mapToInt(ExerciseLogged::doneSeconds)
                        .sum());
    }

    /** The days with any strength, by the place where it was and by that where the person is now (rule R11). */
    public static NavigableSet<LocalDate> strengthDays(Catalogue catalogue, Person person) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (PastSession session : strengthSessions(catalogue, person)) {
            days.add(session.day());
            days.add(session.at().atZone(person.zone()).toLocalDate());
        }
        return days;
    }

    /** The sessions in which any strength was done, the first one first. */
    public static List<PastSession> strengthSessions(Catalogue catalogue, Person person) {
        Set<ExerciseId> strength =
                catalogue.inPhase(Phase.STRENGTH).map(Exercise::id).collect(Collectors.toSet());
        return person.sessions().stream()
                .filter(session -> session.logged().stream()
                        .anyMatch(l -> l.doneSeconds() > 0
                                && strength.contains(l.variant().exercise())))
                .toList();
    }

    /** When muscles have rested after the last strength: 48 hours after it began, whatever the clocks say (rule R11). */
    public static Optional<Instant> strengthRestedAt(List<PastSession> strengthSessions) {
        return strengthSessions.isEmpty()
                ? Optional.empty()
                : Optional.of(strengthSessions.getLast().at().plus(STRENGTH_REST));
    }
}
