package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.kind;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Phase;

/** At a desk nobody goes to the floor or fetches anything. */
final class DeskSessionTest {

    @Test
    void deskStaysStandingOrSeatedWithEmptyHands() {
        for (int minutes : List.of(2, 5, 15, 40)) {
            Session session = session(People.newcomer(), kind(minutes, Wish.Kind.DESK));
            assertThat(variants(session)).noneMatch(v -> v.position().isOnFloor() || v.usesTrainingGear());
        }
    }

    @Test
    void deskUnderTenMinutesHasNoPulseRaiser() {
        assertThat(variants(session(People.newcomer(), kind(9, Wish.Kind.DESK)), Phase.WARM_UP))
                .isEmpty();
        assertThat(variants(session(People.newcomer(), kind(10, Wish.Kind.DESK)), Phase.WARM_UP))
                .isNotEmpty();
    }
}
