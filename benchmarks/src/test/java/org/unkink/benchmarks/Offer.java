package org.unkink.benchmarks;

import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.timeline.Tempo;

/**
 * Something that could be in a session.
 *
 * @param below how many rungs below the person's level
 */
record Offer(Exercise exercise, Variant variant, int below, Dose dose) {

    int workSeconds() {
        return Tempo.workSeconds(variant, dose);
    }

    /** Seconds of moving and holding, on both sides. */
    int activeSeconds() {
        int oneSide = variant.movement().seconds(dose) * dose.sets() * dose.repetitions();
        return variant.sides() == Sides.TOGETHER ? oneSide : 2 * oneSide;
    }

    int weight(Region region) {
        return exercise.regions().getOrDefault(region, 0);
    }
}
