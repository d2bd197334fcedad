package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;

/** Segments follow one another without gap or overlap, and their sum is what {@link Tempo} promised. */
class SegmentsFollowOneAnotherTest {

    @Test
    void eachStartsWhereTheOneBeforeEnds() {
        RandomSessions.andHandMade().forEach(session -> {
            int end = 0;
            for (Segment segment : session.timeline().segments()) {
                assertThat(segment.start()).as("%s, %s", session, segment).isEqualTo(end);
                assertThat(segment.seconds()).as("%s, %s", session, segment).isNotNegative();
                end = segment.end();
            }
            assertThat(session.timeline().seconds()).isEqualTo(end);
        });
    }

    @Test
    void onlyTheFinishTakesNoTime() {
        RandomSessions.andHandMade().forEach(session -> {
            List<Segment> segments = session.timeline().segments();
            assertThat(segments.getLast()).isInstanceOf(Segment.Finish.class);
            assertThat(segments.subList(0, segments.size() - 1))
                    .as(session.name())
                    .allSatisfy(segment -> assertThat(segment.seconds()).isPositive());
        });
    }

    @Test
    void theTotalIsTheSumOfWhatTempoSays() {
        RandomSessions.andHandMade().forEach(session -> {
            int promised = 0;
            @Nullable Variant previous = null;
            for (TimelineItem item : session.items()) {
                Variant variant = session.variant(item);
                promised += Tempo.transition(previous, variant).seconds() + Tempo.workSeconds(variant, item.dose());
                previous = variant;
            }
            assertThat(session.timeline().seconds()).as(session.name()).isEqualTo(promised);
        });
    }

    @Test
    void aTimelineWithAGapIsRefused() {
        assertThatThrownBy(() -> new Timeline(
                        List.of(
                                new Segment.Finish(0),
                                new Segment.SwitchSide(
                                        1,
                                        6,
                                        0,
                                        TestSession.item("row/band", 1, 1, 0, 0).variant(),
                                        Side.LEFT)),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a segment starts at 0 s");
    }
}
