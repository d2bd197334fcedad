package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.engine.Cases;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;

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
        People person = person(random, catalogue);
        Wish wish = wish(random, catalogue);
        BruteForce brute = new BruteForce(catalogue, person.person(), wish);
        long best = brute.best();
        Plan plan = new Planner(catalogue).plan(person.person(), wish);
        if (!(plan instanceof Plan.Planned planned)) {
            assertThat(best).as("seed %s: %s", seed, plan).isEqualTo(Long.MIN_VALUE);
            return false;
        }
        Session session = planned.session();
        List<BruteForce.Done> done = done(session, catalogue, brute);
        int warmUp = session.items().stream()
                .filter(i -> i.phase() == Phase.WARM_UP)
                .mapToInt(i -> i.dose().repetitions() * 2)
                .sum();
        assertThat(brute.isAllowed(warmUp, done)).as("seed %s", seed).isTrue();
        assertThat(session.seconds()).as("seed %s", seed).isEqualTo(brute.seconds(warmUp, done));
        assertThat(brute.worth(warmUp, done)).as("seed %s: %s", seed, session).isEqualTo(best);
        return true;
    }

    private static List<BruteForce.Done> done(Session session, Catalogue catalogue, BruteForce brute) {
        List<BruteForce.Done> done = new ArrayList<>();
        for (Session.Item item : session.items()) {
            if (item.phase() != Phase.WARM_UP) {
                Exercise exercise =
                        catalogue.exercise(item.variant().exercise()).orElseThrow();
                done.add(brute.options(exercise).stream()
                        .filter(o -> o.variant().id().equals(item.variant())
                                && o.dose().equals(item.dose()))
                        .findFirst()
                        .orElseThrow());
            }
        }
        return done;
    }

    private static People person(Random random, Catalogue catalogue) {
        Set<Equipment> equipment = EnumSet.of(Equipment.MAT);
        for (Equipment one : List.of(Equipment.WALL, Equipment.BAND, Equipment.DUMBBELL)) {
            if (random.nextBoolean()) {
                equipment.add(one);
            }
        }
        List<SoreSpot> spots = new ArrayList<>();
        for (Region region : Region.values()) {
            if (random.nextInt(3) == 0) {
                spots.add(new SoreSpot(region, null, 1 + random.nextInt(10)));
            }
        }
        Setup setup = new Setup(
                equipment,
                EnumSet.allOf(Position.class),
                Set.of(),
                some(random, catalogue, 12),
                some(random, catalogue, 5),
                Set.of(),
                "");
        People people = People.newcomer().setup(s -> setup).spots(spots);
        for (int daysAgo = 30; daysAgo > 10; daysAgo -= 5) {
            List<VariantId> did = some(random, catalogue, 4).stream()
                    .map(id -> new VariantId(id, "a"))
                    .sorted()
                    .toList();
            people = did.isEmpty() ? people : people.did(daysAgo, did.toArray(new VariantId[0]));
        }
        return people;
    }

    private static Wish wish(Random random, Catalogue catalogue) {
        List<Integer> minutes = List.of(2, 3, 5, 8, 10, 12, 15, 20, 25, 40);
        Wish plain = Wish.of(minutes.get(random.nextInt(minutes.size())));
        Set<ExerciseId> shown = some(random, catalogue, 5);
        return new Wish(
                plain.minutes(), plain.kind(), plain.warmUp(), false, Set.of(), some(random, catalogue, 15), shown);
    }

    private static Set<ExerciseId> some(Random random, Catalogue catalogue, int oneIn) {
        Set<ExerciseId> some = new HashSet<>();
        for (Exercise exercise : catalogue.exercises()) {
            if (exercise.phase() != Phase.WARM_UP && random.nextInt(oneIn) == 0) {
                some.add(exercise.id());
            }
        }
        return some;
    }
}
