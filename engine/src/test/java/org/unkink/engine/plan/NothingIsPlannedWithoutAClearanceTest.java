package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.plan;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;

/** R23: the planner asks for an open clearance before anything else. */
final class NothingIsPlannedWithoutAClearanceTest {

    @Test
    void aCheckThatIsDueStopsThePlan() {
        Clearance due = new Clearance.Due(Clearance.Due.Reason.NEVER_ANSWERED);
        assertThat(plan(People.newcomer().clearance(due), Wish.of(15)))
                .isEqualTo(new Plan.NotNow(new Refusal.NotCleared(due)));
    }

    @Test
    void warningSignsStopThePlanEvenWithTooMuchPain() {
        Clearance stopped = new Clearance.Stopped(Level.URGENT, Set.of());
        assertThat(plan(People.newcomer().pain(9).clearance(stopped), Wish.of(15)))
                .isEqualTo(new Plan.NotNow(new Refusal.NotCleared(stopped)));
    }
}
