package org.unkink.engine.help;

import java.util.List;
import org.unkink.engine.exercise.ExerciseId;

/** What may make a difference to the next morning: it parts sessions in two groups. */
public sealed interface Factor {

    ExerciseId exercise();

    /** The sessions that can be compared. */
    List<Morning> among(List<Morning> mornings);

    boolean isIn(Morning morning);

    /** Whether something of the exercise was done. */
    record Done(ExerciseId exercise) implements Factor {

        @Override
        public List<Morning> among(List<Morning> mornings) {
            return mornings;
        }

        @Override
        public boolean isIn(Morning morning) {
            return morning.done().containsKey(exercise);
        }
    }

    /**
     * Whether more of it was done than usual, among the sessions in which it was done.
     *
     * @param seconds the most that does not count as more
     */
    record MoreOf(ExerciseId exercise, int seconds) implements Factor {

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
