package org.unkink.answers.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.catalogue.CatalogueAnswer.OfMovement;
import org.unkink.answers.catalogue.CatalogueAnswer.OfVariant;
import org.unkink.answers.catalogue.CatalogueAnswer.Rung;
import org.unkink.answers.json.Words;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.timeline.ExerciseWords;

/** The sentences of variants. */
public final class VariantTexts {

    private VariantTexts() {}

    static OfVariant of(Variant variant, Phase phase, Texts texts) {
        ExerciseWords words = new ExerciseWords(texts);
        List<Rung> ladder = variant.ladder().rungs().stream()
                .map(rung -> new Rung(
                        rung.dose(), words.dose(variant, phase, rung.dose()), RuleRef.of(rung.source(), texts)))
                .toList();
        Map<String, String> poses = new LinkedHashMap<>();
        String key = "exercise." + variant.id().exercise() + ".poses.";
        variant.movement().poses().forEach(pose -> poses.put(pose, texts.phrase(key + pose)));
        return new OfVariant(
                variant.id(),
                name(variant.id(), texts),
                variant.difficulty(),
                variant.optIn(),
                variant.equipment(),
                variant.position(),
                variant.sides(),
                steps(variant.id(), texts),
                ladder,
                variant.ladder().start(),
                variant.blockedBy(),
                movement(variant, texts),
                poses);
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

    /** The names of the sides in a sentence: {@code side} comes first, {@code other} after it. */
    private static Map<String, String> sides(Variant variant, Texts texts) {
        Side first = variant.sidedness().first();
        return Map.of("side", side(first, texts), "other", side(first.other(), texts));
    }

    private static String side(Side side, Texts texts) {
        return texts.phrase("timeline.side." + Words.word(side));
    }

    private static OfMovement movement(Variant variant, Texts texts) {
        Movement movement = variant.movement();
        return new OfMovement(
                movement.start(),
                movement.steps().stream()
                        .map(step -> step(step, variant, texts))
                        .toList());
    }

    private static CatalogueAnswer.Step step(Movement.Step step, Variant variant, Texts texts) {
        @Nullable String cue = step.cue() == null ? null : texts.phrase(step.cue(), sides(variant, texts));
        return switch (step) {
            case Movement.Move move ->
                new CatalogueAnswer.Move(move.to(), move.via(), move.seconds(), move.times(), cue);
            case Movement.DoseHold _ -> new CatalogueAnswer.Hold(cue);
            case Movement.Pause pause -> new CatalogueAnswer.Pause(pause.seconds(), cue);
        };
    }
}
