package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Region;

/** The exact session is never worth less than what a greedy choice finds, and often more. */
final class PlannerBeatsGreedyTest {

    @Test
    void neverLessAndOftenMore() {
        int more = 0;
        int all = 0;
        for (Region region : Region.values()) {
            for (int minutes = 2; minutes <= 60; minutes += 3) {
                int[] worths = GreedyPlan.worths(
                        Planning.CATALOGUE, People.newcomer().sore(region, 5).person(), Wish.of(minutes));
                assertThat(worths[1]).isGreaterThanOrEqualTo(worths[0]);
                more += worths[1] > worths[0] ? 1 : 0;
                all++;
            }
        }
        System.out.println("better than greedy: " + more + " of " + all);
        assertThat(more).isPositive();
    }
}
