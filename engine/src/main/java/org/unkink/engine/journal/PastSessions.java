package org.unkink.engine.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;

/** Puts together what a journal says of each session, whatever order its entries arrived in. */
final class PastSessions {

    private final Map<SessionId, Parts> sessions = new LinkedHashMap<>();

    /** An exercise of a session on one side; who goes back to it logs it again, and the last log holds. */
    private record Work(
            int item, VariantId variant, @Nullable Side side) {}

    /** All that was found of one session; without a start it is no session. */
    private static final class Parts {
        private Optional<Entry> start = Optional.empty();
        private Optional<Instant> lastAt = Optional.empty();
        private final List<Person.Log> logs = new ArrayList<>();
        private final Map<Work, Event.ExerciseLogged> logged = new LinkedHashMap<>();
        private final List<Event.ExerciseHurt> hurt = new ArrayList<>();
        private final List<Entry> painBefore = new ArrayList<>();
        private final List<Entry> painAfter = new ArrayList<>();
        private Optional<Event.SessionFinished> finished = Optional.empty();
    }

    private final PainAround pain;

    private PastSessions(PainAround pain) {
        this.pain = pain;
    }

    /** In the order in which they were started. */
    static List<Person.PastSession> of(Journal journal) {
        PastSessions sessions = new PastSessions(new PainAround(journal));
        journal.entries().forEach(sessions::add);
        return sessions.sessions.values().stream()
                .filter(p -> p.start.isPresent())
                .sorted(Comparator.comparing(p -> p.start.orElseThrow(), Entry.ORDER))
                .map(sessions::session)
                .toList();
    }

    private void add(Entry entry) {
        switch (entry.event()) {
            case Event.SessionStarted started -> {
                Parts parts = parts(started.session());
                // Said again it neither moves the session nor makes it younger.
                if (parts.start.isEmpty()) {
                    parts.start = Optional.of(entry);
                }
            }
            case Event.ExerciseLogged logged -> {
                Parts parts = moved(logged.session(), entry);
                parts.logs.add(new Person.Log(logged, entry.at(), entry.day()));
                parts.logged.put(new Work(logged.item(), logged.variant(), logged.side()), logged);
            }
            case Event.ExerciseHurt hurt -> moved(hurt.session(), entry).hurt.add(hurt);
            case Event.SessionFinished finished -> moved(finished.session(), entry).finished = Optional.of(finished);
            case Event.PainNoted noted -> add(noted, entry);
            case Event.CheckAnswered _,
                    Event.ClinicianAgreed _,
                    Event.NewSignsAsked _,
                    Event.SeverePainAsked _,
                    Event.SetupStated _,
                    Event.SorenessNoted _,
                    Event.OfDiary _,
                    Event.Correction _ -> {}
        }
    }

    private void add(Event.PainNoted noted, Entry entry) {
        SessionId session = noted.session();
        if (session == null) {
            return;
        }
        switch (noted.moment()) {
            case BEFORE_SESSION -> parts(session).painBefore.add(entry);
            case AFTER_SESSION -> parts(session).painAfter.add(entry);
            case NOW, NEXT_MORNING, AFTER_TWO_DAYS -> {}
        }
    }

    private Parts parts(SessionId session) {
        return sessions.computeIfAbsent(session, _ -> new Parts());
    }

    private Parts moved(SessionId session, Entry entry) {
        Parts parts = parts(session);
        parts.lastAt = Optional.of(entry.at());
        return parts;
    }

    private Person.PastSession session(Parts parts) {
        Entry start = parts.start.orElseThrow();
        Event.SessionStarted started = (Event.SessionStarted) start.event();
        Instant end = parts.lastAt.filter(start.at()::isBefore).orElse(start.at());
        Optional<Instant> lastLog = parts.logs.isEmpty()
                ? parts.lastAt
                : Optional.of(parts.logs.getLast().at());
        return new Person.PastSession(
                started,
                start.at(),
                end,
                start.zone(),
                start.day(),
                parts.logs,
                parts.logged.values().stream()
                        .sorted(Comparator.comparingInt(Event.ExerciseLogged::item))
                        .toList(),
                parts.hurt,
                pain.before(start, parts.painBefore),
                pain.after(started.session(), parts.painAfter, lastLog, end),
                parts.finished);
    }
}
