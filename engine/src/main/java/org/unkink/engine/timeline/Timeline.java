package org.unkink.engine.timeline;

import java.util.List;

/** A session second by second. */
public record Timeline(List<Segment> segments, List<Cue> cues) {

    public Timeline {
        segments = List.copyOf(segments);
        cues = List.copyOf(cues);
    }

    public int seconds() {
        return segments.isEmpty() ? 0 : segments.getLast().end();
    }
}
