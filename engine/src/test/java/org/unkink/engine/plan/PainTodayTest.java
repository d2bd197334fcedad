package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.plan;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.rule.Rule;

/** R27 and the traffic light before a session: 7 or more no session, 5 and 6 no strength. */
final class PainTodayTest {

    @Test
    void sevenIsTooMuchForASession() {
        assertThat(plan(People.newcomer().pain(7), Wish.of(15)))
                .isEqualTo(new Plan.NotNow(new Refusal.TooMuchPain(new PainScore(7))));
    }

    @Test
    void fiveAndSixTakeStrengthAway() {
        for (int pain : List.of(5, 6)) {
            Session session = session(People.newcomer().pain(pain), 25);
            assertThat(variants(session, Phase.STRENGTH)).isEmpty();
            assertThat(onlyOut(session, "row")).isEqualTo(new Reason.PainToday(Rule.R27, pain));
            assertThat(session.notes()).anyMatch(n -> n instanceof Reason.NoStrengthToday);
        }
    }

    @Test
    void fourChangesNothing() {
        assertThat(variants(session(People.newcomer().pain(4), 25), Phase.STRENGTH))
                .isNotEmpty();
    }

    @Test
    void aPlanMayBeShownBeforePainIsSaidAndMayNotStart() {
        Plan plan = plan(People.newcomer().painNotSaid(), Wish.of(15));

        assertThat(plan)
                .isInstanceOfSatisfying(
                        Plan.Planned.class,
                        planned -> assertThat(planned.start())
                                .isEqualTo(new Gate.Verdict.Refused(List.of(new Refusal.PainNotSaid()))));
    }

    @Test
    void onceItIsSaidItMayStart() {
        assertThat(plan(People.newcomer().pain(0), Wish.of(15)))
                .isInstanceOfSatisfying(
                        Plan.Planned.class,
                        planned -> assertThat(planned.start()).isInstanceOf(Gate.Verdict.Admitted.class));
    }
}
