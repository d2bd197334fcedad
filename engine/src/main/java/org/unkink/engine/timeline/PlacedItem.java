package org.unkink.engine.timeline;

import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;

/**
 * An item at its place in the session, looked up in the catalogue.
 *
 * @param index from 0
 * @param previous the variant before it, null at the start
 */
record PlacedItem(
        int index,
        TimelineItem item,
        Phase phase,
        Variant variant,
        @Nullable Variant previous) {

    PlacedItem {
        if (Tempo.isSided(variant) == item.sides().isEmpty()) {
            throw new IllegalArgumentException(variant.id() + " is done " + variant.sides()
                    + ", which does not go with the sides " + item.sides());
        }
        if (phase == Phase.WARM_UP
                && variant.movement().isHeld()
                && item.dose().holdSeconds() > Dose.LONGEST_HOLD_BEFORE_STRENGTH) {
            throw new IllegalArgumentException(
                    "a hold in the warm-up lasts at most " + Dose.LONGEST_HOLD_BEFORE_STRENGTH + " s, not "
                            + item.dose().holdSeconds() + " s, in " + variant.id());
        }
    }

    static PlacedItem of(int index, TimelineItem item, Catalogue catalogue, @Nullable Variant previous) {
        Exercise exercise = catalogue
                .exercise(item.variant().exercise())
                .orElseThrow(() -> new IllegalArgumentException("there is no exercise for " + item.variant()));
        Variant variant = catalogue
                .variant(item.variant())
                .orElseThrow(() -> new IllegalArgumentException("there is no variant " + item.variant()));
        return new PlacedItem(index, item, exercise.phase(), variant, previous);
    }

    Dose dose() {
        return item.dose();
    }

    Tempo.Transition transition() {
        return Tempo.transition(previous, variant);
    }
}
