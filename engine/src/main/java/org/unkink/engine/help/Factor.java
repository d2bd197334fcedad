package org.unkink.engine.help;

import java.util.List;
import org.unkink.engine.exercise.ExerciseId;

/** A thing that may make a difference to the next morning. */
public sealed interface Factor {

    /** The exercises that it is about, in the order of their ids. */
    List<ExerciseId> exercises();

    /** True if it is one of the sessions that are held beside each other. */
    boolean isAmong(Morning morning);

    /** The sessions that are held beside each other. */
    default List<Morning> among(List<Morning> mornings) {
        return mornings.stream().filter(this::isAmong).toList();
    }

    boolean isIn(Morning morning);

    /** An exercise of which something was done; of several, if they came together so often that they are one. */
    record Done(List<ExerciseId> exercises) implements Factor {

        public Done {
            exercises = List.copyOf(exercises);
        }

        @Override
        public boolean isAmong(Morning morning) {
            return true;
        }

        @Override
        public boolean isIn(Morning morning) {
            return exercises.stream().anyMatch(morning.done()::containsKey);
        }
    }

    /**
     * More of an exercise than usual, among the sessions in which it was done.
     *
     * @param seconds the most that does not count as more
     */
    record MoreOf(ExerciseId exercise, int seconds) implements Factor {

        @Override
        public List<ExerciseId> exercises() {
            return List.of(exercise);
        }

        @Override
        public boolean isAmong(Morning morning) {
            return morning.done().containsKey(exercise);
        }

        @Override
        public boolean isIn(Morning morning) {
            return morning.done().getOrDefault(exercise, 0) > seconds;
        }
    }
}
