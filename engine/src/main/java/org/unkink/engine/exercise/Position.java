package org.unkink.engine.exercise;

/** How the body is placed at the start of an exercise. */
public enum Position {
    STANDING,
    SEATED,
    KNEELING,
    HANDS_AND_KNEES,
    SUPINE,
    PRONE;

    /** Whether the person has to get down to the floor for it. */
    public boolean isOnFloor() {
        return switch (this) {
            case STANDING, SEATED -> false;
            case KNEELING, HANDS_AND_KNEES, SUPINE, PRONE -> true;
        };
    }
}
