package org.unkink.answers.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Route;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Difference;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.NamedOnly;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.rule.Severity;
import org.unkink.engine.timeline.ExerciseWords;

/** The catalogue as data and sentences. */
public final class CatalogueApi {

    private final CatalogueContent content;

    public CatalogueApi(CatalogueContent content) {
        this.content = content;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/catalogue", this::catalogue));
    }

    private Answer catalogue(Call call) {
        Texts texts = content.texts(call.language());
        ObjectNode answer = Json.object();
        ArrayNode exercises = answer.putArray("exercises");
        content.catalogue().exercises().forEach(exercise -> exercises.add(exercise(exercise, texts)));
        ArrayNode blocks = answer.putObject("warmUp").putArray("blocks");
        for (WarmUp.Block block : content.catalogue().warmUp().blocks()) {
            blocks.addObject().put("exercise", block.exercise().toString()).put("seconds", block.seconds());
        }
        ArrayNode named = answer.putArray("namedOnly");
        content.catalogue().namedOnly().forEach(one -> named.add(namedOnly(one, texts)));
        ObjectNode severity = answer.putObject("severity");
        for (Severity one : Severity.values()) {
            severity.put(Words.word(one), one.from());
        }
        answer.put("comfort", new ExerciseWords(texts).comfort());
        answer.set("notes", list(texts.list("catalogue.notes")));
        ObjectNode sources = answer.putObject("sources");
        content.sources().forEach(sources::put);
        return Answer.json(answer);
    }

    private ObjectNode exercise(Exercise exercise, Texts texts) {
        String key = "exercise." + exercise.id();
        ObjectNode node = Json.object()
                .put("id", exercise.id().toString())
                .put("name", texts.phrase(key + ".name"))
                .put("summary", texts.phrase(key + ".summary"))
                .put("phase", Words.word(exercise.phase()));
        ObjectNode regions = node.putObject("regions");
        for (Map.Entry<Region, Integer> region : new TreeMap<>(exercise.regions()).entrySet()) {
            regions.put(Words.word(region.getKey()), region.getValue());
        }
        node.set("ours", Words.list(exercise.ours()));
        node.putObject("article")
                .put("first", exercise.source().first())
                .put("last", exercise.source().last());
        ArrayNode variants = node.putArray("variants");
        exercise.variants().forEach(variant -> variants.add(VariantJson.of(variant, exercise.phase(), texts)));
        node.set("mistakes", list(texts.list(key + ".mistakes")));
        node.set("cautions", list(cautions(exercise, texts)));
        ArrayNode differences = node.putArray("differences");
        for (Difference difference : content.differences(exercise.id(), texts.language())) {
            differences
                    .addObject()
                    .put("id", difference.id())
                    .put("article", difference.article())
                    .put("ours", difference.ours())
                    .put("reason", difference.reason());
        }
        return node;
    }

    /** The ones that the forms begin with, then the others. */
    private static List<String> cautions(Exercise exercise, Texts texts) {
        ExerciseWords words = new ExerciseWords(texts);
        Set<String> cautions = new LinkedHashSet<>();
        exercise.variants().forEach(v -> words.caution(v.id()).ifPresent(cautions::add));
        cautions.addAll(texts.list("exercise." + exercise.id() + ".cautions"));
        return List.copyOf(cautions);
    }

    private static ObjectNode namedOnly(NamedOnly one, Texts texts) {
        String key = "named-only." + one.id();
        return Json.object()
                .put("id", one.id().toString())
                .put("name", texts.phrase(key + ".name"))
                .put("note", texts.phrase(key + ".note"))
                .put("articleLine", one.articleLine());
    }

    public static ArrayNode list(List<String> sentences) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        sentences.forEach(list::add);
        return list;
    }
}
