package org.unkink.engine.journal;

/** Numbers within bounds. */
final class Range {

    private Range() {}

    static void check(String what, int value, int from, int to) {
        if (value < from || value > to) {
            throw new IllegalArgumentException(
                    what + " is a whole number from " + from + " to " + to + ", not " + value);
        }
    }
}
