package org.unkink.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.plan.GreedyPlan;
import org.unkink.engine.plan.People;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Wish;

/**
 * How long a plan takes, for three people and five lengths, on the real catalogue, beside a greedy choice over the same
 * exercises.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PlanBenchmark {

    /** Nothing at home, everything and a sore neck, or everything and on request too. */
    @Param({"PLAIN", "EQUIPPED", "EVERYTHING"})
    public Who who = Who.PLAIN;

    @Param({"2", "10", "15", "25", "60"})
    public int minutes = 15;

    private final Catalogue catalogue = CatalogueContent.load().catalogue();
    private final Planner planner = new Planner(catalogue);
    private People people = People.newcomer();

    /** For whom. */
    public enum Who {
        PLAIN,
        EQUIPPED,
        EVERYTHING
    }

    @Setup
    public void choose() {
        people = switch (who) {
            case PLAIN ->
                People.newcomer()
                        .has(Equipment.CHAIR, Equipment.WALL)
                        .can(Position.STANDING, Position.SEATED)
                        .sore(Region.NECK, 5);
            case EQUIPPED -> People.newcomer().sore(Region.NECK, 6);
            case EVERYTHING -> People.newcomer().optedIn(catalogue).sore(Region.UPPER_BACK, 3);
        };
    }

    @Benchmark
    public Plan exact() {
        return planner.plan(people.person(), Wish.of(minutes));
    }

    @Benchmark
    public List<?> greedy() {
        return GreedyPlan.of(catalogue, people.person(), Wish.of(minutes));
    }
}
