package org.unkink.engine.exercise;

import java.util.regex.Pattern;

/** The lasting name of one way to do an exercise: {@code row/band}. */
public record VariantId(ExerciseId exercise, String name) implements Comparable<VariantId> {

    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");

    public VariantId {
        if (!SLUG.matcher(name).matches()) {
            throw new IllegalArgumentException("a variant name is lower-case words joined by '-', not '" + name + "'");
        }
    }

    /**
     * Reads {@code exercise/variant}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static VariantId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("a variant is written exercise/variant, not '" + text + "'");
        }
        return new VariantId(new ExerciseId(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(VariantId other) {
        int byExercise = exercise.compareTo(other.exercise);
        return byExercise != 0 ? byExercise : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return exercise + "/" + name;
    }
}
