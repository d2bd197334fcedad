package org.unkink.engine.timeline;

/**
 * A sentence or a tone at an instant.
 *
 * @param at whole seconds from the start of the timeline
 * @param seconds how long it takes to say, estimated; 0 for a tone
 * @param text what is said and shown; empty for a tone
 */
public record Cue(int at, int seconds, Kind kind, String text) {

    /** True if it is said rather than sounded. */
    public boolean isSpoken() {
        return !text.isEmpty();
    }

    /** Its purpose; earlier kinds win over later ones where two would overlap. */
    public enum Kind {
        /** Name of the exercise, side and how to do it. */
        INSTRUCTION,
        SIDE,
        /** The exercise that comes next, in a rest. */
        NEXT,
        /** The place in the work: the number of the repetition, or the half of a long hold. */
        COUNT,
        /** Three, two and one seconds before the end of a segment. */
        TICK,
        /** Work begins. */
        GO,
        /** A hold ends. */
        END,
        /** The last work of an exercise ends. */
        STOP
    }
}
