package org.unkink.engine.journal;

/** The amount that a person wants to do in a week. */
public enum ProgrammeLevel {
    /** Two or three minutes on most days. */
    MICRO,
    /** Small sessions for the first two weeks. */
    STARTER,
    /** About half an hour, three times a week. */
    STANDARD,
    /** The article's full routine. */
    FULL
}
