package org.unkink.engine.adapt;

/** The moments at which pain or effort is judged. */
public enum Moment {
    /** Pain now, before a session. */
    BEFORE,
    /** A movement that hurt. */
    DURING,
    /** Pain right after a session. */
    AFTER,
    /** The effort of a session. */
    EFFORT,
    NEXT_MORNING,
    AFTER_TWO_DAYS,
    /** The last days, compared with the weeks before. */
    WEEK
}
