package org.unkink.answers.session;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.unkink.answers.catalogue.CatalogueApi;
import org.unkink.answers.catalogue.VariantJson;
import org.unkink.answers.codec.PlanCodec;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Playable;
import org.unkink.engine.plan.Reason;
import org.unkink.engine.plan.Session;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.timeline.ExerciseWords;
import org.unkink.engine.timeline.Segment;
import org.unkink.engine.timeline.Timeline;

/** The items of a session as a person sees them, with their place in the timeline. */
final class SessionItems {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Person person;

    SessionItems(Catalogue catalogue, Texts texts, Person person) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.person = person;
    }

    /** Those of a plan, one after the other. */
    ArrayNode of(Session session) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        int start = 0;
        for (Session.Item item : session.items()) {
            PlannedItem planned = new PlannedItem(item.variant(), item.dose(), item.sides());
            list.add(item(planned, item.easier(), start, start + item.seconds(), item.reasons()));
            start += item.seconds();
        }
        return list;
    }

    /** Those that are played, as their timeline has them. */
    ArrayNode of(Playable playable, Timeline timeline) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        List<Playable.Item> items = playable.items();
        for (int i = 0; i < items.size(); i++) {
            int end = i + 1 < items.size() ? start(timeline, i + 1) : timeline.seconds();
            Playable.Item item = items.get(i);
            list.add(item(item.planned(), item.easier(), start(timeline, i), end, List.of()));
        }
        return list;
    }

    private ObjectNode item(PlannedItem item, Optional<VariantId> easier, int start, int end, List<Reason.In> reasons) {
        Exercise exercise = catalogue.exercise(item.variant().exercise()).orElseThrow();
        ObjectNode node = Json.object()
                .put("variant", item.variant().toString())
                .put("exercise", exercise.id().toString())
                .put("name", VariantJson.name(item.variant(), texts))
                .put("phase", Words.word(exercise.phase()));
        node.set("dose", PlanCodec.dose(item.dose()));
        doseSource(exercise, item).ifPresent(rule -> node.set("doseSource", VariantJson.rule(rule, texts)));
        ExerciseWords words = new ExerciseWords(texts);
        Variant variant = catalogue.variant(item.variant()).orElseThrow();
        node.put("doseText", words.dose(variant, exercise.phase(), item.dose()));
        words.caution(item.variant()).ifPresent(caution -> node.put("caution", caution));
        if (exercise.phase() == Phase.STRENGTH) {
            node.put("effort", words.effort(person.effortCeiling()));
        }
        node.set("sides", PlanCodec.sides(item.sides()));
        node.put("seconds", end - start).put("start", start);
        node.set("steps", CatalogueApi.list(VariantJson.steps(item.variant(), texts)));
        easier.ifPresent(form -> node.put("easier", form.toString()));
        ArrayNode why = node.putArray("reasons");
        PlanTexts sentences = new PlanTexts(texts);
        reasons.forEach(reason -> why.add(sentences.reason(reason)));
        return node;
    }

    /** The rule that a dose comes from where it is not the article's own (rule R08). */
    private Optional<Rule> doseSource(Exercise exercise, PlannedItem item) {
        if (exercise.phase() == Phase.WARM_UP) {
            return Optional.empty();
        }
        Ladder ladder = catalogue.variant(item.variant()).orElseThrow().ladder();
        int rung = ladder.indexOf(item.dose());
        Rule source = rung < 0 ? Rule.R43 : ladder.rungs().get(rung).source();
        return source == Rule.R08 ? Optional.empty() : Optional.of(source);
    }

    /** The second at which an item begins: that of its first get-ready. */
    private static int start(Timeline timeline, int item) {
        return timeline.segments().stream()
                .filter(segment -> segment instanceof Segment.GetReady ready && ready.item() == item)
                .mapToInt(Segment::start)
                .findFirst()
                .orElseThrow();
    }
}
