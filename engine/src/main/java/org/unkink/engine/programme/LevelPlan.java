package org.unkink.engine.programme;

import java.util.Optional;
import org.unkink.engine.journal.ProgrammeLevel;

/**
 * The plan of a level.
 *
 * @param minutes of a session with strength
 * @param mobilityMinutes of one without
 * @param daysAWeek as suggested; the person chooses
 */
public record LevelPlan(ProgrammeLevel level, int minutes, int mobilityMinutes, int daysAWeek) {

    public static LevelPlan of(ProgrammeLevel level) {
        return switch (level) {
            case MICRO -> new LevelPlan(level, 3, 3, 5);
            case STARTER -> new LevelPlan(level, 15, 10, 3);
            case STANDARD -> new LevelPlan(level, 25, 10, 3);
            case FULL -> new LevelPlan(level, 40, 10, 3);
        };
    }

    /** The level with more to do. */
    static Optional<ProgrammeLevel> above(ProgrammeLevel level) {
        return switch (level) {
            case MICRO -> Optional.of(ProgrammeLevel.STARTER);
            case STARTER -> Optional.of(ProgrammeLevel.STANDARD);
            case STANDARD -> Optional.of(ProgrammeLevel.FULL);
            case FULL -> Optional.empty();
        };
    }

    /** The level with less to do. */
    static Optional<ProgrammeLevel> below(ProgrammeLevel level) {
        return switch (level) {
            case MICRO -> Optional.empty();
            case STARTER -> Optional.of(ProgrammeLevel.MICRO);
            case STANDARD -> Optional.of(ProgrammeLevel.STARTER);
            case FULL -> Optional.of(ProgrammeLevel.STANDARD);
        };
    }
}
