package org.unkink.engine.advice;

import java.util.Set;

/** The meaning of the numbers of a piece of advice: each has a sentence of its own, with their names in it. */
public enum Basis {
    /** Pain of one moment. */
    ONE_VALUE,
    /** Pain before a session and on a day after it. */
    SESSION,
    /** The mean of the weeks before, and that of the last days. */
    ABOVE_USUAL,
    /** The mean of the first days and that of the last days. */
    PAIN,
    /** The first and the last mean of the three questions. */
    PEG,
    /** The first and the last mean of the own activities. */
    ACTIVITIES,
    /** The last answer on how things have changed. */
    CHANGE,
    /** Whole weeks since the beginning. */
    WEEKS,
    /** The count of warning signs that were ticked anew. */
    SIGNS;

    /** The names of its numbers, in the sentence too. */
    public Set<String> names() {
        return switch (this) {
            case ONE_VALUE -> Set.of("pain");
            case SESSION, ABOVE_USUAL, PAIN, PEG, ACTIVITIES -> Set.of("from", "to");
            case CHANGE -> Set.of("change");
            case WEEKS -> Set.of("weeks");
            case SIGNS -> Set.of("signs");
        };
    }
}
