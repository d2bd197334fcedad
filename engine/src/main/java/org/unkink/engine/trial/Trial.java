package org.unkink.engine.trial;

import java.time.LocalDate;
import java.util.Optional;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.trial.Draws.Draw;

/**
 * A trial as it stands.
 *
 * @param id of the entry that started it
 * @param needed mornings, as it was said before
 * @param known mornings
 * @param next what was drawn for the next session that can count
 * @param result only where it is done; nothing is told on the way
 */
public record Trial(
        EntryId id,
        ExerciseId exercise,
        LocalDate since,
        State state,
        int needed,
        int known,
        Draw next,
        Optional<Result> result) {

    /** Its state. */
    public enum State {
        RUNNING,
        DONE,
        /** The person ended it, or began another. */
        ENDED,
        /** Half a year went by without enough mornings. */
        TOO_FEW_ANSWERS
    }
}
