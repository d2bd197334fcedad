package org.unkink.engine.exercise;

/** The difficulty of a variant beside the others of its exercise. */
public enum Difficulty {
    EASIER,
    STANDARD,
    HARDER
}
