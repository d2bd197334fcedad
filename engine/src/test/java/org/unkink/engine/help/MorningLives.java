package org.unkink.engine.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.journal.SessionId;

/** Mornings after the sessions of made-up people, of which is known what helped. */
final class MorningLives {

    static final List<ExerciseId> EXERCISES = List.of(
            new ExerciseId("butterfly"),
            new ExerciseId("cat-cow"),
            new ExerciseId("childs-pose"),
            new ExerciseId("face-pull"),
            new ExerciseId("neck-roll"),
            new ExerciseId("pec-stretch"),
            new ExerciseId("row"),
            new ExerciseId("wall-angel"));

    /** The one that may do something. */
    static final ExerciseId FIRST = EXERCISES.getFirst();

    private MorningLives() {}

    /** How the level goes from the first session (0) to the last one (1). */
    interface Level {

        double at(double time);
    }

    /** Whether the first exercise is done, by the pain before and the level. */
    interface Use {

        boolean at(double time, int before, double level, Random random);
    }

    /** The seconds for which the first exercise is done. */
    interface Seconds {

        int at(double time, Random random);
    }

    /**
     * A kind of life. All other exercises are in every second session, by chance.
     *
     * @param effect of the first exercise on the next morning, in points of pain
     * @param inseparable whether the second exercise is done whenever the first one is, and only then
     */
    record Kind(String name, int sessions, double effect, Level level, Use use, Seconds seconds, boolean inseparable) {

        static Kind of(String name, int sessions, double effect, Level level, Use use) {
            return new Kind(name, sessions, effect, level, use, (_, _) -> 60, false);
        }

        List<MorningAfter> life(Random random) {
            List<MorningAfter> mornings = new ArrayList<>();
            for (int session = 0; session < sessions; session++) {
                double time = session / (sessions - 1.0);
                double now = level.at(time);
                int before = score(now + random.nextGaussian());
                Map<ExerciseId, Integer> done = new HashMap<>();
                for (ExerciseId exercise : EXERCISES) {
                    if (random.nextBoolean()) {
                        done.put(exercise, 60);
                    }
                }
                done.remove(FIRST);
                boolean isDone = use.at(time, before, now, random);
                if (isDone) {
                    done.put(FIRST, seconds.at(time, random));
                }
                if (inseparable) {
                    done.remove(EXERCISES.get(1));
                }
                if (inseparable && isDone) {
                    done.put(EXERCISES.get(1), 60);
                }
                int after = score(now + random.nextGaussian() + (isDone ? effect : 0));
                mornings.add(morning(session, before, after, done));
            }
            return mornings;
        }

        long seed() {
            return name.hashCode();
        }
    }

    private static int score(double pain) {
        return Math.clamp(Math.round(pain), 0, 10);
    }

    /** With a session every second day. */
    static MorningAfter morning(int number, int before, int after, Map<ExerciseId, Integer> done) {
        String id = new UUID(0x7000L | ((long) number << 16), 0x8000000000000000L).toString();
        return new MorningAfter(new SessionId(id), LocalDate.of(2026, 1, 1).plusDays(2L * number), before, after, done);
    }
}
