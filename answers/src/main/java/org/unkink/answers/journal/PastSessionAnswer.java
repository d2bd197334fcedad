package org.unkink.answers.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;

/**
 * A session as it was done.
 *
 * @param doneSeconds from start to end without pauses; while it is open, what was logged so far
 * @param noted what was said around it, in the order of time; empty where it cannot be corrected
 */
public record PastSessionAnswer(
        SessionId session,
        Instant at,
        LocalDate day,
        int minutes,
        int plannedSeconds,
        int doneSeconds,
        State state,
        List<PlannedItem> items,
        List<Logged> logged,
        List<Hurt> hurt,
        Optional<PainScore> painBefore,
        Optional<PainScore> painAfter,
        Optional<Effort> effort,
        Optional<List<Noted>> noted) {

    /** The way it ended. */
    public enum State {
        COMPLETED,
        ENDED_EARLY,
        OPEN
    }

    /** An exercise as it was done, with its entry if that can be corrected. */
    public record Logged(
            Optional<EntryId> entry,
            int item,
            VariantId variant,
            @Nullable Side side,
            int plannedSeconds,
            int doneSeconds,
            int plannedRepetitions,
            int doneRepetitions,
            ExerciseLogged.Outcome outcome) {

        private static Logged of(ExerciseLogged log, Optional<EntryId> entry) {
            return new Logged(
                    entry,
                    log.item(),
                    log.variant(),
                    log.side(),
                    log.plannedSeconds(),
                    log.doneSeconds(),
                    log.plannedRepetitions(),
                    log.doneRepetitions(),
                    log.outcome());
        }
    }

    /** A movement that hurt. */
    public record Hurt(
            VariantId variant,
            @Nullable Side side,
            Optional<Region> region,
            ExerciseHurt.Kind kind,
            Optional<PainScore> score) {

        private static Hurt of(ExerciseHurt hurt) {
            return new Hurt(hurt.variant(), hurt.side(), hurt.region(), hurt.kind(), hurt.score());
        }
    }

    /** An entry that can be corrected. */
    public record Noted(EntryId entry, Instant at, Event event) {}

    public static PastSessionAnswer of(PastSession session) {
        return of(
                session,
                session.logged().stream()
                        .map(log -> Logged.of(log, Optional.empty()))
                        .toList(),
                Optional.empty());
    }

    /** A session with the entries by which it can be corrected. */
    static PastSessionAnswer of(PastSession session, SessionEntries entries) {
        List<Noted> noted = entries.of(session.started().session()).stream()
                .map(PastSessionAnswer::noted)
                .toList();
        return of(
                session,
                session.logged().stream()
                        .map(log -> Logged.of(log, entries.of(log)))
                        .toList(),
                Optional.of(noted));
    }

    private static Noted noted(Entry entry) {
        return new Noted(entry.id(), entry.at(), entry.event());
    }

    private static PastSessionAnswer of(PastSession session, List<Logged> logged, Optional<List<Noted>> noted) {
        Event.SessionStarted started = session.started();
        return new PastSessionAnswer(
                started.session(),
                session.at(),
                session.day(),
                started.minutes(),
                started.plannedSeconds(),
                doneSeconds(session),
                state(session),
                started.items(),
                logged,
                session.hurt().stream().map(Hurt::of).toList(),
                session.painBefore(),
                session.painAfter(),
                session.finished().flatMap(Event.SessionFinished::effort),
                noted);
    }

    private static int doneSeconds(PastSession session) {
        return session.finished()
                .map(Event.SessionFinished::doneSeconds)
                .orElseGet(() -> session.logged().stream()
                        .mapToInt(ExerciseLogged::doneSeconds)
                        .sum());
    }

    private static State state(PastSession session) {
        return session.finished()
                .map(finished -> finished.completed() ? State.COMPLETED : State.ENDED_EARLY)
                .orElse(State.OPEN);
    }
}
