package org.unkink.engine.plan;

import java.util.List;
import java.util.Optional;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;

/**
 * A session made for one person and one day.
 *
 * @param items in the order in which they are done
 * @param leftOut every other described exercise of the catalogue, each with the one reason that kept it out
 * @param notes what holds for the session as a whole ("no strength today")
 * @param seconds the length of its timeline, at most the minutes asked for
 * @param trial whose draw it follows; who starts it says so, and only then it counts
 */
public record Session(
        Wish wish,
        List<Item> items,
        List<LeftOut> leftOut,
        List<Reason.Note> notes,
        int seconds,
        Optional<EntryId> trial) {

    /**
     * An exercise of the session.
     *
     * @param sides in the order in which they come; empty where the exercise has none
     * @param seconds its share of the timeline: its get-ready, moves, holds, switches and rests
     * @param easier form of it that the rules let pass now
     */
    public record Item(
            VariantId variant,
            Phase phase,
            Dose dose,
            List<Side> sides,
            int seconds,
            Optional<VariantId> easier,
            List<Reason.In> reasons) {

        public Item {
            sides = List.copyOf(sides);
            reasons = List.copyOf(reasons);
        }
    }

    /** An exercise that is not in, and why. */
    public record LeftOut(ExerciseId exercise, Reason.Out reason) {}

    /** Its items as they are started and played. */
    public List<PlannedItem> plannedItems() {
        return items.stream()
                .map(item -> new PlannedItem(item.variant(), item.dose(), item.sides()))
                .toList();
    }

    public Session {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }
}
