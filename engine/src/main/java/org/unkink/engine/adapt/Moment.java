package org.unkink.engine.adapt;

/** The moments at which pain or effort is judged. */
public enum Moment {
    /** Pain now, before a session. */
    BEFORE,
    /** A movement that hurt. */
    DURING,
    /** Pain right after a session. */
    AFTER,
    /** How hard a session was. */
    EFFORT,
    NEXT_MORNING,
    AFTER_TWO_DAYS,
    /** The middle value of seven days beside that of the seven before. */
    WEEK
}
