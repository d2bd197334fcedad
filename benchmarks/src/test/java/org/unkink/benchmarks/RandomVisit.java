package org.unkink.benchmarks;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.plan.People;
import org.unkink.engine.plan.Wish;

/** People with a wish, made up from a seed: cleared, and hurt by nothing lately. */
final class RandomVisit {

    private static final List<Integer> MINUTES = List.of(2, 4, 5, 8, 10, 12, 15, 20, 25, 30, 40, 60);

    private final Random random;
    private final Catalogue catalogue;

    RandomVisit(Catalogue catalogue, long seed) {
        this.random = new Random(seed);
        this.catalogue = catalogue;
    }

    Visit next() {
        People people = People.newcomer().setup(any -> setup()).spots(soreness());
        for (int daysAgo = 20 + random.nextInt(10); daysAgo > 0; daysAgo -= 1 + random.nextInt(9)) {
            VariantId[] did = some(30).map(e -> e.variants().getFirst().id()).toArray(VariantId[]::new);
            people = did.length == 0 ? people : people.did(daysAgo, did);
        }
        people = random.nextInt(10) == 0 ? people.newPain() : people.pain(random.nextInt(6));
        if (random.nextInt(5) == 0) {
            people = people.restricted(one(List.of(Restriction.values())));
        }
        return new Visit(catalogue, people.person(), wish());
    }

    private Setup setup() {
        Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
        boolean owns = random.nextBoolean();
        for (Equipment thing : Equipment.values()) {
            if (random.nextInt(4) < (owns ? 3 : 1)) {
                equipment.add(thing);
            }
        }
        Set<Position> positions = EnumSet.allOf(Position.class);
        if (random.nextInt(4) == 0) {
            Position kept = one(List.of(Position.values()));
            positions.removeIf(p -> p != kept && random.nextInt(3) == 0);
        }
        Set<VariantId> asked = new HashSet<>();
        for (Exercise exercise : catalogue.exercises()) {
            for (Variant variant : exercise.variants()) {
                if (random.nextInt(10) == 0) {
                    asked.add(variant.id());
                }
            }
        }
        return new Setup(equipment, positions, Set.of(), ids(6), ids(20), asked, "");
    }

    private List<SoreSpot> soreness() {
        return List.of(Region.values()).stream()
                .filter(r -> random.nextInt(3) == 0)
                .map(r -> new SoreSpot(r, null, 1 + random.nextInt(10)))
                .toList();
    }

    private Wish wish() {
        int minutes = random.nextInt(3) == 0 ? 2 + random.nextInt(59) : one(MINUTES);
        Wish.Kind kind = random.nextInt(4) == 0 ? one(List.of(Wish.Kind.values())) : Wish.Kind.STANDARD;
        WarmUp.Kind warmUp = random.nextInt(4) == 0 ? one(List.of(WarmUp.Kind.values())) : WarmUp.Kind.ON_THE_SPOT;
        Set<VariantId> locked = new HashSet<>();
        if (random.nextInt(4) == 0) {
            locked.add(one(one(catalogue.inPhase(one(Visit.PHASES)).toList()).variants())
                    .id());
        }
        return new Wish(minutes, kind, warmUp, random.nextInt(10) == 0, locked, ids(5), ids(15));
    }

    private Set<ExerciseId> ids(int percent) {
        return new HashSet<>(some(percent).map(Exercise::id).toList());
    }

    private Stream<Exercise> some(int percent) {
        return catalogue.exercises().stream().filter(e -> e.phase() != Phase.WARM_UP && random.nextInt(100) < percent);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
