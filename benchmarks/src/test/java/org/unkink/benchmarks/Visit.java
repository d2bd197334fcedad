package org.unkink.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.rule.Severity;

/**
 * Somebody with a wish, and what the planning rules leave of the catalogue for it: written from the text of the rules,
 * for people whose movements did not hurt lately.
 */
record Visit(Catalogue catalogue, Person person, Wish wish) {

    static final List<Phase> PHASES = List.of(Phase.DYNAMIC, Phase.STRENGTH, Phase.STATIC);

    private static final int[][] LENGTHS = {
        // up to minutes; warm-up; dynamic; strength; static; longest hold
        {4, 0, 0, 1, 3, 0, 1, 0, 1, 15},
        {9, 60, 180, 1, 3, 0, 1, 0, 2, 20},
        {14, 300, 600, 1, 2, 0, 2, 1, 2, 60},
        {24, 300, 600, 2, 4, 1, 3, 1, 3, 60},
        {39, 300, 600, 3, 5, 2, 4, 2, 4, 60},
        {60, 300, 600, 3, 5, 2, 5, 2, 5, 60}
    };

    /** All strength and stretches there are, for who has trained six times over two weeks and has 40 minutes. */
    private static final int[] WHOLE_ROUTINE = {60, 300, 600, 3, 5, 2, 7, 2, 5, 60};

    /** The least seconds of warm-up, or the least number of exercises. */
    int least(Phase phase) {
        return bound(phase, 0);
    }

    int most(Phase phase) {
        return bound(phase, 1);
    }

    private int bound(Phase phase, int end) {
        boolean atDesk = wish.kind() == Wish.Kind.DESK && wish.minutes() < 10;
        if (phase == Phase.WARM_UP && (wish.fullWarmUp() || atDesk)) {
            return wish.fullWarmUp() ? 300 + 300 * end : 0;
        }
        return row()[1 + 2 * phase.ordinal() + end];
    }

    boolean isWholeRoutine() {
        List<Person.PastSession> done =
                person.sessions().stream().filter(s -> !s.done().isEmpty()).toList();
        return wish.kind() == Wish.Kind.STANDARD
                && wish.minutes() >= 40
                && done.size() >= 6
                && done.stream().anyMatch(s -> !s.day().isAfter(person.today().minusDays(14)));
    }

    /** Whether strength of both sorts is asked for: whoever has gear and 15 minutes. */
    boolean mixes() {
        return hasGear() && least(Phase.STRENGTH) > 0;
    }

    private int[] row() {
        if (isWholeRoutine()) {
            return WHOLE_ROUTINE;
        }
        int length = 0;
        while (wish.minutes() > LENGTHS[length][0]) {
            length++;
        }
        return LENGTHS[length];
    }

    int soreness(Region region) {
        return person.soreness().stream()
                .filter(s -> s.region() == region)
                .mapToInt(SoreSpot::intensity)
                .max()
                .orElse(0);
    }

    /** Soreness, or without any: 3 for neck and upper back, 2 for the shoulders. */
    int need(Region region) {
        if (person.soreness().isEmpty()) {
            return region == Region.NECK || region == Region.UPPER_BACK ? 3 : region == Region.SHOULDERS ? 2 : 0;
        }
        return soreness(region);
    }

    /** The set-units of strength that a region gets at most. */
    int cap(Region region) {
        int soreness = soreness(region);
        return soreness > 6 ? 3 : soreness > 3 ? 8 : isWholeRoutine() ? 1_000 : 18;
    }

    boolean hasGear() {
        return person.setup().equipment().stream().anyMatch(Equipment::isTrainingGear);
    }

    /** Every way to do an exercise today. */
    List<Offer> offers(Exercise exercise) {
        List<Offer> offers = new ArrayList<>();
        for (Variant variant : chosen(exercise)) {
            if (isGentle()) {
                offers.add(new Offer(exercise, variant, 0, gentleDose(exercise, variant)));
                continue;
            }
            List<Dose> doses = new ArrayList<>();
            for (int rung = variant.ladder().start(); rung >= 0; rung--) {
                Dose dose = variant.ladder().dose(rung);
                if (!doses.isEmpty() || suits(exercise, dose)) {
                    doses.add(dose);
                }
            }
            for (int below = 0; below < Math.min(isWholeRoutine() ? 1 : 3, doses.size()); below++) {
                offers.add(new Offer(exercise, variant, below, doses.get(below)));
            }
        }
        return offers;
    }

    /** The locked variant; else the easier ones on a gentle day, and on others the standard ones and those asked for. */
    private List<Variant> chosen(Exercise exercise) {
        List<Variant> possible = exercise.variants().stream()
                .filter(v -> isPossible(exercise, v))
                .toList();
        List<Variant> locked =
                possible.stream().filter(v -> wish.locked().contains(v.id())).toList();
        boolean gentle = isGentle();
        List<Variant> preferred = possible.stream()
                .filter(v -> v.difficulty() == Difficulty.EASIER ? gentle || isAskedFor(v) : !gentle)
                .toList();
        return !locked.isEmpty() ? locked : preferred.isEmpty() ? possible : preferred;
    }

