package org.unkink.engine.exercise;

import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/**
 * An amount of an exercise.
 *
 * @param sets 1-10
 * @param repetitions per set, and per side where the exercise has sides; all of them, the first one too; 1-600 (a warm-up
 *     block counts its loops)
 * @param holdSeconds how long the movement's dose-holds last, 0-{@value #LONGEST_HOLD}; 0 where the movement has
 *     none
 * @param restSeconds between two sets: 60 in strength, 5 between the holds of a stretch, each of which is a
 *     set of one repetition; 0-180
 */
public record Dose(int sets, @Obeys(Rule.R09) int repetitions, int holdSeconds, int restSeconds) {

    /** The seconds for which a stretch is held at most. */
    @Obeys(Rule.R06)
    public static final int LONGEST_HOLD = 60;

    /** The same before the strength exercises, in the warm-up and among moving stretches: a longer hold weakens them. */
    @Obeys(Rule.R05)
    public static final int LONGEST_HOLD_BEFORE_STRENGTH = 20;

    public Dose {
        require("sets", sets, 1, 10);
        require("repetitions", repetitions, 1, 600);
        require("hold seconds", holdSeconds, 0, LONGEST_HOLD);
        require("rest seconds", restSeconds, 0, 180);
    }

    private static void require(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + " must be " + min + " to " + max + ", not " + value);
        }
    }
}
