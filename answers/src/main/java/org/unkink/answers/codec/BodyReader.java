package org.unkink.answers.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ClinicianAgreed.Clinician;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SessionId;

/** Reads the body of an event that fits the contract. */
final class BodyReader {

    private BodyReader() {}

    static Event event(String type, JsonNode body) {
        return switch (type) {
            case "check-answered" ->
                new Event.CheckAnswered(
                        Words.constant(Event.CheckAnswered.Scope.class, text(body, "scope")),
                        new Answers(
                                optional(body, "age").map(n -> Words.constant(Age.class, n.textValue())),
                                Words.constants(Sign.class, body.get("signs"))),
                        lifts(body));
            case "clinician-agreed" ->
                new Event.ClinicianAgreed(
                        Words.constants(Sign.class, body.get("signs")),
                        lifts(body),
                        optional(body, "by").map(n -> Words.constant(Clinician.class, n.textValue())));
            case "new-signs-asked" ->
                new Event.NewSignsAsked(body.get("anythingNew").booleanValue());
            case "severe-pain-asked" ->
                new Event.SeverePainAsked(body.get("cannotSleepWashOrDress").booleanValue());
            case "setup-stated" -> new Event.SetupStated(SetupCodec.setup(body));
            case "soreness-noted" ->
                new Event.SorenessNoted(
                        SetupCodec.spots(body.get("spots")),
                        body.get("startedRecently").booleanValue());
            case "pain-noted" ->
                new Event.PainNoted(
                        Words.constant(Event.PainNoted.Moment.class, text(body, "moment")),
                        new PainScore(number(body, "score")),
                        body.has("session") ? session(body) : null);
            case "session-started" ->
                new Event.SessionStarted(
                        session(body),
                        number(body, "minutes"),
                        number(body, "plannedSeconds"),
                        PlanCodec.items(body.get("items")),
                        optional(body, "trial").map(id -> EntryId.parse(id.textValue())));
            case "exercise-logged" -> logged(body);
            case "exercise-hurt" -> hurt(session(body), body);
            case "session-finished" ->
                new Event.SessionFinished(
                        session(body),
                        body.get("completed").booleanValue(),
                        number(body, "doneSeconds"),
                        optional(body, "effort").map(n -> new Effort(n.intValue())));
            case "entry-withdrawn" -> new Event.EntryWithdrawn(EntryId.parse(text(body, "entry")));
            case "entry-corrected" -> corrected(body);
            default -> DiaryCodec.event(type, body);
        };
    }

    /** Version 1 has no list of what it saw. */
    private static Lifts lifts(JsonNode body) {
        return optional(body, "lifts")
                .<Lifts>map(ids -> new Lifts.Named(Words.set(ids, EntryId::parse)))
                .orElseGet(Lifts::allBefore);
    }

    private static Event logged(JsonNode body) {
        return new Event.ExerciseLogged(
                session(body),
                number(body, "item"),
                VariantId.parse(text(body, "variant")),
                PlanCodec.side(body),
                number(body, "plannedSeconds"),
                number(body, "doneSeconds"),
                number(body, "plannedRepetitions"),
                number(body, "doneRepetitions"),
                Words.constant(Event.ExerciseLogged.Outcome.class, text(body, "outcome")));
    }

    static Event.ExerciseHurt hurt(SessionId session, JsonNode body) {
        return new Event.ExerciseHurt(
                session,
                VariantId.parse(text(body, "variant")),
                PlanCodec.side(body),
                optional(body, "region").map(n -> Words.constant(Region.class, n.textValue())),
                Words.constant(Event.ExerciseHurt.Kind.class, text(body, "kind")),
                optional(body, "score").map(n -> new PainScore(n.intValue())));
    }

    private static Event corrected(JsonNode body) {
        String type = text(body, "type");
        if (event(type, body.get("body")) instanceof Event.Correctable event) {
            return new Event.EntryCorrected(EntryId.parse(text(body, "entry")), event);
        }
        throw new IllegalArgumentException("an event of type '" + type + "' cannot be corrected");
    }

    static SessionId session(JsonNode body) {
        return new SessionId(UUID.fromString(text(body, "session")));
    }

    static String text(JsonNode body, String name) {
        return body.get(name).textValue();
    }

    static int number(JsonNode body, String name) {
        return body.get(name).intValue();
    }

    private static Optional<JsonNode> optional(JsonNode body, String name) {
        @Nullable JsonNode node = body.get(name);
        return Optional.ofNullable(node);
    }
}
