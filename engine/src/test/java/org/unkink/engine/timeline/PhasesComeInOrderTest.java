package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Sides;

/** Warm-up, dynamic, strength, static (rule R02); holds are short before strength (rules R05 and R06). */
class PhasesComeInOrderTest {

    private final SmallCatalogue catalogue = new SmallCatalogue();

    @Test
    void noPhaseComesBackAfterALaterOne() {
        RandomSessions.andHandMade()
                .forEach(session -> assertThat(Works.of(session.timeline()))
                        .as(session.name())
                        .isSortedAccordingTo(
                                Comparator.comparing(done -> done.work().phase())));
    }

    @Test
    void aSessionInTheWrongOrderIsRefused() {
        List<TimelineItem> items = List.of(item("row/band", 1, 1, 0, 0), item("march/standing", 1, 15, 0, 0));
        assertThatThrownBy(() -> catalogue.compiler().compile(items))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("march/standing is of the phase WARM_UP");
    }

    @Test
    void noHoldOfAWarmUpIsAbove20SecondsAndNoneAtAllAbove60() {
        RandomSessions.andHandMade()
                .flatMap(s -> s.timeline().segments().stream())
                .forEach(segment -> {
                    if (segment instanceof Segment.Hold hold) {
                        assertThat(hold.seconds())
                                .isLessThanOrEqualTo(hold.work().phase() == Phase.WARM_UP ? 20 : 60);
                    }
                });
    }

    @Test
    void aLongHoldInTheWarmUpIsRefused() {
        catalogue.add(
                Phase.WARM_UP,
                "lean/any",
                "Lean",
                Position.STANDING,
                Sides.TOGETHER,
                Set.of(),
                new Movement("stand", List.of(new Movement.DoseHold(null))));
        assertThat(catalogue
                        .compiler()
                        .compile(List.of(item("lean/any", 1, 1, 20, 0)))
                        .seconds())
                .isEqualTo(32);
        assertThatThrownBy(() -> catalogue.compiler().compile(List.of(item("lean/any", 1, 1, 21, 0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 20 s, not 21 s");
    }
}
