package org.unkink.engine.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;

/** A stretch of time with one thing in it. Seconds are whole and counted from the start of the timeline. */
public sealed interface Segment {

    int start();

    int seconds();

    default int end() {
        return start() + seconds();
    }

    /**
     * Which part of which exercise a segment belongs to.
     *
     * @param item index in the session, from 0
     * @param side null where the exercise has none
     * @param set from 1 to {@code sets}
     * @param repetition from 1 to {@code repetitions}, counted per set and, where there are sides, per side
     */
    record Work(
            int item,
            VariantId variant,
            Phase phase,
            @Nullable Side side,
            int set,
            int sets,
            int repetition,
            int repetitions) {}

    /** Name, picture and first position of what comes. */
    record GetReady(
            int start,
            int seconds,
            int item,
            VariantId variant,
            @Nullable Side side,
            Why why) implements Segment {

        /** Why it takes as long as it takes. */
        public enum Why {
            NEXT,
            CHANGE_POSITION,
            TO_OR_FROM_FLOOR,
            FETCH_EQUIPMENT
        }
    }

    /**
     * The figure goes from one pose to the next; {@code time} of {@code times} in a row.
     *
     * @param via poses that it passes on the way
     * @param cue the sentence to show while it lasts, null for none
     */
    record Move(
            int start,
            int seconds,
            Work work,
            String from,
            List<String> via,
            String to,
            int time,
            int times,
            @Nullable String cue)
            implements Segment {

        public Move {
            via = List.copyOf(via);
        }
    }

    /**
     * Stays in a pose and breathes.
     *
     * @param cue the sentence to show while it lasts, null for none
     */
    record Hold(
            int start,
            int seconds,
            Work work,
            String pose,
            @Nullable String cue) implements Segment {}

    /** Now the other side, which {@code side} is. */
    record SwitchSide(int start, int seconds, int item, VariantId variant, Side side) implements Segment {}

    /**
     * Between two sets or two repetitions of a stretch.
     *
     * @param next what comes after it
     */
    record Rest(int start, int seconds, Work next) implements Segment {}

    /** The end: pain now, effort. It takes no time of the plan. */
    record Finish(int start) implements Segment {

        @Override
        public int seconds() {
            return 0;
        }
    }
}
