package org.unkink.engine.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
import org.unkink.engine.journal.Zone;

/** The days on which something was done. */
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

    /** The days on which most of a session was done, by the place where it was. */
    public static NavigableSet<LocalDate> daysDone(Person person) {
        return person.sessions().stream()
                .filter(PastSession::isMostlyDone)
                .map(PastSession::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int seconds(PastSession session) {
        return session.finished()
                .map(SessionFinished::doneSeconds)
                .orElseGet(() -> session.logged().stream()
                        .mapToInt(ExerciseLogged::doneSeconds)
                        .sum());
    }

    /**
     * Strength that was done.
     *
     * @param at when muscles began to work: the start of the session, except for what was done more than two hours
     *     after it
     * @param day by the place where it was
     */
    public record Strength(Instant at, LocalDate day) {

        private static final Duration OF_ONE_SESSION = Duration.ofHours(2);

        private static Strength of(PastSession session, Person.Log log) {
            boolean isOfTheStart = !log.at().isAfter(session.at().plus(OF_ONE_SESSION));
            return isOfTheStart ? new Strength(session.at(), session.day()) : new Strength(log.at(), log.day());
        }

        /** The day by the calendar of another place. */
        public LocalDate dayIn(Zone zone) {
            return zone.day(at);
        }
    }

    /** The days with any strength, by the place where it was and by that where the person is now (rule R11). */
    public static NavigableSet<LocalDate> strengthDays(Catalogue catalogue, Person person) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Strength strength : strength(catalogue, person)) {
            days.add(strength.day());
            days.add(strength.dayIn(person.zone()));
        }
        return days;
    }

    /** All strength that was done, in the order of time. */
    public static List<Strength> strength(Catalogue catalogue, Person person) {
        Set<ExerciseId> exercises =
                catalogue.inPhase(Phase.STRENGTH).map(Exercise::id).collect(Collectors.toSet());
        Set<Strength> done = new LinkedHashSet<>();
        for (PastSession session : person.sessions()) {
            session.logs().stream()
                    .filter(log -> log.done().doneSeconds() > 0
                            && exercises.contains(log.done().variant().exercise()))
                    .map(log -> Strength.of(session, log))
                    .forEach(done::add);
        }
        return done.stream().sorted(Comparator.comparing(Strength::at)).toList();
    }

    /** When muscles have rested after the last strength: 48 hours after it began, whatever the clocks say (rule R11). */
    public static Optional<Instant> strengthRestedAt(List<Strength> strength) {
        return strength.isEmpty()
                ? Optional.empty()
                : Optional.of(strength.getLast().at().plus(STRENGTH_REST));
    }
}
