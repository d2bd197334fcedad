package org.unkink.answers.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unkink.answers.codec.JournalCodec;
import org.unkink.answers.codec.PlanCodec;
import org.unkink.answers.contract.Json;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Person.PastSession;

/** A session as it was done. */
public final class PastSessionJson {

    private PastSessionJson() {}

    public static ObjectNode of(PastSession session) {
        Event.SessionStarted started = session.started();
        ObjectNode node = Json.object()
                .put("session", started.session().toString())
                .put("at", session.at().toEpochMilli())
                .put("day", session.day().toString())
                .put("minutes", started.minutes())
                .put("plannedSeconds", started.plannedSeconds())
                .put("doneSeconds", doneSeconds(session))
                .put("state", state(session));
        node.set("items", PlanCodec.items(started.items()));
        ArrayNode logged = node.putArray("logged");
        session.logged().forEach(event -> logged.add(JournalCodec.logged(event)));
        ArrayNode hurt = node.putArray("hurt");
        session.hurt().forEach(event -> hurt.add(JournalCodec.hurt(event)));
        session.painBefore().ifPresent(pain -> node.put("painBefore", pain.value()));
        session.painAfter().ifPresent(pain -> node.put("painAfter", pain.value()));
        session.finished()
                .flatMap(Event.SessionFinished::effort)
                .ifPresent(effort -> node.put("effort", effort.value()));
        return node;
    }

    /** With the ids of the entries that say so, by which they can be corrected. */
    public static ObjectNode of(PastSession session, SessionEntries entries) {
        ObjectNode node = of(session);
        ArrayNode logged = node.putArray("logged");
        for (Event.ExerciseLogged log : session.logged()) {
            ObjectNode one = JournalCodec.logged(log);
            entries.of(log).ifPresent(entry -> one.put("entry", entry.toString()));
            logged.add(one);
        }
        ArrayNode noted = node.putArray("noted");
        for (Entry entry : entries.of(session.started().session())) {
            noted.addObject()
                    .put("entry", entry.id().toString())
                    .put("at", entry.at().toEpochMilli())
                    .put("type", JournalCodec.type(entry.event()))
                    .set("body", JournalCodec.body(entry.event()));
        }
        return node;
    }

    /** From start to end without pauses; while it is open, what was logged so far. */
    private static int doneSeconds(PastSession session) {
        return session.finished()
                .map(Event.SessionFinished::doneSeconds)
                .orElseGet(() -> session.logged().stream()
                        .mapToInt(Event.ExerciseLogged::doneSeconds)
                        .sum());
    }

    private static String state(PastSession session) {
        return session.finished()
                .map(finished -> finished.completed() ? "completed" : "ended-early")
                .orElse("open");
    }
}
