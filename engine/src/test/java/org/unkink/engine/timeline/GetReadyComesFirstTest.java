package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.timeline.Segment.GetReady.Why;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;

/** A get-ready precedes the first work of every exercise, as long as what has to be done takes. */
class GetReadyComesFirstTest {

    @Test
    void everyExerciseBeginsWithOneGetReadyForItsFirstSide() {
        RandomSessions.andHandMade().forEach(session -> {
            List<Segment.GetReady> ready = gettingReady(session.timeline());
            assertThat(ready).as(session.name()).hasSameSizeAs(session.items());
            for (int index = 0; index < ready.size(); index++) {
                int at = index;
                TimelineItem item = session.items().get(index);
                assertThat(ready.get(index).item()).isEqualTo(index);
                assertThat(ready.get(index).variant()).isEqualTo(item.variant());
                assertThat(ready.get(index).side())
                        .isEqualTo(item.sides().isEmpty() ? null : item.sides().getFirst());
                assertThat(Works.of(session.timeline()).stream()
                                .filter(done -> done.work().item() == at)
                                .findFirst()
                                .orElseThrow()
                                .segment()
                                .start())
                        .isEqualTo(ready.get(index).end());
            }
        });
    }

    @Test
    void itLastsAsLongAsWhatHasToBeDone() {
        TestSession session = HandMade.session(
                "changes",
                item("march/standing", 1, 15, 0, 0),
                item("chair-rotation/seated", 1, 1, 0, 0, Side.LEFT, Side.RIGHT),
                item("row/band", 1, 1, 0, 0),
                item("row/band", 1, 1, 0, 0),
                item("extension/roller", 1, 1, 20, 0),
                item("pec-stretch/doorway", 1, 1, 15, 0, Side.LEFT, Side.RIGHT));
        assertThat(gettingReady(session.timeline()).stream().map(Segment.GetReady::why))
                .containsExactly(
                        Why.NEXT,
                        Why.CHANGE_POSITION,
                        Why.FETCH_EQUIPMENT,
                        Why.NEXT,
                        Why.FETCH_EQUIPMENT,
                        Why.TO_OR_FROM_FLOOR);
        assertThat(gettingReady(session.timeline()).stream().map(Segment::seconds))
                .containsExactly(12, 10, 20, 8, 20, 15);
    }

    @Test
    void aBandThatIsTiedSomewhereElseTakesTheTimeOfFetching() {
        SmallCatalogue catalogue = new SmallCatalogue();
        for (Equipment anchor : List.of(Equipment.HIGH_ANCHOR, Equipment.OVERHEAD_ANCHOR)) {
            catalogue.add(
                    Phase.STRENGTH,
                    "pull-" + (anchor == Equipment.HIGH_ANCHOR ? "high" : "down") + "/band",
                    "Pull",
                    Position.STANDING,
                    Sides.TOGETHER,
                    Set.of(Equipment.BAND, anchor),
                    new Movement("a", List.of(new Movement.Move("a", List.of(), 2, 1, null))));
        }
        Timeline timeline = catalogue
                .compiler()
                .compile(List.of(
                        item("row/band", 1, 1, 0, 0),
                        item("pull-high/band", 1, 1, 0, 0),
                        item("pull-down/band", 1, 1, 0, 0),
                        item("pull-down/band", 1, 1, 0, 0)));
        assertThat(gettingReady(timeline).stream().map(Segment.GetReady::seconds))
                .containsExactly(20, 20, 20, 8);
        assertThat(timeline.cues().stream()
                        .map(Cue::text)
                        .filter(text -> text.contains("Tug it hard"))
                        .toList())
                .hasSize(3)
                .satisfiesExactly(
                        row -> assertThat(row).contains("waist height").contains("Get your band."),
                        high -> assertThat(high).contains("above your eyes").doesNotContain("Get your band."),
                        down -> assertThat(down).contains("overhead"));
    }

    private static List<Segment.GetReady> gettingReady(Timeline timeline) {
        return timeline.segments().stream()
                .filter(Segment.GetReady.class::isInstance)
                .map(Segment.GetReady.class::cast)
                .toList();
    }
}
