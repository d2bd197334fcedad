package org.unkink.engine.exercise;

import java.util.List;

/**
 * The pulse-raiser before everything else: 6 minutes by default, 5-10 allowed, low impact (rule R03).
 *
 * @param blocks in order, with their share of the default length
 */
public record WarmUp(List<Block> blocks) {

    /** The ways to warm up that a person may choose. A jog is never chosen for anybody (C45). */
    public enum Kind {
        ON_THE_SPOT,
        WALK,
        CYCLE,
        JOG
    }

    /** One exercise of the warm-up and its seconds in the default 6 minutes, a multiple of 30. */
    public record Block(ExerciseId exercise, int seconds) {}

    public WarmUp {
        blocks = List.copyOf(blocks);
    }
}
