package org.unkink.engine.journal;

import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;

/**
 * A sore place, and how sore it is.
 *
 * @param side null for both sides or the middle
 * @param intensity 1-10
 */
public record SoreSpot(Region region, @Nullable Side side, int intensity) {

    public SoreSpot {
        if (intensity < 1 || intensity > 10) {
            throw new IllegalArgumentException("the intensity of a sore spot is 1 to 10, not " + intensity);
        }
    }
}
