package org.unkink.catalogue.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** All exercises with the least that a checker needs, so that its own tests stand on nothing that people edit. */
final class SmallCatalogue {

    /** Variant, position, sides (T together, O one then other, A alternating), equipment; a star is for opting in. */
    private static final String VARIANTS = """
            march/standing standing T
            knee-bends/standing standing T
            jog/standing standing T
            neck-roll/standing standing T
            neck-roll/full-circle* standing T
            shoulder-roll/standing standing T
            arm-circles/wide standing T
            overhead-reach/seated seated O chair
            chair-rotation/chair seated O chair
            cat-cow/hands-and-knees hands_and_knees T mat
            knee-to-chest/hands-on-shin supine A mat
            thoracic-extension/chair seated T chair
            thoracic-extension/arms-up* seated T chair
            thoracic-extension/roller supine T foam_roller mat
            row/band standing T band anchor
            row/dumbbell standing O dumbbell wall
            face-pull/band standing T band high_anchor
            scapular-squeeze/standing standing T
            wall-angel/standing standing T wall
            reverse-fly/dumbbells standing T two_dumbbells
            lat-pulldown/standing standing T band overhead_anchor
            superman/arms* prone T mat
            pec-stretch/doorway standing T doorway
            childs-pose/mat kneeling T mat
            butterfly/standing standing T
            upper-trapezius-stretch/standing standing O
            levator-scapulae-stretch/standing standing O
            """;

    private SmallCatalogue() {}

    static Catalogue make() {
        Map<String, List<Variant>> variants = VARIANTS.lines()
                .map(line -> variant(line.split(" ", -1)))
                .collect(
                        Collectors.groupingBy(v -> v.id().exercise().value(), LinkedHashMap::new, Collectors.toList()));
        List<Exercise> exercises = new ArrayList<>();
        variants.forEach((id, ways) -> exercises.add(new Exercise(
                new ExerciseId(id),
                phase(id),
                Map.of(Region.NECK, 2),
                ways,
                new Exercise.ArticleLines(1, 1),
                Set.of())));
        return new Catalogue(exercises, new WarmUp(List.of(new WarmUp.Block(new ExerciseId("march"), 300))), List.of());
    }

    private static Phase phase(String id) {
        return Register.DESCRIBED.getOrDefault(id, Phase.WARM_UP);
    }

    private static Variant variant(String[] words) {
        String name = words[0].replace("*", "");
        VariantId id = VariantId.parse(name);
        Sides sides = switch (words[2]) {
            case "O" -> Sides.ONE_THEN_OTHER;
            case "A" -> Sides.ALTERNATING;
            default -> Sides.TOGETHER;
        };
        Set<Equipment> equipment = Arrays.stream(words)
                .skip(3)
                .map(w -> Equipment.valueOf(w.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new Variant(
                id,
                Difficulty.STANDARD,
                words[0].endsWith("*"),
                equipment,
                Position.valueOf(words[1].toUpperCase(Locale.ROOT)),
                sides,
                Sidedness.USUAL,
                new Movement(
                        "rest", List.of(new Movement.Move("rest", List.of(), 2, 1, null), new Movement.DoseHold(null))),
                ladder(phase(id.exercise().value())),
                Set.of(),
                Set.of());
    }

    /** The second dose is the first that a newcomer gets; the last holds for longer than 20 s. */
    private static Ladder ladder(Phase phase) {
        Stream<Dose> doses = switch (phase) {
            case WARM_UP -> Stream.of(30, 90, 150, 330).map(n -> new Dose(1, n, 0, 0));
            case DYNAMIC -> Stream.of(1, 2, 3).map(n -> new Dose(1, n, 5, 0));
            case STRENGTH -> Stream.of(1, 2, 3, 4).map(n -> new Dose(n, 8, 0, 60));
            case STATIC -> Stream.of(10, 30, 60).map(n -> new Dose(1, 1, n, 5));
        };
        return new Ladder(doses.map(d -> new Ladder.Rung(d, Rule.R08)).toList(), 1);
    }
}
