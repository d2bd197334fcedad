package org.unkink.engine.exercise;

/** The meaning of a side that is named for an exercise. */
public enum SideMeaning {
    /** The muscles of this side are stretched, wherever the movement goes. */
    STRETCHES,
    /** The arm or leg of this side works. */
    WORKS,
    /** The movement goes to this side, and the other one is stretched. */
    MOVES_TO;

    /** The side of the body that feels it when {@code named} is named. */
    public Side felt(Side named) {
        return switch (this) {
            case STRETCHES, WORKS -> named;
            case MOVES_TO -> named.other();
        };
    }
}
