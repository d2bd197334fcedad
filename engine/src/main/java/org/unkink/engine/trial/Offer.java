package org.unkink.engine.trial;

import java.util.List;
import org.unkink.engine.exercise.ExerciseId;

/**
 * The exercises of which a person could find out for sure if they help.
 *
 * @param exercises of which it can be, in catalogue order; only where {@code state} is possible
 */
public record Offer(State state, List<OfExercise> exercises) {

    /** The answer in one word. */
    public enum State {
        POSSIBLE,
        /** Too few mornings to say how long it would take. */
        TOO_FEW_MORNINGS,
        /** The mornings differ so much that even the most sessions would say too little. */
        TOO_MUCH_UP_AND_DOWN,
        /** Mornings are noted too seldom, or nothing is done often enough. */
        TOO_SELDOM
    }

    /**
     * An exercise of which it can be found out, and the time that it takes.
     *
     * @param mornings that are needed
     * @param weeks about, if things go on as in the last four
     */
    public record OfExercise(ExerciseId exercise, int mornings, int weeks) {}

    public Offer {
        exercises = List.copyOf(exercises);
    }

    static Offer none(State state) {
        return new Offer(state, List.of());
    }
}
