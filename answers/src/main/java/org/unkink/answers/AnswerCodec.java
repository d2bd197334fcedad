package org.unkink.answers;

import com.grack.nanojson.JsonSink;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.answers.call.Problem;
import org.unkink.answers.catalogue.CatalogueAnswer;
import org.unkink.answers.check.CheckAnswer;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.journal.JournalAnswer;
import org.unkink.answers.journal.PastSessionAnswer;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.json.Words;
import org.unkink.answers.programme.ProgrammeAnswer;
import org.unkink.answers.progress.ProgressAnswer;
import org.unkink.answers.session.SessionAnswer;
import org.unkink.answers.session.SessionRequest;
import org.unkink.answers.today.PersonAnswer;
import org.unkink.answers.today.TodayAnswer;
import org.unkink.codec.Codec;
import org.unkink.codec.Codec.Tag;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.timeline.Segment;

/** Requests and answers in JSON. */
@Codec(flat = Segment.Work.class, tags = @Tag(of = Clearance.class, name = "state"))
interface AnswerCodec {

    void write(JsonSink<?> json, Problem.Document problem);

    void write(JsonSink<?> json, CatalogueAnswer catalogue);

    void write(JsonSink<?> json, CheckAnswer check);

    void write(JsonSink<?> json, PersonAnswer person);

    void write(JsonSink<?> json, TodayAnswer today);

    void write(JsonSink<?> json, SessionAnswer.Planned session);

    void write(JsonSink<?> json, SessionAnswer.Ready session);

    void write(JsonSink<?> json, ProgressAnswer progress);

    void write(JsonSink<?> json, ProgrammeAnswer programme);

    void write(JsonSink<?> json, JournalAnswer.Appended appended);

    void write(JsonSink<?> json, JournalAnswer.Imported imported);

    void write(JsonSink<?> json, JournalAnswer.History history);

    void write(JsonSink<?> json, JournalAnswer.Effect effect);

    PlannedItem item(Obj json);

    SessionRequest.Start start(Obj json);

    SessionRequest.Ease ease(Obj json);

    /** Reads a wish; a field that is left out takes the contract's default. */
    default Wish wish(Obj json) {
        return new Wish(
                json.number("minutes"),
                json.find("kind")
                        .map(kind -> Words.constant(Wish.Kind.class, kind.asText()))
                        .orElse(Wish.Kind.STANDARD),
                json.find("warmUp")
                        .map(kind -> Words.constant(WarmUp.Kind.class, kind.asText()))
                        .orElse(WarmUp.Kind.ON_THE_SPOT),
                json.has("fullWarmUp") && json.bool("fullWarmUp"),
                json.listOrEmpty("locked").stream()
                        .map(id -> VariantId.parse(id.asText()))
                        .collect(Collectors.toUnmodifiableSet()),
                exercises(json, "removed"),
                exercises(json, "shown"));
    }

    private static Set<ExerciseId> exercises(Obj json, String name) {
        return json.listOrEmpty(name).stream()
                .map(id -> new ExerciseId(id.asText()))
                .collect(Collectors.toUnmodifiableSet());
    }

    default void write(JsonSink<?> json, Clearance.Open open) {
        json.array("restrictions");
        open.restrictions().stream().sorted().forEach(restriction -> json.value(Words.word(restriction)));
        json.end();
        json.value("effortCeiling", open.effortCeiling());
    }

    default void write(JsonSink<?> json, Segment.Finish finish) {
        json.value("start", finish.start()).value("seconds", finish.seconds());
    }

    default void write(JsonSink<?> json, PastSessionAnswer.Noted noted) {
        json.value("entry", noted.entry().toString()).value("at", noted.at().toEpochMilli());
        Entries.write(json, noted.event());
    }
}
