package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.timeline.Tempo;

/**
 * An exercise as it could be in the session: one variant at one dose.
 *
 * @param rung of the variant's ladder; 0 in the warm-up
 * @param workSeconds without the get-ready
 * @param points for being in, whatever else is in
 */
record Option(Exercise exercise, Variant variant, int rung, Dose dose, int workSeconds, int points) {

    /** Every option of what is left of an exercise, at the level's dose first. */
    static List<Option> of(Filters.Sifted.Open open, Doses doses) {
        Exercise exercise = open.exercise();
        List<Option> options = new ArrayList<>();
        for (Variant variant : open.variants()) {
            for (Doses.Rung rung : doses.of(exercise, variant)) {
                int points = Objective.points(doses.today(), doses.wish(), doses.shape(), exercise.id(), rung.below());
                options.add(of(exercise, variant, rung.index(), rung.dose(), points));
            }
        }
        return options;
    }

    static Option of(Exercise exercise, Variant variant, int rung, Dose dose, int points) {
        return new Option(exercise, variant, rung, dose, Tempo.workSeconds(variant, dose), points);
    }

    Phase phase() {
        return exercise.phase();
    }

    /** Seconds of moving and holding, both sides, without rests and switches. */
    int activeSeconds() {
        int sides = variant.sides() == Sides.TOGETHER ? 1 : 2;
        return variant.movement().seconds(dose) * dose.repetitions() * dose.sets() * sides;
    }
}
