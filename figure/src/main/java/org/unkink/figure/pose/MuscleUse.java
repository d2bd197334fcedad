package org.unkink.figure.pose;

import java.util.Optional;
import org.unkink.engine.exercise.Side;

/**
 * A muscle that an exercise works or stretches.
 *
 * @param muscle its name: {@code upper trapezius}
 * @param side of the figure as the poses are written; none for both
 */
public record MuscleUse(String muscle, Optional<Side> side, Kind kind) {

    /** The kind of use. */
    public enum Kind {
        WORKED,
        STRETCHED
    }

    /** The same on the figure's other side. */
    public MuscleUse mirrored() {
        return new MuscleUse(muscle, side.map(Side::other), kind);
    }
}
