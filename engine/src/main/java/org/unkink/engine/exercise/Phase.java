package org.unkink.engine.exercise;

/**
 * The parts of a session, in the only order in which they may follow one another (rule R02; article lines 15-21, 124,
 * 163).
 */
public enum Phase {
    WARM_UP,
    DYNAMIC,
    STRENGTH,
    /** Held stretches, after the strength exercises (rule R07). */
    STATIC
}
