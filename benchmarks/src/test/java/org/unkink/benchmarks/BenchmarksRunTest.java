package org.unkink.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unkink.engine.plan.Plan;

/** Each benchmark runs once, so that it still does when somebody wants to measure. */
final class BenchmarksRunTest {

    @Test
    void everyPersonGetsAPlanFromTheExactAndTheGreedyPlanner() {
        for (PlanBenchmark.Who who : PlanBenchmark.Who.values()) {
            PlanBenchmark benchmark = new PlanBenchmark();
            benchmark.who = who;
            benchmark.choose();
            assertThat(benchmark.exact()).isInstanceOf(Plan.Planned.class);
            assertThat(benchmark.greedy()).isNotEmpty();
        }
    }

    @Test
    void aJournalOfTwoYearsIsFoldedAndAdapted() {
        FoldBenchmark benchmark = new FoldBenchmark();
        benchmark.years = 2;
        benchmark.live();
        assertThat(benchmark.person().sessions()).hasSizeGreaterThan(300);
        assertThat(benchmark.adaptation().standings().all()).hasSizeGreaterThan(20);
    }
}
