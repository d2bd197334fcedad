package org.unkink.answers.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.Difference;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise.ArticleLines;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.rule.Severity;

/**
 * The catalogue in the words of one language.
 *
 * @param severity the pain from which each severity begins
 * @param sources where the article and the rules come from, by key
 */
public record CatalogueAnswer(
        List<OfExercise> exercises,
        WarmUp warmUp,
        List<OfNamedOnly> namedOnly,
        Map<Severity, Integer> severity,
        String comfort,
        List<String> notes,
        Map<String, String> sources) {

    /**
     * An exercise.
     *
     * @param regions how much it does for each, 1-3
     * @param ours regions that the article does not name
     */
    public record OfExercise(
            ExerciseId id,
            String name,
            String summary,
            Phase phase,
            Map<Region, Integer> regions,
            Set<Region> ours,
            ArticleLines article,
            List<OfVariant> variants,
            List<String> mistakes,
            List<String> cautions,
            List<Difference> differences) {}

    /**
     * One way to do it; {@code startLevel} is an index in {@code ladder}, and {@code poses} has a sentence for each
     * pose by name.
     */
    public record OfVariant(
            VariantId id,
            String name,
            Difficulty difficulty,
            boolean optIn,
            Set<Equipment> equipment,
            Position position,
            Sides sides,
            List<String> steps,
            List<Rung> ladder,
            int startLevel,
            Set<Restriction> blockedBy,
            OfMovement movement,
            Map<String, String> poses) {}

    /** A dose as people say it, and the rule that it comes from. */
    public record Rung(Dose dose, String text, RuleRef source) {}

    /** A movement: the pose that it starts from, and its steps. */
    public record OfMovement(String start, List<Step> steps) {}

    /** A part of a repetition; its cue is a sentence. */
    public sealed interface Step {}

    /** Moves to a pose, {@code times} times in a row. */
    public record Move(
            String to,
            List<String> via,
            int seconds,
            int times,
            @Nullable String cue) implements Step {}

    /** Stays for as long as the dose says. */
    public record Hold(@Nullable String cue) implements Step {}

    /** Stays for a moment. */
    public record Pause(int seconds, @Nullable String cue) implements Step {}

    /** An exercise that the article only names. */
    public record OfNamedOnly(ExerciseId id, String name, String note, int articleLine) {}
}
