package org.unkink.answers.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unkink.answers.call.Call;
import org.unkink.answers.catalogue.CatalogueAnswer.OfExercise;
import org.unkink.answers.catalogue.CatalogueAnswer.OfNamedOnly;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.NamedOnly;
import org.unkink.engine.rule.Severity;
import org.unkink.engine.timeline.ExerciseWords;

/** The catalogue as data and sentences. */
public final class CatalogueApi {

    private final CatalogueContent content;

    public CatalogueApi(CatalogueContent content) {
        this.content = content;
    }

    public CatalogueAnswer catalogue(Call call) {
        Texts texts = content.texts(call.language());
        Map<Severity, Integer> severity = new EnumMap<>(Severity.class);
        for (Severity one : Severity.values()) {
            severity.put(one, one.from());
        }
        return new CatalogueAnswer(
                content.catalogue().exercises().stream()
                        .map(exercise -> exercise(exercise, texts))
                        .toList(),
                content.catalogue().warmUp(),
                content.catalogue().namedOnly().stream()
                        .map(one -> namedOnly(one, texts))
                        .toList(),
                severity,
                new ExerciseWords(texts).comfort(),
                texts.list("catalogue.notes"),
                content.sources());
    }

    private OfExercise exercise(Exercise exercise, Texts texts) {
        String key = "exercise." + exercise.id();
        return new OfExercise(
                exercise.id(),
                texts.phrase(key + ".name"),
                texts.phrase(key + ".summary"),
                exercise.phase(),
                new TreeMap<>(exercise.regions()),
                exercise.ours(),
                exercise.source(),
                exercise.variants().stream()
                        .map(variant -> VariantTexts.of(variant, exercise.phase(), texts))
                        .toList(),
                texts.list(key + ".mistakes"),
                cautions(exercise, texts),
                content.differences(exercise.id(), texts.language()));
    }

    /** Those of single variants first, then those of the whole exercise. */
    private static List<String> cautions(Exercise exercise, Texts texts) {
        ExerciseWords words = new ExerciseWords(texts);
        Set<String> cautions = new LinkedHashSet<>();
        exercise.variants().forEach(v -> words.caution(v.id()).ifPresent(cautions::add));
        cautions.addAll(texts.list("exercise." + exercise.id() + ".cautions"));
        return List.copyOf(cautions);
    }

    private static OfNamedOnly namedOnly(NamedOnly one, Texts texts) {
        String key = "named-only." + one.id();
        return new OfNamedOnly(one.id(), texts.phrase(key + ".name"), texts.phrase(key + ".note"), one.articleLine());
    }
}
