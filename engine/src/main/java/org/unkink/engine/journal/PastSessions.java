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

    /** What was found of one session; without a start it is no session. */
    private static final class Parts {
        private Optional<Entry> start = Optional.empty();
        private Instant lastAt = Instant.MIN;
        private final Map<Work, Event.ExerciseLogged> logged = new LinkedHashMap<>();
        private final List<Event.ExerciseHurt> hurt = new ArrayList<>();
        private Optional<PainScore> painBefore = Optional.empty();
        private Optional<PainScore> painAfter = Optional.empty();
        private Optional<Event.SessionFinished> finished = Optional.empty();
    }

    private PastSessions() {}

    /** In the order in which they were started. */
    static List<Person.PastSession> of(Journal journal) {
        PastSessions sessions = new PastSessions();
        journal.entries().forEach(sessions::add);
        return sessions.sessions.values().stream()
                .filter(p -> p.start.isPresent())
                .sorted(Comparator.comparing(p -> p.start.orElseThrow(), Entry.ORDER))
                .map(PastSessions::session)
                .toList();
    }

    private void add(Entry entry) {
        switch (entry.event()) {
            case Event.SessionStarted started -> {
                Parts parts = parts(started.session(), entry);
                // Taking an interrupted session up again keeps the day on which it began.
                if (parts.start.isEmpty()) {
                    parts.start = Optional.of(entry);
                }
            }
            case Event.ExerciseLogged logged ->
                parts(logged.session(), entry)
                        .logged
                        .put(new Work(logged.item(), logged.variant(), logged.side()), logged);
            case Event.ExerciseHurt hurt -> parts(hurt.session(), entry).hurt.add(hurt);
            case Event.SessionFinished finished -> parts(finished.session(), entry).finished = Optional.of(finished);
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
            case BEFORE_SESSION -> parts(session, entry).painBefore = Optional.of(noted.score());
            case AFTER_SESSION -> parts(session, entry).painAfter = Optional.of(noted.score());
            case NOW, NEXT_MORNING, AFTER_TWO_DAYS -> {}
        }
    }

    private Parts parts(SessionId session, Entry entry) {
        Parts parts = sessions.computeIfAbsent(session, _ -> new Parts());
        parts.lastAt = entry.at();
        return parts;
    }

    private static Person.PastSession session(Parts parts) {
        Entry start = parts.start.orElseThrow();
        return new Person.PastSession(
                (Event.SessionStarted) start.event(),
                start.at(),
                parts.lastAt,
                start.day(),
                parts.logged.values().stream()
                        .sorted(Comparator.comparingInt(Event.ExerciseLogged::item))
                        .toList(),
                parts.hurt,
                parts.painBefore,
                parts.painAfter,
                parts.finished);
    }
}
