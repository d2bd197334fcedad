package org.unkink.answers.codec;

import com.grack.nanojson.JsonSink;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.Words;
import org.unkink.codec.Codec;
import org.unkink.codec.Codec.Tag;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Sign;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ClinicianAgreed.Clinician;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.Setup;

/** Events in JSON: each is written as its record says, except for the few that have a method here. */
@Codec(tags = @Tag(of = Event.class, name = ""))
interface JournalCodec {

    /** The signs of version 1 of the check, in their order. */
    List<Sign> VERSION_1 = List.of(
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

    /** Writes what an event says. */
    void write(JsonSink<?> json, Event event);

    /** The name of a kind of event. */
    String type(Event event);

    /** The event of a type with this body. */
    Event event(String type, JsonValue.Obj body);

    void write(JsonSink<?> json, Setup setup);

    Setup setup(JsonValue.Obj setup);

    default void write(JsonSink<?> json, Event.CheckAnswered check) {
        json.value("scope", Words.word(check.scope())).value("adult", true);
        check.answers().age().ifPresent(age -> json.value("age", Words.word(age)));
        writeSigns(json, check.signs(), check.lifts());
        writeLifts(json, check.lifts());
    }

    default Event.CheckAnswered check(JsonValue.Obj json) {
        Optional<Age> age = json.find("age").map(word -> Words.constant(Age.class, word.asText()));
        return new Event.CheckAnswered(
                Words.constant(Event.CheckAnswered.Scope.class, json.text("scope")),
                new Answers(age, signs(json)),
                lifts(json));
    }

    default void write(JsonSink<?> json, Event.ClinicianAgreed agreed) {
        writeSigns(json, agreed.signs(), agreed.lifts());
        writeLifts(json, agreed.lifts());
        agreed.by().ifPresent(by -> json.value("by", Words.word(by)));
    }

    default Event.ClinicianAgreed agreed(JsonValue.Obj json) {
        return new Event.ClinicianAgreed(
                signs(json), lifts(json), json.find("by").map(by -> Words.constant(Clinician.class, by.asText())));
    }

    default void write(JsonSink<?> json, Event.SetupStated stated) {
        write(json, stated.setup());
    }

    default Event.SetupStated stated(JsonValue.Obj json) {
        return new Event.SetupStated(setup(json));
    }

    default void write(JsonSink<?> json, Event.EntryCorrected corrected) {
        json.value("entry", corrected.entry().toString()).value("type", type(corrected.event()));
        json.object("body");
        write(json, corrected.event());
        json.end();
    }

    default Event.EntryCorrected corrected(JsonValue.Obj json) {
        if (event(json.text("type"), json.object("body")) instanceof Event.Correctable event) {
            return new Event.EntryCorrected(new EntryId(json.text("entry")), event);
        }
        throw new IllegalArgumentException("an event of type '" + json.text("type") + "' cannot be corrected");
    }

    /** In the order of the version, so that what was written once is written the same again. */
    private static void writeSigns(JsonSink<?> json, Set<Sign> signs, Lifts lifts) {
        List<Sign> inOrder = new ArrayList<>(lifts instanceof Lifts.Named ? List.of() : VERSION_1);
        EnumSet<Sign> others = EnumSet.allOf(Sign.class);
        inOrder.forEach(others::remove);
        inOrder.addAll(others);
        json.array("signs");
        inOrder.stream().filter(signs::contains).forEach(sign -> json.value(Words.word(sign)));
        json.end();
    }

    private static Set<Sign> signs(JsonValue.Obj json) {
        return json.list("signs").stream()
                .map(word -> Words.constant(Sign.class, word.asText()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void writeLifts(JsonSink<?> json, Lifts lifts) {
        if (lifts instanceof Lifts.Named(Set<EntryId> entries)) {
            json.array("lifts");
            entries.stream().sorted().forEach(entry -> json.value(entry.toString()));
            json.end();
        }
    }

    /** Version 1 has no list of what it saw. */
    private static Lifts lifts(JsonValue.Obj json) {
        if (!json.has("lifts")) {
            return Lifts.allBefore();
        }
        return new Lifts.Named(json.list("lifts").stream()
                .map(id -> new EntryId(id.asText()))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
