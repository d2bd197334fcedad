package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/** People and wishes made from a seed, of the sort that {@link BruteForce} knows. */
final class RandomPerson {

    private RandomPerson() {}

    static People person(Random random, Catalogue catalogue) {
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

    static Wish wish(Random random, Catalogue catalogue) {
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
