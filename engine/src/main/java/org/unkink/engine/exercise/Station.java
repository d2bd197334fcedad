package org.unkink.engine.exercise;

/** A place in the room where an exercise happens; going from one to another costs time. */
public enum Station {
    STANDING,
    AT_WALL,
    SEATED,
    /** With one side to the back of the chair. */
    SIDEWAYS,
    HANDS_AND_KNEES,
    KNEELING,
    SUPINE,
    PRONE;

    static Station of(Variant variant) {
        return switch (variant.position()) {
            case STANDING ->
                variant.equipment().contains(Equipment.WALL)
                                || variant.equipment().contains(Equipment.DOORWAY)
                        ? AT_WALL
                        : STANDING;
            case SEATED -> variant.sidedness().turnsRound() ? SIDEWAYS : SEATED;
            case KNEELING -> KNEELING;
            case HANDS_AND_KNEES -> HANDS_AND_KNEES;
            case SUPINE -> SUPINE;
            case PRONE -> PRONE;
        };
    }

    public boolean isOnFloor() {
        return switch (this) {
            case STANDING, AT_WALL, SEATED, SIDEWAYS -> false;
            case HANDS_AND_KNEES, KNEELING, SUPINE, PRONE -> true;
        };
    }
}
