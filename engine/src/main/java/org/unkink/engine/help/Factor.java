package org.unkink.engine.help;

import java.util.List;
import org.unkink.engine.exercise.ExerciseId;

/** What may make a difference to the next morning. */
public sealed interface Factor {

    /** The exercises that it is about, in the order of their ids. */
    List<ExerciseId> exercises();

    /** The sessions that are held beside each other. */
    List<Morning> among(List<Morning> mornings);

    boolean isIn(Morning morning);

    /** Whether something of the exercise was done; of several, if they came together so often that they are one. */
    record Done(List<ExerciseId> exercises) implements Factor {

        public Done {
            exercises = List.copyOf(exercises);
        }

        @Override
        public List<Morning> among(List<Morning> mornings) {
            return mornings;
        }

        @Override
        public boolean isIn(Morning morning) {
            return exercises.stream().anyMatch(morning.done()::containsKey);
        }
    }

    /**
     * Whether more of an exercise was done than usual, among the sessions in which it was done.
     *
     * @param seconds the most that does not count as more
     */
    record MoreOf(ExerciseId exercise, int seconds) implements Factor {

        @Override
        public List<ExerciseId> exercises() {
            return List.of(exercise);
        }

        @Override
        public List<Morning> among(List<Morning> mornings) {
            return mornings.stream().filter(m -> m.done().containsKey(exercise)).toList();
        }

        @Override
        public boolean isIn(Morning morning) {
            return morning.done().getOrDefault(exercise, 0) > seconds;
        }
    }
}
