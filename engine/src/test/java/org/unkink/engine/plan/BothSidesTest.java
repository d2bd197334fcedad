package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.locked;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variant;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.SideMeaning;
import org.unkink.engine.exercise.Sidedness;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.SoreSpot;

/** R10: both sides, the less sore one first. */
final class BothSidesTest {

    @Test
    void theLessSoreSideComesFirst() {
        People left = People.newcomer().spots(List.of(new SoreSpot(Region.NECK, Side.LEFT, 5)));
        People right = People.newcomer().spots(List.of(new SoreSpot(Region.NECK, Side.RIGHT, 5)));
        assertThat(sides(left)).isEqualTo(List.of(Side.RIGHT, Side.LEFT));
        assertThat(sides(right)).isEqualTo(List.of(Side.LEFT, Side.RIGHT));
        assertThat(sides(People.newcomer())).isEqualTo(List.of(Side.LEFT, Side.RIGHT));
    }

    @Test
    void theLessSoreSideIsTheOneThatIsFelt() {
        assertThat(order(SideMeaning.MOVES_TO, Side.RIGHT, Side.LEFT)).containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(order(SideMeaning.MOVES_TO, Side.RIGHT, Side.RIGHT)).containsExactly(Side.RIGHT, Side.LEFT);
        assertThat(order(SideMeaning.STRETCHES, Side.RIGHT, Side.LEFT)).containsExactly(Side.RIGHT, Side.LEFT);
        assertThat(order(SideMeaning.STRETCHES, Side.LEFT, Side.LEFT)).containsExactly(Side.RIGHT, Side.LEFT);
    }

    @Test
    void theArticleSaysTheFirstSideWhereNeitherIsSorer() {
        for (Side first : Side.values()) {
            for (SideMeaning means : SideMeaning.values()) {
                assertThat(Story.sides(new Sidedness(means, first, false), side -> 3))
                        .containsExactly(first, first.other());
            }
        }
    }

    private static List<Side> order(SideMeaning means, Side first, Side sore) {
        return Story.sides(new Sidedness(means, first, false), side -> side == sore ? 5 : 0);
    }

    @Test
    void sidesStandExactlyWhereTheVariantHasThem() {
        for (Session.Item item : session(People.newcomer(), 60).items()) {
            boolean sided = CATALOGUE.variant(item.variant()).orElseThrow().sides() != Sides.TOGETHER;
            assertThat(item.sides()).hasSize(sided ? 2 : 0);
        }
    }

    private static List<Side> sides(People people) {
        VariantId stretch = variant("upper-trapezius-stretch/standing");
        return session(people, locked(15, stretch)).items().stream()
                .filter(i -> i.variant().equals(stretch))
                .findFirst()
                .orElseThrow()
                .sides();
    }
}
