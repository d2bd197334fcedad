package org.unkink.engine.exercise;

/** An area of the body that an exercise serves (article lines 5-10; the chest is only ever stretched, line 126). */
public enum Region {
    NECK,
    SHOULDERS,
    UPPER_BACK,
    MID_BACK,
    LOWER_BACK,
    CHEST
}
