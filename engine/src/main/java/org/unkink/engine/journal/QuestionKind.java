package org.unkink.engine.journal;

/** The questions that are asked between sessions, one at a time; every one of them can be passed over. */
public enum QuestionKind {
    /** Pain on the morning after a session (rule R18). */
    NEXT_MORNING,
    /** Pain on the second day after a session (rule R18). */
    AFTER_TWO_DAYS,
    /** The three questions on the past week, weekly. */
    PEG,
    /** The person's own activities, every four weeks. */
    ACTIVITIES,
    /** A comparison with the beginning, every four weeks. */
    CHANGE
}
