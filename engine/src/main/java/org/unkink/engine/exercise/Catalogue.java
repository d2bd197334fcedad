package org.unkink.engine.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that can be planned, in the order of the article.
 *
 * @param exercises warm-up blocks included
 * @param namedOnly never planned
 */
public record Catalogue(List<Exercise> exercises, WarmUp warmUp, List<NamedOnly> namedOnly) {

    public Catalogue {
        exercises = List.copyOf(exercises);
        namedOnly = List.copyOf(namedOnly);
        Map<ExerciseId, Exercise> byId = new LinkedHashMap<>();
        for (Exercise exercise : exercises) {
            if (byId.put(exercise.id(), exercise) != null) {
                throw new IllegalArgumentException("the exercise " + exercise.id() + " is there twice");
            }
        }
    }

    public Optional<Exercise> exercise(ExerciseId id) {
        return exercises.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    public Optional<Variant> variant(VariantId id) {
        return exercise(id.exercise()).stream()
                .flatMap(e -> e.variants().stream())
                .filter(v -> v.id().equals(id))
                .findFirst();
    }

    public Stream<Exercise> inPhase(Phase phase) {
        return exercises.stream().filter(e -> e.phase() == phase);
    }
}
