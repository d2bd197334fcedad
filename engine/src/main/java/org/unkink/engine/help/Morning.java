package org.unkink.engine.help;

import java.time.LocalDate;
import java.util.Map;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.journal.SessionId;

/**
 * A session with the pain before it and on the morning after it, each 0-10.
 *
 * @param day of the session
 * @param done seconds of work per exercise, those with none left out
 */
public record Morning(SessionId session, LocalDate day, int before, int nextMorning, Map<ExerciseId, Integer> done) {

    public Morning {
        done = Map.copyOf(done);
    }

    /** The rise of pain from before the session to the next morning. */
    public int change() {
        return nextMorning - before;
    }
}
