package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.rule.Severity;

/**
 * The doses of a variant that a person may have in a session: that of their level and, except in the whole routine, the
 * two below.
 */
record Doses(Today today, Wish wish, Shape shape) {

    private static final int BELOW = 2;

    /** A rung of the ladder, and how far below the level it is. */
    record Rung(int index, int below, Dose dose) {}

    /** The rung that somebody is at: the newcomer's, until the past moves it up or down (rules R13 to R15). */
    static int level(Today today, Variant variant) {
        boolean easedSinceItHurt = variant.difficulty() == Difficulty.EASIER
                && today.returning(variant.id().exercise()).isPresent();
        return easedSinceItHurt ? 0 : today.adaptation().standings().rung(variant);
    }

    /** The rungs from the level down; empty if even the gentlest is too much today. */
    List<Rung> of(Exercise exercise, Variant variant) {
        if (isGentle()) {
            Dose dose = gentle(today, exercise, variant);
            return allows(exercise, dose) ? List.of(new Rung(0, 0, dose)) : List.of();
        }
        int level = level(today, variant);
        while (level >= 0 && !allows(exercise, variant.ladder().dose(level))) {
            level--;
        }
        List<Rung> rungs = new ArrayList<>();
        int lowest = shape.isWholeRoutine() ? level : Math.max(0, level - BELOW);
        for (int index = level; index >= 0 && index >= lowest; index--) {
            // A lower rung is less work, and may still be held for longer.
            if (allows(exercise, variant.ladder().dose(index))) {
                rungs.add(new Rung(index, level - index, variant.ladder().dose(index)));
            }
        }
        return rungs;
    }

    /** True if a dose is one that the person may have of a variant now: a rung up to the level, or the gentle dose. */
    boolean admits(Exercise exercise, Variant variant, Dose dose) {
        Dose gentle = gentle(today, exercise, variant);
        if (isGentle() && work(variant, dose) > work(variant, gentle)) {
            return false;
        }
        int index = variant.ladder().indexOf(dose);
        boolean known = (index >= 0 && index <= level(today, variant)) || dose.equals(gentle);
        return known && allows(exercise, dose);
    }

    private boolean isGentle() {
        return today.isGentle(wish);
    }

    /**
     * The dose of a gentle day: the largest one up to the person's level that is at most half of the article's, or half
     * of the gentlest where the ladder has none so small (rule R43).
     */
    static Dose gentle(Today today, Exercise exercise, Variant variant) {
        int half = articleWork(exercise, variant) / 2;
        for (int index = level(today, variant); index >= 0; index--) {
            if (work(variant, variant.ladder().dose(index)) <= half) {
                return variant.ladder().dose(index);
            }
        }
        return halved(variant.ladder().dose(0));
    }

    private static Dose halved(Dose dose) {
        return dose.repetitions() > 1
                ? new Dose(dose.sets(), dose.repetitions() / 2, dose.holdSeconds(), dose.restSeconds())
                : dose.sets() > 1
                        ? new Dose(dose.sets() / 2, 1, dose.holdSeconds(), dose.restSeconds())
                        : new Dose(1, 1, dose.holdSeconds() / 2, dose.restSeconds());
    }

    /** The work of the article's smallest dose, of the variant's own ladder or of the first one that has it. */
    private static int articleWork(Exercise exercise, Variant variant) {
        return Stream.concat(Stream.of(variant), exercise.variants().stream())
                .flatMap(v -> v.ladder().rungs().stream()
                        .filter(rung -> rung.source() == Rule.R08)
                        .map(rung -> work(v, rung.dose())))
                .findFirst()
                .orElseGet(() ->
                        work(variant, variant.ladder().dose(variant.ladder().start())));
    }

    /** The seconds of moving and holding on a side. */
    static int work(Variant variant, Dose dose) {
        return variant.movement().seconds(dose) * dose.repetitions() * dose.sets();
    }

    private boolean allows(Exercise exercise, Dose dose) {
        return switch (exercise.phase()) {
            case WARM_UP, DYNAMIC -> true;
            case STRENGTH -> exercise.regions().entrySet().stream().allMatch(r -> fits(r, dose));
            case STATIC -> dose.holdSeconds() <= shape.holdSeconds();
        };
    }

    private boolean fits(Map.Entry<Region, Integer> region, Dose dose) {
        return region.getValue() * dose.sets() <= mostSetUnits(today.soreness(region.getKey()), shape);
    }

    /**
     * The set-units (sets times weight) that a region of that soreness gets at most; the whole routine of somebody used
     * to it is only limited where a region is sore.
     */
    static int mostSetUnits(int soreness, Shape shape) {
        return switch (Severity.of(soreness)) {
            case SEVERE -> 3;
            case STRONG, MODERATE, NOTABLE -> 8;
            case LOW -> shape.isWholeRoutine() ? Integer.MAX_VALUE : 18;
        };
    }

    /** True if an exercise loads a region that is too sore for it, whatever its dose. */
    static boolean isTooMuch(Exercise exercise, Region region, int soreness) {
        return exercise.phase() == Phase.STRENGTH
                && Severity.of(soreness) == Severity.SEVERE
                && exercise.regions().getOrDefault(region, 0) == 3;
    }
}
