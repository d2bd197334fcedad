package org.unkink.engine.exercise;

/**
 * An amount of an exercise.
 *
 * @param sets 1-10
 * @param repetitions per set, and per side where the exercise has sides; all of them, the first one too (rule R09); 1-600
 *     (a warm-up block counts its loops)
 * @param holdSeconds how long the movement's dose-holds last, 0-60; 0 where the movement has none (rule R06: never
 *     above 60 s)
 * @param restSeconds between two sets: 60 in strength (rule R12), 5 between the holds of a stretch, each of which is a
 *     set of one repetition; 0-180
 */
public record Dose(int sets, int repetitions, int holdSeconds, int restSeconds) {

    public Dose {
        require("sets", sets, 1, 10);
        require("repetitions", repetitions, 1, 600);
        require("hold seconds", holdSeconds, 0, 60);
        require("rest seconds", restSeconds, 0, 180);
    }

    private static void require(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + " must be " + min + " to " + max + ", not " + value);
        }
    }
}