    boolean isPossible(Exercise exercise, Variant variant) {
        Set<Restriction> blocks = new HashSet<>(variant.blockedBy());
        Set<Restriction> mine = new HashSet<>(person.setup().restrictions());
        mine.addAll(((Clearance.Open) person.clearance()).restrictions());
        blocks.retainAll(mine);
        boolean demanding = variant.optIn() || variant.difficulty() == Difficulty.HARDER;
        return blocks.isEmpty()
                && !wish.removed().contains(exercise.id())
                && !person.setup().refused().contains(exercise.id())
                && (!demanding || isAskedFor(variant))
                && person.setup().positions().contains(variant.position())
                && Equipment.usable(person.setup().equipment()).containsAll(variant.equipment())
                && (wish.kind() != Wish.Kind.DESK || isForDesk(variant))
                && (exercise.phase() != Phase.STRENGTH || isStrengthPossible(exercise, variant))
                && (!isGentle() || isSmall(variant))
                && (exercise.phase() != Phase.STATIC
                        || suits(
                                exercise,
                                isGentle()
                                        ? gentleDose(exercise, variant)
                                        : variant.ladder().dose(0)));
    }

    /** Asked for, or a day with pain of 5 or 6: small forms and half doses only (rule R43). */
    private boolean isGentle() {
        return wish.kind() == Wish.Kind.GENTLE || person.pain().isAtLeast(Severity.MODERATE);
    }

    private static boolean isSmall(Variant variant) {
        Set<Demand> large = EnumSet.of(
                Demand.FAR_NECK,
                Demand.FAR_NECK_BACK,
                Demand.NECK_LOAD,
                Demand.HANGING_HEAD,
                Demand.ARMS_OUT,
                Demand.OVERHEAD_LOAD,
                Demand.JOLTS);
        large.retainAll(variant.demands());
        return large.isEmpty() && variant.equipment().stream().noneMatch(Equipment::isTrainingGear);
    }

    /** The largest one up to the newcomer's with at most half the work of the article's; else half of the smallest. */
    private static Dose gentleDose(Exercise exercise, Variant variant) {
        int half = articleWork(exercise, variant) / 2;
        @Nullable Dose best = null;
        for (int rung = 0; rung <= variant.ladder().start(); rung++) {
            Dose dose = variant.ladder().dose(rung);
            best = work(variant, dose) <= half ? dose : best;
        }
        if (best != null) {
            return best;
        }
        Dose least = variant.ladder().dose(0);
        if (least.repetitions() > 1) {
            return new Dose(least.sets(), least.repetitions() / 2, least.holdSeconds(), least.restSeconds());
        }
        return least.sets() > 1
                ? new Dose(least.sets() / 2, 1, least.holdSeconds(), least.restSeconds())
                : new Dose(1, 1, least.holdSeconds() / 2, least.restSeconds());
    }

    private static int articleWork(Exercise exercise, Variant variant) {
        List<Variant> order = new ArrayList<>(List.of(variant));
        order.addAll(exercise.variants());
        for (Variant one : order) {
            for (Ladder.Rung rung : one.ladder().rungs()) {
                if (rung.source() == Rule.R08) {
                    return work(one, rung.dose());
                }
            }
        }
        return work(variant, variant.ladder().dose(variant.ladder().start()));
    }

    private static int work(Variant variant, Dose dose) {
        return variant.movement().seconds(dose) * dose.repetitions() * dose.sets();
    }

    /** What is strength on request comes step by step: the harder form after the one before it was done (rule R20). */
    private boolean isItsTurn(Exercise exercise, Variant variant) {
        @Nullable Variant before = null;
        for (Variant other : exercise.variants()) {
            boolean easier = other.optIn() && other.difficulty().compareTo(variant.difficulty()) < 0;
            if (easier && (before == null || other.difficulty().compareTo(before.difficulty()) >= 0)) {
                before = other;
            }
        }
        if (!variant.optIn() || before == null) {
            return true;
        }
        VariantId needed = before.id();
        return person.sessions().stream()
                .flatMap(s -> s.logged().stream())
                .anyMatch(l -> l.variant().equals(needed)
                        && l.outcome() == ExerciseLogged.Outcome.DONE
                        && l.doneSeconds() > 0);
    }

    private boolean isAskedFor(Variant variant) {
        return person.setup().optedIn().contains(variant.id());
    }

    private static boolean isForDesk(Variant variant) {
        return !variant.station().isOnFloor()
                && !variant.equipment().contains(Equipment.MAT)
                && variant.equipment().stream().noneMatch(Equipment::isHandheld);
    }

    private boolean isStrengthPossible(Exercise exercise, Variant variant) {
        boolean today = !isGentle()
                && isItsTurn(exercise, variant)
                && !person.painIsNew()
                && !person.pain().isAtLeast(Severity.MODERATE)
                && !StrengthDays.forbid(catalogue, person);
        boolean tooSore =
                exercise.regions().entrySet().stream().anyMatch(r -> r.getValue() == 3 && soreness(r.getKey()) >= 7);
        boolean inLength = wish.minutes() >= 10
                || (wish.minutes() >= 5
                        ? variant.equipment().stream().noneMatch(Equipment::isTrainingGear)
                        : variant.equipment().isEmpty());
        return today && !tooSore && inLength && suits(exercise, variant.ladder().dose(0));
    }

    private boolean suits(Exercise exercise, Dose dose) {
        return switch (exercise.phase()) {
            case WARM_UP, DYNAMIC -> true;
            case STRENGTH ->
                exercise.regions().entrySet().stream().allMatch(r -> r.getValue() * dose.sets() <= cap(r.getKey()));
            case STATIC -> dose.holdSeconds() <= row()[9];
        };
    }
}
