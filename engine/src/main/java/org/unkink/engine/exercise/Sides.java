package org.unkink.engine.exercise;

/** The use that an exercise makes of the two sides of the body (rule R10: a sided exercise is always done on both). */
public enum Sides {
    /** Both at once, or the middle of the body: no side is named. */
    TOGETHER,
    /** All sets and repetitions of one side, a switch, then the same for the other side. */
    ONE_THEN_OTHER,
    /** Left and right take turns, repetition by repetition. */
    ALTERNATING
}
