package org.unkink.catalogue;

import org.unkink.engine.exercise.Position;

/** The positions of the pose files by their names there. */
public final class StartingPosition {

    private StartingPosition() {}

    /** The pose from which a variant starts if its pose file names none. */
    public static String usual(Position position) {
        return switch (position) {
            case STANDING -> "stand";
            case SEATED -> "sit";
            case KNEELING -> "kneel";
            case HANDS_AND_KNEES -> "hands and knees";
            case SUPINE -> "supine";
            case PRONE -> "prone";
        };
    }
}
