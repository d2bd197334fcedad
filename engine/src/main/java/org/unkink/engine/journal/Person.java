package org.unkink.engine.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.VariantId;

/**
 * A person at a moment, as the journal has them. Made only by {@link PersonFold}; nothing else keeps state.
 *
 * @param now the moment, and {@code zone} where the person is
 * @param clearance whether planning is possible
 * @param soreness the last stated, empty if never stated
 * @param newPainUntil until when, that moment included, the pain counts as one that began within days, as long as it does (rule R30)
 * @param pain what was said of it since the last morning
 * @param stop a symptom that ended the sessions of this day
 * @param sessions in order, the interrupted ones included
 * @param hurts per variant the last day on which it hurt
 * @param setupStated whether the setup was ever stated; otherwise it is {@link Setup#DEFAULT}
 * @param sorenessStated whether the soreness was ever stated; otherwise it is empty
 * @param diary how things are going
 * @param hold why nothing is planned although the journal alone would let it
 */
public record Person(
        Instant now,
        Zone zone,
        Clearance clearance,
        Setup setup,
        List<SoreSpot> soreness,
        Optional<Instant> newPainUntil,
        PainToday pain,
        Optional<DayStop> stop,
        List<PastSession> sessions,
        Map<VariantId, LocalDate> hurts,
        boolean setupStated,
        boolean sorenessStated,
        Diary diary,
        Optional<Hold> hold) {

    public Person {
        soreness = List.copyOf(soreness);
        sessions = List.copyOf(sessions);
        hurts = Map.copyOf(hurts);
    }

    /** A person who stated both setup and soreness, was not stopped, and keeps no diary. */
    public Person(
            Instant now,
            Zone zone,
            Clearance clearance,
            Setup setup,
            List<SoreSpot> soreness,
            Optional<Instant> newPainUntil,
            PainToday pain,
            List<PastSession> sessions,
            Map<VariantId, LocalDate> hurts) {
        this(
                now,
                zone,
                clearance,
                setup,
                soreness,
                newPainUntil,
                pain,
                Optional.empty(),
                sessions,
                hurts,
                true,
                true,
                Diary.EMPTY,
                Optional.empty());
    }

    /** The day by the calendar of the place where the person is. */
    public LocalDate today() {
        return zone.day(now);
    }

    /** A session by its id. */
    public Optional<PastSession> session(SessionId id) {
        return sessions.stream().filter(s -> s.started().session().equals(id)).findFirst();
    }

    /** In how many sessions something was logged of an exercise. */
    public long sessionsWith(ExerciseId exercise) {
        return sessions.stream()
                .filter(session -> session.logged().stream()
                        .anyMatch(log -> log.variant().exercise().equals(exercise)))
                .count();
    }

    /** As if a session had not been done: it does not count against its own rest. What was said and what hurt stays. */
    public Person without(SessionId id) {
        return with(
                sessions.stream().filter(s -> !s.started().session().equals(id)).toList(), hold);
    }

    /** As long as something holds up all planning, or no longer. */
    public Person heldBy(Optional<Hold> reason) {
        return with(sessions, reason);
    }

    private Person with(List<PastSession> others, Optional<Hold> reason) {
        return new Person(
                now,
                zone,
                clearance,
                setup,
                soreness,
                newPainUntil,
                pain,
                stop,
                others,
                hurts,
                setupStated,
                sorenessStated,
                diary,
                reason);
    }

    /** Those of the check, to which a clinician agreed, and those that the person states beside it. */
    public Set<Restriction> restrictions() {
        Set<Restriction> all = EnumSet.noneOf(Restriction.class);
        all.addAll(setup.restrictions());
        if (clearance instanceof Clearance.Open open) {
            all.addAll(open.restrictions());
        }
        return all;
    }

    /** The effort of 0-10 that is not exceeded, however what lowers it was stated. */
    public int effortCeiling() {
        return Restriction.effortCeiling(restrictions());
    }

    /** True if the pain began within the last two weeks (rule R30). */
    public boolean painIsNew() {
        return newPainUntil.isPresent();
    }

    /** A log as it was written; a later one of the same exercise does not undo that it was done. */
    public record Log(Event.ExerciseLogged done, Instant at, LocalDate day) {}

    /**
     * A session as it was done.
     *
     * @param lastAt the moment of its last log, hurt or end, else its start
     * @param zone where it began
     * @param logs all of them, in the order of time
     * @param logged what was done, in the order of the session; the last log of an exercise on a side
     * @param painBefore what was noted as such, else the highest that was said on its day by its start
     * @param painAfter the highest that was said from its last log until two hours after it
     * @param finished empty while it is open
     */
    public record PastSession(
            Event.SessionStarted started,
            Instant at,
            Instant lastAt,
            Zone zone,
            LocalDate day,
            List<Log> logs,
            List<Event.ExerciseLogged> logged,
            List<Event.ExerciseHurt> hurt,
            Optional<PainScore> painBefore,
            Optional<PainScore> painAfter,
            Optional<Event.SessionFinished> finished) {

        public PastSession {
            logs = List.copyOf(logs);
            logged = List.copyOf(logged);
            hurt = List.copyOf(hurt);
        }

        /** A session of one moment, in UTC. */
        public PastSession(
                Event.SessionStarted started,
                Instant at,
                LocalDate day,
                List<Event.ExerciseLogged> logged,
                List<Event.ExerciseHurt> hurt,
                Optional<PainScore> painBefore,
                Optional<PainScore> painAfter,
                Optional<Event.SessionFinished> finished) {
            this(
                    started,
                    at,
                    at,
                    Zone.UTC,
                    day,
                    logged.stream().map(done -> new Log(done, at, day)).toList(),
                    logged,
                    hurt,
                    painBefore,
                    painAfter,
                    finished);
        }

        /** The moment of its last log, else its start. */
        public Instant lastLogAt() {
            return logs.isEmpty() ? at : logs.getLast().at();
        }

        /** True if it is still the day on which it began, for the person where they are now. */
        public boolean isOfToday(Person person) {
            return person.now().isBefore(Morning.after(at, zone, person.zone()));
        }

        /** The morning after it, where it began or where the person is now, whichever is later. */
        public Instant morning(Zone here) {
            return Morning.after(lastAt, zone, here);
        }

        /**
         * The question that a number felt at a moment answers: how the next morning is, from that morning to the one
         * after, and how it is two days later, on the day after that; before and later it says nothing.
         */
        public Optional<Event.PainNoted.Moment> followUp(Instant at, Zone here) {
            if (at.isBefore(lastAt)) {
                return Optional.empty();
            }
            Instant first = morning(here);
            Instant second = Morning.after(first, zone, here);
            if (at.isBefore(first)) {
                return Optional.empty();
            }
            if (at.isBefore(second)) {
                return Optional.of(Event.PainNoted.Moment.NEXT_MORNING);
            }
            return at.isBefore(Morning.after(second, zone, here))
                    ? Optional.of(Event.PainNoted.Moment.AFTER_TWO_DAYS)
                    : Optional.empty();
        }

        /** The end of the day about which the last of those questions asks: the third morning after it. */
        public Instant endOfFollowUps(Zone here) {
            return Morning.after(Morning.after(morning(here), zone, here), zone, here);
        }

        /**
         * True if a number answers how it was after the session: the answer to that question about it, or a number
         * noted as of now, or before another session, at the time of the question.
         */
        public boolean isAnsweredBy(Diary.Noted<Event.PainNoted> noted, Event.PainNoted.Moment question, Zone zone) {
            SessionId named = noted.event().session();
            return switch (noted.event().moment()) {
                case NEXT_MORNING, AFTER_TWO_DAYS ->
                    noted.event().moment() == question
                            && (named == null
                                    ? isItsTime(noted.at(), question, zone)
                                    : named.equals(started.session()));
                case NOW, BEFORE_SESSION -> !started.session().equals(named) && isItsTime(noted.at(), question, zone);
                case AFTER_SESSION -> false;
            };
        }

        private boolean isItsTime(Instant at, Event.PainNoted.Moment question, Zone zone) {
            return followUp(at, zone).filter(question::equals).isPresent();
        }

        /**
         * Everything of it that hurt: as it was said, and what was stopped because it hurt, of which nothing else was
         * said.
         */
        public List<Event.ExerciseHurt> hurts() {
            List<Event.ExerciseHurt> hurts = new ArrayList<>(hurt);
            logged.stream()
                    .filter(log -> log.outcome() == Event.ExerciseLogged.Outcome.STOPPED_HURT)
                    .filter(log -> hurt.stream().noneMatch(said -> said.isAbout(log)))
                    .map(log -> Event.ExerciseHurt.notSaid(log.session(), log.variant(), log.side()))
                    .forEach(hurts::add);
            return hurts;
        }

        /** True if something of it was done. */
        public boolean isDone() {
            for (Log log : logs) {
                if (log.done().doneSeconds() > 0) {
                    return true;
                }
            }
            return false;
        }

        /** True if at least half of what it moves was done, of all that it had. */
        public boolean isMostlyDone() {
            int planned = 0;
            int done = 0;
            for (Log log : logs) {
                planned += log.done().plannedSeconds();
                done += log.done().doneSeconds();
            }
            long reached =
                    logs.stream().map(log -> log.done().item()).distinct().count();
            return done > 0
                    && 2 * done >= planned
                    && 2 * reached >= started.items().size();
        }

        /** The exercises of which something was done. */
        public List<ExerciseId> done() {
            return logs.stream()
                    .map(Log::done)
                    .filter(l -> l.doneSeconds() > 0)
                    .map(l -> l.variant().exercise())
                    .distinct()
                    .toList();
        }
    }
}
