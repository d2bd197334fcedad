package org.unkink.engine.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;

/**
 * What a journal says of a person at a moment. Made only by {@link PersonFold}; nothing else keeps state.
 *
 * @param now the moment, and {@code today} the day that it is for the person
 * @param clearance whether planning is possible
 * @param soreness the last stated, empty if never stated
 * @param painIsNew whether the pain began within the last two weeks (rule R30)
 * @param pain the last noted today, empty if none was
 * @param sessions in order, the interrupted ones included
 * @param hurts per variant the last day on which it hurt
 * @param setupStated whether the setup was ever stated; otherwise it is {@link Setup#DEFAULT}
 * @param sorenessStated whether the soreness was ever stated; otherwise it is empty
 * @param diary how things are going
 */
public record Person(
        Instant now,
        LocalDate today,
        Clearance clearance,
        Setup setup,
        List<SoreSpot> soreness,
        boolean painIsNew,
        Optional<PainScore> pain,
        List<PastSession> sessions,
        Map<VariantId, LocalDate> hurts,
        boolean setupStated,
        boolean sorenessStated,
        Diary diary) {

    public Person {
        soreness = List.copyOf(soreness);
        sessions = List.copyOf(sessions);
        hurts = Map.copyOf(hurts);
    }

    /** A person who stated both setup and soreness, and keeps no diary. */
    public Person(
            Instant now,
            LocalDate today,
            Clearance clearance,
            Setup setup,
            List<SoreSpot> soreness,
            boolean painIsNew,
            Optional<PainScore> pain,
            List<PastSession> sessions,
            Map<VariantId, LocalDate> hurts) {
        this(now, today, clearance, setup, soreness, painIsNew, pain, sessions, hurts, true, true, Diary.EMPTY);
    }

    /**
     * A session as it was done.
     *
     * @param lastAt the moment of the last entry about it
     * @param logged what was done, in the order of the session; empty if it was left at once
     * @param finished empty while it is open: it can be taken up again on the same day
     */
    public record PastSession(
            Event.SessionStarted started,
            Instant at,
            Instant lastAt,
            LocalDate day,
            List<Event.ExerciseLogged> logged,
            List<Event.ExerciseHurt> hurt,
            Optional<PainScore> painBefore,
            Optional<PainScore> painAfter,
            Optional<Event.SessionFinished> finished) {

        public PastSession {
            logged = List.copyOf(logged);
            hurt = List.copyOf(hurt);
        }

        /** A session of one moment. */
        public PastSession(
                Event.SessionStarted started,
                Instant at,
                LocalDate day,
                List<Event.ExerciseLogged> logged,
                List<Event.ExerciseHurt> hurt,
                Optional<PainScore> painBefore,
                Optional<PainScore> painAfter,
                Optional<Event.SessionFinished> finished) {
            this(started, at, at, day, logged, hurt, painBefore, painAfter, finished);
        }

        /** Whether something of it was done. */
        public boolean isDone() {
            for (Event.ExerciseLogged log : logged) {
                if (log.doneSeconds() > 0) {
                    return true;
                }
            }
            return false;
        }

        /** The exercises of which something was done. */
        public List<ExerciseId> done() {
            return logged.stream()
                    .filter(l -> l.doneSeconds() > 0)
                    .map(l -> l.variant().exercise())
                    .distinct()
                    .toList();
        }
    }
}
