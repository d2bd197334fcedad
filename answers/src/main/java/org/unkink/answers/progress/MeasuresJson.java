package org.unkink.answers.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.unkink.answers.catalogue.VariantJson;
import org.unkink.answers.codec.Decimals;
import org.unkink.answers.codec.SetupCodec;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.Texts;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.Band;
import org.unkink.engine.progress.FunctionSeries;
import org.unkink.engine.progress.Improvement;
import org.unkink.engine.progress.Measure;
import org.unkink.engine.progress.PainSeries;
import org.unkink.engine.progress.PainTrend;
import org.unkink.engine.progress.Value;

/** Pain, soreness and function over time, and what may be said of them. */
final class MeasuresJson {

    private final Person person;
    private final PainTrend trend;
    private final Texts texts;

    MeasuresJson(Person person, Texts texts) {
        this.person = person;
        this.trend = PainTrend.of(person);
        this.texts = texts;
    }

    /** @param journal as it holds now, with the maps */
    ObjectNode pain(Journal journal) {
        PainSeries series = PainSeries.of(person);
        ObjectNode node = Json.object();
        ArrayNode days = node.putArray("days");
        series.days()
                .forEach((day, score) ->
                        days.addObject().put("day", day.toString()).put("score", score));
        ArrayNode medians = node.putArray("medians");
        if (!series.days().isEmpty()) {
            for (Value value : series.medians(series.days().firstKey(), person.today())) {
                medians.addObject().put("day", value.day().toString()).put("median", value.value());
            }
        }
        ArrayNode alone = node.putArray("noted");
        person.diary().pains().stream()
                .filter(noted -> noted.event().session() == null)
                .forEach(noted -> entry(alone, noted)
                        .put("moment", Words.word(noted.event().moment()))
                        .put("score", noted.event().score().value()));
        ArrayNode maps = node.putArray("maps");
        for (Entry entry : journal.entries()) {
            if (entry.event() instanceof Event.SorenessNoted map) {
                maps.addObject()
                        .put("day", entry.day().toString())
                        .put("entry", entry.id().toString())
                        .put("startedRecently", map.startedRecently())
                        .set("spots", SetupCodec.spots(map.spots()));
            }
        }
        trend.on(person.today())
                .usual()
                .map(usual -> Band.around(usual.value()))
                .ifPresent(band -> node.putObject("band").put("low", band.low()).put("high", band.high()));
        change(node, "change", Measure.PAIN);
        return node;
    }

    ArrayNode soreness() {
        ArrayNode list = Json.MAPPER.createArrayNode();
        person.diary()
                .muscleSoreness()
                .forEach(noted -> entry(list, noted).put("score", noted.event().score()));
        return list;
    }

    ObjectNode function() {
        ObjectNode node = Json.object();
        ArrayNode pegs = node.putArray("peg");
        for (Noted<Event.PegAnswered> noted : person.diary().pegs()) {
            entry(pegs, noted)
                    .put("pain", noted.event().pain().value())
                    .put("enjoyment", noted.event().enjoyment())
                    .put("activity", noted.event().activity())
                    .put("mean", FunctionSeries.mean(noted.event()));
        }
        ArrayNode rated = node.putArray("activities");
        // One activity has one name, however it was spelled: the last one.
        Map<String, String> names = new HashMap<>();
        person.diary()
                .activities()
                .forEach(noted -> noted.event().activities().forEach(one -> names.put(one.key(), one.name())));
        person.diary().activities().forEach(noted -> activities(rated, noted, names));
        ArrayNode changes = node.putArray("change");
        person.diary()
                .changes()
                .forEach(noted ->
                        entry(changes, noted).put("change", noted.event().change()));
        change(node, "pegChange", Measure.PEG);
        change(node, "activitiesChange", Measure.ACTIVITIES);
        return node;
    }

    private static void activities(ArrayNode list, Noted<Event.ActivitiesRated> noted, Map<String, String> names) {
        ObjectNode node = entry(list, noted);
        ArrayNode each = node.putArray("activities");
        noted.event()
                .distinct()
                .forEach(one ->
                        each.addObject().put("name", names.get(one.key())).put("ability", one.ability()));
        node.put("mean", new FunctionSeries.Rated(noted.day(), noted.event().distinct()).mean());
    }

    private static ObjectNode entry(ArrayNode list, Noted<?> noted) {
        return list.addObject()
                .put("day", noted.day().toString())
                .put("entry", noted.entry().toString());
    }

    /** Nothing is said of what was never noted. */
    private void change(ObjectNode node, String name, Measure measure) {
        if (!isNoted(measure)) {
            return;
        }
        Improvement improvement = Improvement.of(person).stream()
                .filter(one -> one.measure() == measure)
                .findFirst()
                .orElseThrow();
        node.set(name, change(improvement));
    }

    private boolean isNoted(Measure measure) {
        return switch (measure) {
            case PAIN -> !person.diary().pains().isEmpty();
            case PEG -> !person.diary().pegs().isEmpty();
            case ACTIVITIES -> !person.diary().activities().isEmpty();
        };
    }

    private ObjectNode change(Improvement improvement) {
        Map<String, String> values = improvement.from().isEmpty()
                ? Map.of("time", texts.phrase("improvement.weeks." + trend.weeksToGo()))
                : Map.of(
                        "from",
                        Decimals.text(improvement.from().orElseThrow().value()),
                        "to",
                        Decimals.text(improvement.to().orElseThrow().value()));
        String key = "improvement." + Words.word(improvement.measure()) + "." + Words.word(improvement.wording());
        ObjectNode node =
                Json.object().put("wording", Words.word(improvement.wording())).put("text", texts.phrase(key, values));
        node.set("rule", VariantJson.rule(Improvement.RULE, texts));
        improvement.from().ifPresent(from -> node.put("from", from.value()));
        improvement.to().ifPresent(to -> node.put("to", to.value()));
        return node;
    }
}
