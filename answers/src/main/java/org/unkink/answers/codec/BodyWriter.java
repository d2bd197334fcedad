package org.unkink.answers.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.contract.Json;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.SessionId;

/** Writes the body of an event, always with the same fields in the same order, what is not said left out. */
final class BodyWriter {

    /** The signs of version 1 of the check, in their order. */
    private static final List<Sign> VERSION_1 = List.of(
            Sign.CHEST_PAIN_OR_BREATHLESSNESS,
            Sign.SUDDEN_BRAIN_OR_ARTERY_SIGN,
            Sign.INJURY_FALL,
            Sign.INJURY_VEHICLE_DIVING_BICYCLE_HORSE,
            Sign.INJURY_AT_65_OR_OLDER,
            Sign.INJURY_WITH_TINGLING,
            Sign.INJURY_CANNOT_TURN_HEAD,
            Sign.INJURY_WITHIN_TWO_DAYS_UNCHECKED,
            Sign.INJURY_OTHER_UNCHECKED,
            Sign.SPINAL_CORD_SIGN,
            Sign.STIFF_NECK_WITH_FEVER_SIGNS,
            Sign.FEVER_OR_INFECTION_RISK,
            Sign.CANCER_OR_WEIGHT_LOSS_OR_LUMP,
            Sign.SEVERE_OR_CONSTANT_OR_WORSENING,
            Sign.ARM_NUMBNESS_OR_TINGLING,
            Sign.ARM_WEAKNESS_NEW_OR_SPREADING,
            Sign.BONE_FRAGILITY,
            Sign.SPINE_SURGERY_OR_FRACTURE,
            Sign.INFLAMMATORY_DISEASE_OR_MORNING_STIFFNESS,
            Sign.TEMPLE_SCALP_OR_JAW_PAIN,
            Sign.VISION_CHANGE,
            Sign.BETWEEN_SHOULDER_BLADES_UNASSESSED,
            Sign.FIRST_EPISODE_LONG_OR_GETTING_WORSE,
            Sign.HEART_OR_BLOOD_PRESSURE,
            Sign.PREGNANCY,
            Sign.RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE);

    private BodyWriter() {}

    static ObjectNode body(Event event) {
        ObjectNode body = Json.object();
        switch (event) {
            case Event.CheckAnswered e -> {
                body.put("scope", Words.word(e.scope())).put("adult", true);
                e.answers().age().ifPresent(age -> body.put("age", Words.word(age)));
                body.set("signs", signs(e.signs(), e.lifts()));
                lifts(body, e.lifts());
            }
            case Event.ClinicianAgreed e -> {
                body.set("signs", signs(e.signs(), e.lifts()));
                lifts(body, e.lifts());
                e.by().ifPresent(by -> body.put("by", Words.word(by)));
            }
            case Event.NewSignsAsked e -> body.put("anythingNew", e.anythingNew());
            case Event.SeverePainAsked e -> body.put("cannotSleepWashOrDress", e.cannotSleepWashOrDress());
            case Event.SetupStated e -> body.setAll(SetupCodec.setup(e.setup()));
            case Event.SorenessNoted e -> {
                body.set("spots", SetupCodec.spots(e.spots()));
                body.put("startedRecently", e.startedRecently());
            }
            case Event.PainNoted e -> pain(body, e);
            case Event.SessionStarted e -> {
                session(body, e.session()).put("minutes", e.minutes()).put("plannedSeconds", e.plannedSeconds());
                body.set("items", PlanCodec.items(e.items()));
                e.trial().ifPresent(trial -> body.put("trial", trial.toString()));
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

    private static void lifts(ObjectNode body, Lifts lifts) {
        if (lifts instanceof Lifts.Named named) {
            body.set("lifts", Words.ids(named.entries()));
        }
    }

    /** In the order of the version, so that what was written once is written the same again. */
    private static ArrayNode signs(Set<Sign> signs, Lifts lifts) {
        if (lifts instanceof Lifts.Named) {
            return Words.list(signs);
        }
        List<Sign> inOrder = new ArrayList<>(VERSION_1);
        inOrder.addAll(EnumSet.complementOf(EnumSet.copyOf(VERSION_1)));
        ArrayNode list = Json.MAPPER.createArrayNode();
        inOrder.stream().filter(signs::contains).forEach(sign -> list.add(Words.word(sign)));
        return list;
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
