package org.unkink.catalogue.safety;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.plan.Wish;

/** Makes up people and what they ask for. The same seed and number give the same person, on every machine. */
public final class RandomPeople {

    private static final VariantId UNKNOWN = VariantId.parse("bridge/floor");

    private final Catalogue catalogue;
    private final List<VariantId> optIns;
    private final long seed;

    /** Somebody with a wish. */
    public record Visitor(Person person, Wish wish) {}

    public RandomPeople(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.optIns = catalogue.exercises().stream()
                .flatMap(e -> e.variants().stream())
                .filter(Variant::optIn)
                .map(Variant::id)
                .toList();
        this.seed = seed;
    }

    public Visitor visitor(int number) {
        // A seed of its own per number: people do not depend on the order in which threads ask for them.
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 0xD1342543DE82EF95L);
        RandomLife life = new RandomLife(random, catalogue, optIns);
        life.journal();
        Wish wish = wish(random, life);
        return new Visitor(PersonFold.fold(life.withTrial(), life.now(), life.zone()), wish);
    }

    private Wish wish(SplittableRandom random, RandomLife life) {
        int minutes = life.chance(50) ? life.one(List.of(2, 5, 10, 15, 25, 40)) : 2 + random.nextInt(59);
        Wish.Kind kind = life.chance(75) ? Wish.Kind.STANDARD : life.one(List.of(Wish.Kind.values()));
        WarmUp.Kind warmUp = life.chance(75) ? WarmUp.Kind.ON_THE_SPOT : life.one(List.of(WarmUp.Kind.values()));
        Set<VariantId> locked = new HashSet<>();
        if (life.chance(25)) {
            life.times(
                    1, 2, () -> locked.add(life.one(life.exercise().variants()).id()));
        }
        if (life.chance(1)) {
            locked.add(UNKNOWN);
        }
        return new Wish(minutes, kind, warmUp, life.chance(10), locked, exercises(life, 3), exercises(life, 8));
    }

    private static Set<ExerciseId> exercises(RandomLife life, int most) {
        Set<ExerciseId> exercises = new HashSet<>();
        if (life.chance(30)) {
            life.times(1, most, () -> exercises.add(life.exercise().id()));
        }
        return exercises;
    }
}
