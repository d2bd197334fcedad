package org.unkink.engine.timeline;

import java.util.List;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;

/**
 * An exercise of a session, as much of it as decides what happens when.
 *
 * @param sides in the order in which they come: none, or both (rule R10)
 * @param isNew whether the person has done the exercise in fewer than two sessions, so that its caution is said
 * @param effortCeiling how hard strength may feel, 4 or 6 of 10
 */
public record TimelineItem(VariantId variant, Dose dose, List<Side> sides, boolean isNew, int effortCeiling) {

    /** In how many sessions an exercise is new. */
    public static final int NEW_SESSIONS = 2;

    public TimelineItem {
        sides = List.copyOf(sides);
        if (!sides.isEmpty() && (sides.size() != 2 || sides.getFirst() == sides.getLast())) {
            throw new IllegalArgumentException(variant + " is done on both sides or has none, not " + sides);
        }
    }
}
