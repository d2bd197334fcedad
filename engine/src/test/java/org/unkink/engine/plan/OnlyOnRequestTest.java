package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.locked;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.plan;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/** R19 and R20: superman and everything harder only for who asks, and superman never alone. */
final class OnlyOnRequestTest {

    private static final List<VariantId> SUPERMAN =
            CATALOGUE.exercise(new ExerciseId("superman")).orElseThrow().variants().stream()
                    .map(Variant::id)
                    .toList();

    @Test
    void nobodyGetsItUnasked() {
        for (int minutes = 2; minutes <= 60; minutes++) {
            Session session = session(People.newcomer(), minutes);
            assertThat(variants(session)).noneMatch(v -> v.optIn() || v.difficulty() == Difficulty.HARDER);
            assertThat(onlyOut(session, "superman")).isInstanceOf(Reason.class);
        }
    }

    @Test
    void lockingItIsNotAskingForIt() {
        assertThat(plan(People.newcomer(), locked(40, SUPERMAN.getFirst())))
                .isEqualTo(new Plan.Impossible(List.of(new Plan.Obstacle.LockedIsOut(
                        SUPERMAN.getFirst(), new Reason.OnlyOnRequest(org.unkink.engine.rule.Rule.R20)))));
    }

    @Test
    void itComesOnlyBesideOtherStrength() {
        People asked =
                People.newcomer().optedIn(SUPERMAN.toArray(new VariantId[0])).sore(Region.LOWER_BACK, 6);
        Session session = session(asked, locked(40, SUPERMAN.getFirst()));
        assertThat(variants(session, Phase.STRENGTH)).anyMatch(v -> !v.optIn());
    }
}
