package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.locked;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.plan;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variant;

import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.VariantId;

/** What hurt is out for two weeks; its easier variant may come from the fourth day on. */
final class HurtLatelyTest {

    private static final VariantId ARM_CIRCLES = variant("arm-circles/wide");

    @Test
    void theExerciseIsOutForThreeDays() {
        for (int days = 0; days <= 3; days++) {
            Session session = session(People.newcomer().hurt(ARM_CIRCLES, days), 40);
            assertThat(onlyOut(session, "arm-circles")).isInstanceOf(Reason.HurtLately.class);
        }
    }

    @Test
    void theEasierVariantComesBackAtItsGentlestFromTheFourthDay() {
        People people = People.newcomer().hurt(ARM_CIRCLES, 4);
        Session session = session(people, locked(40, variant("arm-circles/low")));
        Session.Item item = session.items().stream()
                .filter(i -> i.variant().equals(variant("arm-circles/low")))
                .findFirst()
                .orElseThrow();
        assertThat(item.reasons()).anyMatch(r -> r instanceof Reason.EasierSinceItHurt);
        assertThat(item.dose())
                .isEqualTo(
                        CATALOGUE.variant(item.variant()).orElseThrow().ladder().dose(0));
    }

    @Test
    void onlyTheEasierFormOfWhatHurtBeginsAtItsGentlest() {
        Today whole = new Today(CATALOGUE, People.newcomer().person());
        Today hurt = new Today(
                CATALOGUE,
                People.newcomer().hurt(variant("neck-roll/standing"), 4).person());

        assertThat(level(whole, "neck-roll/small")).isEqualTo(1);
        assertThat(level(hurt, "neck-roll/small")).isZero();
        assertThat(level(hurt, "neck-roll/standing")).isEqualTo(1);
        assertThat(level(hurt, "cat-cow/seated")).isEqualTo(1);
    }

    private static int level(Today today, String id) {
        return Doses.level(today, CATALOGUE.variant(variant(id)).orElseThrow());
    }

    @Test
    void theVariantThatHurtIsOutUntilTheFifteenthDay() {
        assertThat(plan(People.newcomer().hurt(ARM_CIRCLES, 14), locked(40, ARM_CIRCLES)))
                .isInstanceOf(Plan.Impossible.class);
        assertThat(plan(People.newcomer().hurt(ARM_CIRCLES, 15), locked(40, ARM_CIRCLES)))
                .isInstanceOf(Plan.Planned.class);
    }
}
