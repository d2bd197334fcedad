package org.unkink.engine.journal;

/** Effort as a number from 0 (none) to 10 (all that is possible), in our own words. */
public record Effort(int value) {

    public Effort {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("effort is a whole number from 0 to 10, not " + value);
        }
    }
}
