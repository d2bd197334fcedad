package org.unkink.engine.plan;

import java.util.Set;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;

/**
 * A person's wish for today's session.
 *
 * @param minutes 2-60; the session is never longer
 * @param warmUp what to warm up with
 * @param fullWarmUp whether the 5 to 10 minutes of warm-up are demanded, however short the session
 * @param locked variants that have to be in
 * @param removed exercises that must not be in
 * @param shown exercises of the sessions just shown: "another one" prefers others
 */
public record Wish(
        int minutes,
        Kind kind,
        WarmUp.Kind warmUp,
        boolean fullWarmUp,
        Set<VariantId> locked,
        Set<ExerciseId> removed,
        Set<ExerciseId> shown) {

    /** The sort of session. */
    public enum Kind {
        STANDARD,
        /** At a desk: seated or standing, no floor, nothing to fetch. */
        DESK,
        /** On a bad day: mobility and short stretches at their gentlest, no strength. */
        GENTLE
    }

    public Wish {
        locked = Set.copyOf(locked);
        removed = Set.copyOf(removed);
        shown = Set.copyOf(shown);
        if (minutes < 2 || minutes > 60) {
            throw new IllegalArgumentException("a session takes 2 to 60 minutes, not " + minutes);
        }
    }

    /** A wish for a session of that many minutes and nothing else. */
    public static Wish of(int minutes) {
        return new Wish(minutes, Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, false, Set.of(), Set.of(), Set.of());
    }
}
