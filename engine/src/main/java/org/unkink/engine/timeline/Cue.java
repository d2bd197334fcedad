package org.unkink.engine.timeline;

/**
 * What is said or sounded at an instant.
 *
 * @param at whole seconds from the start of the timeline
 * @param seconds how long it takes to say, estimated; 0 for a tone
 * @param text what is said and shown; empty for a tone
 */
public record Cue(int at, int seconds, Kind kind, String text) {

    /** What it is for; earlier kinds win over later ones where two would overlap. */
    public enum Kind {
        /** Name of the exercise, side and how to do it. */
        INSTRUCTION,
        SIDE,
        /** What comes next, in a rest. */
        NEXT,
        /** The number of the repetition. */
        COUNT,
        /** Three, two and one seconds before the end of a segment. */
        TICK,
        /** Work begins. */
        GO,
        /** Work ends. */
        STOP
    }
}
