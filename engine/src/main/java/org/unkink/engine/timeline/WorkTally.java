package org.unkink.engine.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Side;

/**
 * How much a timeline plans of one exercise on one side; what was really done is measured against it.
 *
 * @param seconds of moving and holding, without get-ready, switch and rest
 * @param repetitions over all sets
 */
public record WorkTally(int seconds, int repetitions) {

    /**
     * What is tallied.
     *
     * @param item index of the exercise in the session, from 0
     * @param side null where it has none
     */
    public record Part(int item, @Nullable Side side) {}

    /** The tallies of a timeline, in the order in which their parts begin. */
    public static Map<Part, WorkTally> of(Timeline timeline) {
        Map<Part, WorkTally> tallies = new LinkedHashMap<>();
        Segment.@Nullable Work last = null;
        for (Segment segment : timeline.segments()) {
            Segment.Work work = work(segment);
            if (work != null) {
                int begun = work.equals(last) ? 0 : 1;
                tallies.merge(
                        new Part(work.item(), work.side()), new WorkTally(segment.seconds(), begun), WorkTally::plus);
                last = work;
            }
        }
        return Collections.unmodifiableMap(tallies);
    }

    private WorkTally plus(WorkTally other) {
        return new WorkTally(seconds + other.seconds, repetitions + other.repetitions);
    }

    private static Segment.@Nullable Work work(Segment segment) {
        return switch (segment) {
            case Segment.Move move -> move.work();
            case Segment.Hold hold -> hold.work();
            case Segment.GetReady ready -> null;
            case Segment.SwitchSide change -> null;
            case Segment.Rest rest -> null;
            case Segment.Finish finish -> null;
        };
    }
}
