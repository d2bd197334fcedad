package org.unkink.engine.exercise;

import java.util.regex.Pattern;

/** The lasting name of an exercise, as in files, addresses and the journal: {@code cat-cow}. */
public record ExerciseId(String value) implements Comparable<ExerciseId> {

    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");

    public ExerciseId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException("an exercise id is lower-case words joined by '-', not '" + value + "'");
        }
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
