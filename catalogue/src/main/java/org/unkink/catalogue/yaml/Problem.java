package org.unkink.catalogue.yaml;

/**
 * One thing that is wrong with the files that people write.
 *
 * @param file relative to the folder that is read: {@code exercises/row.yaml}
 * @param line counted from 1; of the key where the value has one
 * @param path in the file: {@code variants[0].sides}; empty for the whole file
 * @param message what was expected
 */
public record Problem(String file, int line, String path, Code code, String message) {

    /** The kinds of faults. */
    public enum Code {
        MISSING_FILE,
        UNEXPECTED_FILE,
        NOT_UTF_8,
        BAD_YAML,
        ALIAS,
        DUPLICATE_KEY,
        UNKNOWN_KEY,
        MISSING_KEY,
        WRONG_TYPE,
        EMPTY,
        DUPLICATE_VALUE,
        BAD_NUMBER,

        BAD_ID,
        ID_IS_NOT_FILE_NAME,
        DUPLICATE_ID,
        NOT_LISTED,
        NO_SUCH_EXERCISE,
        OUT_OF_ORDER,
        NAMED_ONLY_IS_DESCRIBED,

        UNKNOWN_PHASE,
        UNKNOWN_REGION,
        UNKNOWN_EQUIPMENT,
        UNKNOWN_POSITION,
        UNKNOWN_SIDES,
        UNKNOWN_DIFFICULTY,
        UNKNOWN_DEMAND,
        UNKNOWN_RULE,
        UNKNOWN_SOURCE,

        BAD_ARTICLE_LINES,
        BAD_WEIGHT,
        HOLD_OVER_CAP,
        START_HOLD_OVER_CAP,
        STRETCH_OVER_CAP,
        BAD_REST,
        LADDER_NOT_INCREASING,
        BAD_START,
        START_ABOVE_ARTICLE,
        HOLD_WITHOUT_STEP,
        STEP_WITHOUT_HOLD,

        UNKNOWN_WORD,
        UNKNOWN_POSE,
        UNUSED_POSE,
        MOVEMENT_NOT_CLOSED,
        BAD_SECONDS,

        DUPLICATE_VARIANT,
        FLOOR_WITHOUT_MAT,
        SEATED_WITHOUT_CHAIR,
        WALL_OR_DOORWAY_NOT_STANDING,
        WALL_AND_DOORWAY,
        ANCHOR_WITHOUT_BAND,

        WARM_UP_DOSE,
        WARM_UP_BLOCK,
        WARM_UP_TOTAL,

        MISSING_TEXT,
        UNUSED_TEXT,
        BAD_TEXT_KEY,
        BAD_PLACEHOLDER,
        FORBIDDEN_WORD,
        BAD_LANGUAGE,
        BAD_DIFFERENCE,

        BAD_COUNTRY,
        BAD_PHONE_NUMBER
    }

    /** The problem in one line, as the build prints it. */
    @Override
    public String toString() {
        return file + ":" + line + " " + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
