package org.unkink.engine.exercise;

/** The posture of the body at the start of an exercise. */
public enum Position {
    STANDING,
    SEATED,
    KNEELING,
    HANDS_AND_KNEES,
    SUPINE,
    PRONE;

    /** True if the person has to get down to the floor for it. */
    public boolean isOnFloor() {
        return switch (this) {
            case STANDING, SEATED -> false;
            case KNEELING, HANDS_AND_KNEES, SUPINE, PRONE -> true;
        };
    }
}
