package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.engine.Cases;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;

/** The planner's session is worth exactly what the best of all sessions is worth, on hundreds of small catalogues and thousands in the long run. */
final class PlannerIsExactTest {

    private static final int INSTANCES = Cases.count(400, 10_000, 60);

    @Test
    void sessionIsWorthAsMuchAsTheBestOfAllThereAre() {
        long planned = IntStream.range(0, INSTANCES)
                .parallel()
                .filter(seed -> agrees(new Random(seed), seed))
                .count();
        System.out.println(
                "plans equal to brute force: " + planned + " of " + INSTANCES + " (the rest impossible to both)");
        assertThat(planned).isGreaterThan(INSTANCES / 2);
    }

    private static boolean agrees(Random random, int seed) {
        Catalogue catalogue = new RandomCatalogue(random).next();
        People person = RandomPerson.person(random, catalogue);
        Wish wish = RandomPerson.wish(random, catalogue);
        BruteForce brute = new BruteForce(catalogue, person.person(), wish);
        long best = brute.best();
        Plan plan = new Planner(catalogue).plan(person.person(), wish);
        if (!(plan instanceof Plan.Planned planned)) {
            assertThat(best).as("seed %s: %s", seed, plan).isEqualTo(Long.MIN_VALUE);
            return false;
        }
        Session session = planned.session();
        List<BruteForce.Done> done = brute.done(session);
        int warmUp = session.items().stream()
                .filter(i -> i.phase() == Phase.WARM_UP)
                .mapToInt(i -> i.dose().repetitions() * 2)
                .sum();
        assertThat(brute.isAllowed(warmUp, done)).as("seed %s", seed).isTrue();
        assertThat(session.seconds()).as("seed %s", seed).isEqualTo(brute.seconds(warmUp, done));
        assertThat(brute.worth(warmUp, done)).as("seed %s: %s", seed, session).isEqualTo(best);
        Draft draft = new Draft(catalogue, new Today(catalogue, person.person()), wish);
        assertThat(draft.solve().orElseThrow().value()).as("seed %s", seed).isEqualTo(best);
        return true;
    }
}
