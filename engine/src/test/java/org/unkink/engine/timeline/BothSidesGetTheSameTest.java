package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unkink.engine.exercise.Side.LEFT;
import static org.unkink.engine.exercise.Side.RIGHT;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Side;

/** Each side of a sided exercise gets the same moves and seconds, and no side is lost (rule R10). */
class BothSidesGetTheSameTest {

    private final TimelineCompiler compiler = new SmallCatalogue().compiler();

    @Test
    void theMovesAndHoldsOfTheTwoSidesAreTheSame() {
        RandomSessions.andHandMade().forEach(session -> {
            for (int index = 0; index < session.items().size(); index++) {
                assertThat(workOn(session, index, LEFT))
                        .as("%s, item %s", session, index)
                        .isEqualTo(workOn(session, index, RIGHT));
                assertThat(workOn(session, index, null).isEmpty())
                        .as("%s, item %s has work without a side only where it has no sides", session, index)
                        .isEqualTo(!session.items().get(index).sides().isEmpty());
            }
        });
    }

    private static List<String> workOn(TestSession session, int item, @Nullable Side side) {
        return Works.of(session.timeline()).stream()
                .filter(done -> done.work().item() == item && done.work().side() == side)
                .map(done -> done.work().set() + "." + done.work().repetition() + " " + what(done.segment()))
                .toList();
    }

    private static String what(Segment segment) {
        return switch (segment) {
            case Segment.Move move -> move.from() + move.via() + move.to() + move.time() + " " + move.seconds();
            case Segment.Hold hold -> hold.pose() + " " + hold.seconds();
            default -> throw new AssertionError(segment);
        };
    }

    @Test
    void theSideThatIsListedFirstComesFirst() {
        for (TestSession session : HandMade.all()) {
            for (int index = 0; index < session.items().size(); index++) {
                int at = index;
                List<Side> sides = session.items().get(index).sides();
                assertThat(Works.of(session.timeline()).stream()
                                .filter(done -> done.work().item() == at)
                                .flatMap(done -> Stream.ofNullable(done.work().side()))
                                .distinct())
                        .isEqualTo(sides);
            }
        }
    }

    @Test
    void oneSideAloneIsRefused() {
        assertThatThrownBy(() -> item("pec-stretch/doorway", 1, 1, 30, 5, LEFT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both sides");
        assertThatThrownBy(() -> item("pec-stretch/doorway", 1, 1, 30, 5, LEFT, LEFT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSidedExerciseWithoutSidesIsRefusedAndSoIsTheOpposite() {
        assertThatThrownBy(() -> compiler.compile(List.of(item("neck-roll/half", 1, 1, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neck-roll/half");
        assertThatThrownBy(() -> compiler.compile(List.of(item("row/band", 1, 1, 0, 0, LEFT, RIGHT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row/band");
    }
}
