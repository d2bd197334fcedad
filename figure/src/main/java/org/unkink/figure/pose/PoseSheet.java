package org.unkink.figure.pose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;

/**
 * The pose file of an exercise.
 *
 * @param variants by the name of the variant, in the order of the catalogue
 */
public record PoseSheet(ExerciseId exercise, Map<String, VariantSheet> variants) {

    public PoseSheet {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    /** The poses of one variant. */
    public VariantSheet variant(VariantId id) {
        VariantSheet sheet = variants.get(id.name());
        if (sheet == null || !id.exercise().equals(exercise)) {
            throw new IllegalArgumentException("there is no variant " + id + " in the poses of " + exercise);
        }
        return sheet;
    }
}
