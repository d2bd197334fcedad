package org.unkink.engine.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;

/**
 * What a journal says of a person at a moment. Made only by {@link PersonFold}; nothing else keeps state.
 *
 * @param now the moment, and {@code zone} where the person is
 * @param clearance whether planning is possible
 * @param soreness the last stated, empty if never stated
 * @param newPainSince the day on which it was said that the pain began within days, as long as that counts (rule R30)
 * @param pain what was said of it since the last morning
 * @param stop a symptom that ended the sessions of this day
 * @param sessions in order, the interrupted ones included
 * @param hurts per variant the last day on which it hurt
 * @param setupStated whether the setup was ever stated; otherwise it is {@link Setup#DEFAULT}
 * @param sorenessStated whether the soreness was ever stated; otherwise it is empty
 * @param diary how things are going
 */
public record Person(
        Instant now,
        ZoneId zone,
        Clearance clearance,
        Setup setup,
        List<SoreSpot> soreness,
        Optional<LocalDate> newPainSince,
        PainToday pain,
        Optional<DayStop> stop,
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

    /** A person who stated both setup and soreness, was not stopped, and keeps no diary. */
    public Person(
            Instant now,
            ZoneId zone,
            Clearance clearance,
            Setup setup,
            List<SoreSpot> soreness,
            Optional<LocalDate> newPainSince,
            PainToday pain,
            List<PastSession> sessions,
            Map<VariantId, LocalDate> hurts) {
        this(
                now,
                zone,
                clearance,
                setup,
                soreness,
                newPainSince,
                pain,
                Optional.empty(),
                sessions,
                hurts,
                true,
                true,
                Diary.EMPTY);
    }

    /** The day by the calendar of the place where the person is. */
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** Whether the pain began within the last two weeks (rule R30). */
    public boolean painIsNew() {
        return newPainSince.isPresent();
    }

    /**
     * A session as it was done.
     *
     * @param lastAt the moment of the last entry about it
     * @param logged what was done, in the order of the session; empty if it was left at once
     * @param finished empty while it is open
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

        /** The morning after it, by the clocks of a place. */
        public Instant morning(ZoneId zone) {
            return Morning.after(lastAt, zone);
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
