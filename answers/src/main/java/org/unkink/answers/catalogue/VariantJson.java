package org.unkink.answers.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.codec.PlanCodec;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.timeline.ExerciseWords;

/** A variant with its sentences, doses and movement. */
public final class VariantJson {

    private VariantJson() {}

    public static ObjectNode of(Variant variant, Phase phase, Texts texts) {
        ExerciseWords words = new ExerciseWords(texts);
        ObjectNode node = Json.object()
                .put("id", variant.id().toString())
                .put("name", name(variant.id(), texts))
                .put("difficulty", Words.word(variant.difficulty()))
                .put("optIn", variant.optIn());
        node.set("equipment", Words.list(variant.equipment()));
        node.put("position", Words.word(variant.position())).put("sides", Words.word(variant.sides()));
        node.set("steps", CatalogueApi.list(steps(variant.id(), texts)));
        ArrayNode ladder = node.putArray("ladder");
        for (Ladder.Rung rung : variant.ladder().rungs()) {
            ObjectNode one = ladder.addObject();
            one.set("dose", PlanCodec.dose(rung.dose()));
            one.put("text", words.dose(variant, phase, rung.dose()));
            one.set("source", rule(rung.source(), texts));
        }
        node.put("startLevel", variant.ladder().start());
        node.set("blockedBy", Words.list(variant.blockedBy()));
        node.set("movement", movement(variant, texts));
        ObjectNode poses = node.putObject("poses");
        variant.movement()
                .poses()
                .forEach(pose ->
                        poses.put(pose, texts.phrase("exercise." + variant.id().exercise() + ".poses." + pose)));
        return node;
    }

    public static String name(VariantId variant, Texts texts) {
        return texts.phrase(key(variant) + ".name");
    }

    public static List<String> steps(VariantId variant, Texts texts) {
        return texts.list(key(variant) + ".steps");
    }

    private static String key(VariantId variant) {
        return "exercise." + variant.exercise() + ".variants." + variant.name();
    }

    /** A rule as a person reads it. */
    public static ObjectNode rule(Rule rule, Texts texts) {
        return Json.object()
                .put("id", rule.name())
                .put("statement", texts.phrase("rule." + rule + ".says"))
                .put("source", texts.phrase("rule." + rule + ".from"));
    }

    /** The sides as a sentence names them, of the one that comes first. */
    private static Map<String, String> sides(Variant variant, Texts texts) {
        Side first = variant.sidedness().first();
        return Map.of("side", side(first, texts), "other", side(first.other(), texts));
    }

    private static String side(Side side, Texts texts) {
        return texts.phrase("timeline.side." + Words.word(side));
    }

    private static ObjectNode movement(Variant variant, Texts texts) {
        Movement movement = variant.movement();
        ObjectNode node = Json.object().put("start", movement.start());
        ArrayNode steps = node.putArray("steps");
        for (Movement.Step step : movement.steps()) {
            ObjectNode one = steps.addObject();
            switch (step) {
                case Movement.Move move -> {
                    one.put("type", "move").put("to", move.to());
                    one.set("via", CatalogueApi.list(move.via()));
                    one.put("seconds", move.seconds()).put("times", move.times());
                }
                case Movement.DoseHold hold -> one.put("type", "hold");
                case Movement.Pause pause -> one.put("type", "pause").put("seconds", pause.seconds());
            }
            @Nullable String cue = step.cue();
            if (cue != null) {
                one.put("cue", texts.phrase(cue, sides(variant, texts)));
            }
        }
        return node;
    }
}
