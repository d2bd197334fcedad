package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Sidedness;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.rule.Rule;

/** Catalogues made from a seed: a march to warm up and a few exercises a phase. */
record RandomCatalogue(Random random) {

    private static final List<Set<Equipment>> GEAR =
            List.of(Set.of(), Set.of(), Set.of(Equipment.WALL), Set.of(Equipment.BAND), Set.of(Equipment.DUMBBELL));

    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final List<Sides> SIDES = List.of(Sides.values());

    /** With up to two or three exercises a phase. */
    Catalogue next() {
        return next(0);
    }

    /** With so many more of them. */
    Catalogue next(int more) {
        List<Exercise> all = new ArrayList<>();
        ExerciseId march = new ExerciseId("march");
        Movement step = new Movement("a", List.of(new Movement.Move("b", List.of(), 2, 1, null)));
        Ladder ladder = new Ladder(List.of(new Ladder.Rung(new Dose(1, 15, 0, 0), Rule.R03)), 0);
        all.add(exercise(
                march,
                Phase.WARM_UP,
                Map.of(),
                List.of(variant(march, "standing", Position.STANDING, Set.of(), Sides.TOGETHER, step, ladder))));
        add(all, Phase.DYNAMIC, 1 + more + random.nextInt(3));
        add(all, Phase.STRENGTH, more + random.nextInt(3));
        add(all, Phase.STATIC, more + random.nextInt(3));
        return new Catalogue(all, new WarmUp(List.of(new WarmUp.Block(march, 360))), List.of());
    }

    private void add(List<Exercise> all, Phase phase, int count) {
        for (int i = 0; i < count; i++) {
            ExerciseId id = new ExerciseId("e" + "x".repeat(all.size()));
            Map<Region, Integer> regions = new HashMap<>();
            for (Region region : Region.values()) {
                if (random.nextInt(3) == 0) {
                    regions.put(region, 1 + random.nextInt(3));
                }
            }
            List<Variant> variants = new ArrayList<>();
            for (int v = 0; v < 1 + random.nextInt(2); v++) {
                variants.add(variant(id, phase, v));
            }
            all.add(exercise(id, phase, regions, variants));
        }
    }

    private Variant variant(ExerciseId id, Phase phase, int number) {
        boolean hold = phase == Phase.STATIC;
        List<Movement.Step> steps = new ArrayList<>();
        steps.add(new Movement.Move("b", List.of(), 1 + random.nextInt(6), 1, null));
        if (hold) {
            steps.add(new Movement.DoseHold(null));
        }
        int rest = phase == Phase.STRENGTH ? 60 : 5;
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (int rung = 0; rung < 1 + random.nextInt(2); rung++) {
            Dose dose = new Dose(
                    1 + rung + random.nextInt(2), hold ? 1 : 4 + random.nextInt(5), hold ? 10 * (rung + 1) : 0, rest);
            rungs.add(new Ladder.Rung(dose, Rule.R13));
        }
        Position position = POSITIONS.get(random.nextInt(POSITIONS.size()));
        Set<Equipment> gear = position.isOnFloor() ? Set.of(Equipment.MAT) : GEAR.get(random.nextInt(GEAR.size()));
        Sides sides = SIDES.get(random.nextInt(SIDES.size()));
        Ladder ladder = new Ladder(rungs, random.nextInt(rungs.size()));
        return variant(id, number == 0 ? "a" : "b", position, gear, sides, new Movement("a", steps), ladder);
    }

    private static Variant variant(
            ExerciseId id,
            String name,
            Position position,
            Set<Equipment> gear,
            Sides sides,
            Movement movement,
            Ladder ladder) {
        return new Variant(
                new VariantId(id, name),
                Difficulty.STANDARD,
                false,
                gear,
                position,
                sides,
                Sidedness.USUAL,
                movement,
                ladder,
                Set.of(),
                Set.of());
    }

    private static Exercise exercise(ExerciseId id, Phase phase, Map<Region, Integer> regions, List<Variant> variants) {
        return new Exercise(id, phase, regions, variants, new Exercise.ArticleLines(1, 1), Set.of());
    }
}
