package org.unkink.server.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.SessionId;
import org.unkink.server.contract.Json;

/** Writes the body of an event, always with the same fields in the same order, what is not said left out. */
final class BodyWriter {

    private BodyWriter() {}

    static ObjectNode body(Event event) {
        ObjectNode body = Json.object();
        switch (event) {
            case Event.CheckAnswered e -> {
                body.put("scope", Words.word(e.scope())).put("adult", true);
                body.set("signs", Words.list(e.signs()));
            }
            case Event.ClinicianAgreed e -> body.set("signs", Words.list(e.signs()));
            case Event.NewSignsAsked e -> body.put("anythingNew", e.anythingNew());
            case Event.SetupStated e -> body.setAll(SetupCodec.setup(e.setup()));
            case Event.SorenessNoted e -> {
                body.set("spots", SetupCodec.spots(e.spots()));
                body.put("startedRecently", e.startedRecently());
            }
            case Event.PainNoted e -> pain(body, e);
            case Event.SessionStarted e -> {
                session(body, e.session()).put("minutes", e.minutes()).put("plannedSeconds", e.plannedSeconds());
                body.set("items", PlanCodec.items(e.items()));
            }
            case Event.ExerciseLogged e -> logged(session(body, e.session()), e);
            case Event.ExerciseHurt e -> hurt(session(body, e.session()), e);
            case Event.SessionFinished e -> finished(session(body, e.session()), e);
            case Event.OfDiary e -> DiaryCodec.write(body, e);
            case Event.EntryCorrected e -> {
                body.put("entry", e.entry().toString()).put("type", JournalCodec.type(e.event()));
                body.set("body", body(e.event()));
            }
            case Event.EntryWithdrawn e -> body.put("entry", e.entry().toString());
        }
        return body;
    }

    private static void pain(ObjectNode body, Event.PainNoted event) {
        body.put("moment", Words.word(event.moment()))
                .put("score", event.score().value());
        if (event.session() != null) {
            session(body, event.session());
        }
    }

    static ObjectNode logged(ObjectNode body, Event.ExerciseLogged event) {
        body.put("item", event.item()).put("variant", event.variant().toString());
        side(body, event.side());
        return body.put("plannedSeconds", event.plannedSeconds())
                .put("doneSeconds", event.doneSeconds())
                .put("plannedRepetitions", event.plannedRepetitions())
                .put("doneRepetitions", event.doneRepetitions())
                .put("outcome", Words.word(event.outcome()));
    }

    static ObjectNode hurt(ObjectNode body, Event.ExerciseHurt event) {
        body.put("variant", event.variant().toString());
        side(body, event.side());
        event.region().ifPresent(region -> body.put("region", Words.word(region)));
        body.put("kind", Words.word(event.kind()));
        event.score().ifPresent(score -> body.put("score", score.value()));
        return body;
    }

    private static void finished(ObjectNode body, Event.SessionFinished event) {
        body.put("completed", event.completed()).put("doneSeconds", event.doneSeconds());
        event.effort().ifPresent(effort -> body.put("effort", effort.value()));
    }

    static ObjectNode session(ObjectNode body, SessionId session) {
        return body.put("session", session.toString());
    }

    private static void side(ObjectNode body, @Nullable Side side) {
        if (side != null) {
            body.put("side", Words.word(side));
        }
    }
}
