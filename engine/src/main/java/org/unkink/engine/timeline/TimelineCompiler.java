package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Variant;

/** Turns a session into its timeline: the same session, catalogue and language always give the same timeline. */
public final class TimelineCompiler {

    private final Catalogue catalogue;
    private final Phrases phrases;

    public TimelineCompiler(Catalogue catalogue, Phrases phrases) {
        this.catalogue = catalogue;
        this.phrases = phrases;
    }

    /**
     * The timeline of these items, in their order.
     *
     * @throws IllegalArgumentException if a variant is not in the catalogue, its sides are wrong, a hold is too long for
     *     a warm-up, or a phase comes after one that it belongs before (rule R02)
     */
    public Timeline compile(List<TimelineItem> items) {
        List<PlacedItem> placed = place(items);
        List<Segment> segments = new SegmentWriter(phrases).write(placed);
        return new Timeline(segments, new CueWriter(placed, new Wording(phrases)).write(segments));
    }

    private List<PlacedItem> place(List<TimelineItem> items) {
        List<PlacedItem> placed = new ArrayList<>();
        for (TimelineItem item : items) {
            @Nullable
            Variant previous = placed.isEmpty() ? null : placed.getLast().variant();
            PlacedItem next = PlacedItem.of(placed.size(), item, catalogue, previous);
            if (!placed.isEmpty() && placed.getLast().phase().compareTo(next.phase()) > 0) {
                throw new IllegalArgumentException(next.variant().id() + " is of the phase " + next.phase()
                        + ", which does not come after " + placed.getLast().phase());
            }
            placed.add(next);
        }
        return placed;
    }
}
