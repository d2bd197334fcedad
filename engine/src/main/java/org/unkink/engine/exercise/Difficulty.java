package org.unkink.engine.exercise;

/** How demanding a variant is beside the others of its exercise. */
public enum Difficulty {
    EASIER,
    STANDARD,
    HARDER
}
