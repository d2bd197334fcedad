package org.unkink.engine.timeline;

import java.util.List;

/**
 * A session second by second.
 *
 * @param segments one behind the other from second 0, without gap or overlap
 * @param cues in the order in which they come
 */
public record Timeline(List<Segment> segments, List<Cue> cues) {

    public Timeline {
        segments = List.copyOf(segments);
        cues = List.copyOf(cues);
        int end = 0;
        for (Segment segment : segments) {
            if (segment.start() != end || segment.seconds() < 0) {
                throw new IllegalArgumentException("a segment starts at " + end + " s, not like " + segment);
            }
            end = segment.end();
        }
    }

    public int seconds() {
        return segments.isEmpty() ? 0 : segments.getLast().end();
    }
}
