package org.unkink.engine.timeline;

import java.util.List;
import java.util.stream.Stream;

/** The moves and holds of a timeline. */
final class Works {

    private Works() {}

    record Done(Segment segment, Segment.Work work) {}

    static List<Done> of(Timeline timeline) {
        return timeline.segments().stream().flatMap(Works::done).toList();
    }

    private static Stream<Done> done(Segment segment) {
        return switch (segment) {
            case Segment.Move move -> Stream.of(new Done(move, move.work()));
            case Segment.Hold hold -> Stream.of(new Done(hold, hold.work()));
            default -> Stream.empty();
        };
    }
}
