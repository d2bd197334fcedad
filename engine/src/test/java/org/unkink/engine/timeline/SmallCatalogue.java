package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
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

/** Exercises made for the tests: every way to use the sides, to hold, to pause and to repeat, in every phase. */
final class SmallCatalogue {

    private final List<Exercise> exercises = new ArrayList<>();
    private final EnglishPhrases phrases = new EnglishPhrases();

    SmallCatalogue() {
        cue("lift", "Lift your knees as high as feels easy.");
        cue("swing", "Let your arms swing.");
        cue("pull", "Pull your elbows back along your ribs.");
        cue("squeeze", "Squeeze your shoulder blades.");
        cue("back", "Return slowly.");
        cue("roll", "Roll slowly to the side.");
        cue("circle", "Small circles, arms long.");
        cue("breathe", "Breathe slowly and let your shoulders sink.");
        add(
                Phase.WARM_UP,
                "march/standing",
                "March on the spot",
                Position.STANDING,
                Sides.TOGETHER,
                Set.of(),
                new Movement(
                        "stand",
                        List.of(move("stand", "left-knee", 1, "lift"), move("stand", "right-knee", 1, "swing"))));
        add(
                Phase.WARM_UP,
                "walk/outside",
                "A brisk walk",
                Position.STANDING,
                Sides.TOGETHER,
                Set.of(),
                new Movement("stand", List.of(move("stand", "stride", 30, "swing"))));
        add(
                Phase.DYNAMIC,
                "neck-roll/half",
                "Half neck rolls",
                Position.SEATED,
                Sides.ALTERNATING,
                Set.of(Equipment.CHAIR),
                new Movement(
                        "upright",
                        List.of(
                                move("chin-down", null, 2, null),
                                move("side", null, 3, "roll"),
                                pause(1),
                                move("upright", null, 2, null))));
        add(
                Phase.DYNAMIC,
                "arm-circles/standing",
                "Arm circles",
                Position.STANDING,
                Sides.TOGETHER,
                Set.of(),
                new Movement(
                        "stand",
                        List.of(
                                move("arms-out", null, 2, null),
                                new Movement.Move("arms-out", List.of("up", "behind"), 2, 5, "cue.circle"),
                                move("stand", null, 2, null))));
        add(
                Phase.DYNAMIC,
                "chair-rotation/seated",
                "Seated turn",
                Position.SEATED,
                Sides.ONE_THEN_OTHER,
                Set.of(Equipment.CHAIR),
                new Movement("sit", List.of(move("turned", null, 3, null), pause(2), move("sit", null, 3, "back"))));
        add(
                Phase.STRENGTH,
                "row/band",
                "Row with a band",
                Position.STANDING,
                Sides.TOGETHER,
                Set.of(Equipment.BAND, Equipment.ANCHOR),
                new Movement(
                        "reach",
                        List.of(
                                move("pulled", null, 2, "pull"),
                                new Movement.Pause(1, "cue.squeeze"),
                                move("reach", null, 2, "back"))));
        add(
                Phase.STRENGTH,
                "squeeze/seated",
                "Shoulder blade squeeze",
                Position.SEATED,
                Sides.TOGETHER,
                Set.of(Equipment.CHAIR),
                new Movement(
                        "sit",
                        List.of(
                                move("squeezed", null, 1, "squeeze"),
                                new Movement.DoseHold("cue.breathe"),
                                move("sit", null, 1, null))));
        add(
                Phase.STATIC,
                "pec-stretch/doorway",
                "Chest stretch in a doorway",
                Position.STANDING,
                Sides.ONE_THEN_OTHER,
                Set.of(Equipment.DOORWAY),
                new Movement(
                        "stand",
                        List.of(
                                move("leaning", null, 3, null),
                                new Movement.DoseHold("cue.breathe"),
                                move("stand", null, 2, "back"))));
        add(
                Phase.STATIC,
                "extension/roller",
                "Upper back over a roller",
                Position.SUPINE,
                Sides.TOGETHER,
                Set.of(Equipment.FOAM_ROLLER, Equipment.MAT),
                new Movement(
                        "lying",
                        List.of(
                                move("over", null, 3, null),
                                new Movement.DoseHold(null),
                                move("lying", null, 3, null))));
    }

    Catalogue catalogue() {
        return new Catalogue(exercises, new WarmUp(List.of()), List.of());
    }

    EnglishPhrases phrases() {
        return phrases;
    }

    TimelineCompiler compiler() {
        return new TimelineCompiler(catalogue(), phrases);
    }

    /** Adds an exercise in place of the one with the same id. */
    void replace(
            Phase phase,
            String id,
            String name,
            Position position,
            Sides sides,
            Set<Equipment> equipment,
            Movement movement) {
        exercises.removeIf(e -> e.id().equals(VariantId.parse(id).exercise()));
        add(phase, id, name, position, sides, equipment, movement);
    }

    void add(
            Phase phase,
            String id,
            String name,
            Position position,
            Sides sides,
            Set<Equipment> equipment,
            Movement movement) {
        VariantId variantId = VariantId.parse(id);
        Variant variant = new Variant(
                variantId,
                Difficulty.STANDARD,
                false,
                equipment,
                position,
                sides,
                Sidedness.USUAL,
                movement,
                new Ladder(List.of(new Ladder.Rung(new Dose(1, 1, 0, 0), Rule.R08)), 0),
                Set.of(),
                Set.of());
        exercises.add(new Exercise(
                variantId.exercise(),
                phase,
                Map.of(Region.NECK, 1),
                List.of(variant),
                new Exercise.ArticleLines(1, 1),
                Set.of()));
        phrases.with("exercise." + variantId.exercise() + ".variants." + variantId.name() + ".name", name);
    }

    /** Says what the sides of the exercises with one variant are about. */
    void sidedness(String variant, Sidedness sidedness) {
        VariantId id = VariantId.parse(variant);
        exercises.replaceAll(e -> e.id().equals(id.exercise()) ? with(e, sidedness) : e);
    }

    private static Exercise with(Exercise e, Sidedness sidedness) {
        Variant v = e.variants().getFirst();
        Variant sided = new Variant(
                v.id(),
                v.difficulty(),
                v.optIn(),
                v.equipment(),
                v.position(),
                v.sides(),
                sidedness,
                v.movement(),
                v.ladder(),
                v.demands(),
                v.blockedBy());
        return new Exercise(e.id(), e.phase(), e.regions(), List.of(sided), e.source(), e.ours());
    }

    /** Gives every exercise a caution. */
    void cautions(String sentence) {
        exercises.forEach(e -> phrases.with("exercise." + e.id() + ".caution", sentence));
    }

    void cue(String name, String sentence) {
        phrases.with("cue." + name, sentence);
    }

    private static Movement.Move move(String to, @Nullable String via, int seconds, @Nullable String cue) {
        return new Movement.Move(
                to, via == null ? List.of() : List.of(via), seconds, 1, cue == null ? null : "cue." + cue);
    }

    private static Movement.Pause pause(int seconds) {
        return new Movement.Pause(seconds, null);
    }
}
