package org.unkink.answers.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.SessionId;

/** The entries behind what is shown of a journal's sessions, so that they can be corrected. */
final class SessionEntries {

    private record Work(
            SessionId session,
            int item,
            VariantId variant,
            @Nullable Side side) {

        static Work of(Event.ExerciseLogged log) {
            return new Work(log.session(), log.item(), log.variant(), log.side());
        }
    }

    private final Map<Work, EntryId> logs = new HashMap<>();
    private final Map<SessionId, List<Entry>> noted = new HashMap<>();

    /** @param journal as it holds after corrections */
    SessionEntries(Journal journal) {
        journal.entries().forEach(this::add);
    }

    private void add(Entry entry) {
        if (!(entry.event() instanceof Event.Correctable event)) {
            return;
        }
        switch (event) {
            // The last log of an exercise holds.
            case Event.ExerciseLogged log -> logs.put(Work.of(log), entry.id());
            case Event.PainNoted pain -> note(pain.session(), entry);
            case Event.MuscleSorenessNoted soreness -> note(soreness.session(), entry);
            case Event.SessionFinished finished -> note(finished.session(), entry);
            case Event.SorenessNoted _, Event.PegAnswered _, Event.ActivitiesRated _, Event.ChangeRated _ -> {}
        }
    }

    private void note(@Nullable SessionId session, Entry entry) {
        if (session != null) {
            noted.computeIfAbsent(session, _ -> new ArrayList<>()).add(entry);
        }
    }

    Optional<EntryId> of(Event.ExerciseLogged log) {
        return Optional.ofNullable(logs.get(Work.of(log)));
    }

    /** Pain, soreness and the end of a session, in the order of time. */
    List<Entry> of(SessionId session) {
        return noted.getOrDefault(session, List.of());
    }
}
