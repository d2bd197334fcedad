package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.timeline.Tempo;

/**
 * The rest of a session after a movement hurt (rules R16, R17): what hurt does not come again, what comes for the same
 * area is gentler, and the whole never gets longer.
 */
public final class Easing {

    /** What the person wants in the place of what hurt. */
    public enum Choice {
        EASIER,
        ANOTHER,
        SKIP
    }

    /**
     * What hurt.
     *
     * @param side null where the movement has none
     */
    public record Hurt(VariantId variant, @Nullable Side side, ExerciseHurt.Kind kind) {}

    /** The rest of the session and what was changed in it. */
    public record Eased(List<PlannedItem> items, List<Change> changes) {

        public Eased {
            items = List.copyOf(items);
            changes = List.copyOf(changes);
        }
    }

    private final Catalogue catalogue;
    private final Today today;
    private final Filters filters;
    private final Hurt hurt;
    private final List<PlannedItem> remaining;

    private Easing(Catalogue catalogue, Today today, Hurt hurt, List<PlannedItem> remaining) {
        this.catalogue = catalogue;
        this.today = today;
        Wish wish = Wish.of(60);
        this.filters = new Filters(today, wish, Shape.of(wish, today.isUsedToTraining()));
        this.hurt = hurt;
        this.remaining = List.copyOf(remaining);
    }

    /**
     * Eases the rest of a session.
     *
     * @param remaining what is still to do, with what hurt first
     * @return nothing at all if the person's check does not allow exercise any more
     * @throws IllegalArgumentException if what hurt does not come first
     */
    public static Eased ease(
            Catalogue catalogue, Person person, List<PlannedItem> remaining, Hurt hurt, Choice choice) {
        if (remaining.isEmpty() || !remaining.getFirst().variant().equals(hurt.variant())) {
            throw new IllegalArgumentException("what hurt comes first in what remains: " + hurt.variant());
        }
        return person.clearance() instanceof Clearance.Open open
                ? new Easing(catalogue, new Today(catalogue, person, open), hurt, remaining).ease(choice)
                : new Eased(List.of(), List.of(new Change.Skipped(hurt.variant())));
    }

    private Eased ease(Choice choice) {
        List<PlannedItem> later = remaining.stream()
                .skip(1)
                .filter(i -> !i.variant().equals(hurt.variant()))
                .toList();
        Optional<Exercise> known = catalogue.exercise(hurt.variant().exercise());
        if (known.isEmpty()) {
            return new Eased(later, List.of(new Change.Skipped(hurt.variant())));
        }
        Exercise exercise = known.get();
        List<Change> changes = new ArrayList<>();
        List<PlannedItem> gentler = new ArrayList<>();
        Region main = Story.mainRegion(exercise);
        later.forEach(i -> gentler.add(mainlyLoads(i, main) ? oneRungDown(i, changes) : i));
        for (Replacement replacement : replacements(exercise, choice)) {
            List<PlannedItem> items = new ArrayList<>(gentler);
            items.addFirst(gentlest(replacement.variant()));
            if (isNoLonger(items)) {
                changes.addFirst(replacement.change());
                return new Eased(items, changes);
            }
        }
        changes.addFirst(new Change.Skipped(hurt.variant()));
        return new Eased(gentler, changes);
    }

    /** Whether it is, from a stand as well as from where the person is now. */
    private boolean isNoLonger(List<PlannedItem> items) {
        int limit = seconds(null, remaining);
        return seconds(null, items) <= limit
                && seconds(catalogue.variant(hurt.variant()).orElseThrow(), items) <= limit;
    }

    private record Replacement(Variant variant, Change change) {}

    /** What may take its place, best first. After a sharp or shooting pain the easier way is not offered either. */
    private List<Replacement> replacements(Exercise exercise, Choice choice) {
        List<Replacement> found = new ArrayList<>();
        boolean alarming = hurt.kind().asksForCheck();
        if (choice == Choice.EASIER && !alarming) {
            exercise.variants().stream()
                    .filter(v -> v.difficulty() == Difficulty.EASIER && !v.id().equals(hurt.variant()))
                    .filter(v -> isPossible(exercise, v))
                    .forEach(v -> found.add(new Replacement(v, new Change.EasierInstead(hurt.variant(), v.id()))));
        }
        if (choice != Choice.SKIP) {
            others(exercise, alarming)
                    .forEach(v -> found.add(new Replacement(v, new Change.AnotherInstead(hurt.variant(), v.id()))));
        }
        return found;
    }

    /** Others of the phase, those that load least what the hurt one mainly loads first, then in catalogue order. */
    private List<Variant> others(Exercise exercise, boolean otherRegionOnly) {
        Region main = Story.mainRegion(exercise);
        Set<ExerciseId> in = new HashSet<>(Set.of(exercise.id()));
        remaining.forEach(i -> in.add(i.variant().exercise()));
        boolean strengthAlready = remaining.stream().skip(1).anyMatch(this::isStrength);
        return catalogue
                .inPhase(exercise.phase())
                .filter(e -> !in.contains(e.id()))
                .filter(e -> !otherRegionOnly || Story.mainRegion(e) != main)
                .sorted(Comparator.comparingInt(e -> load(e, exercise)))
                .flatMap(e -> e.variants().stream()
                        .filter(v -> v.difficulty() != Difficulty.HARDER)
                        .filter(v -> !v.optIn() || e.phase() != Phase.STRENGTH || strengthAlready)
                        .filter(v -> isPossible(e, v)))
                .toList();
    }

    private boolean isStrength(PlannedItem item) {
        return catalogue
                .exercise(item.variant().exercise())
                .filter(e -> e.phase() == Phase.STRENGTH)
                .isPresent();
    }

    /** How much an exercise loads the regions that another loads most. */
    private static int load(Exercise exercise, Exercise of) {
        int most = Story.weight(of, Story.mainRegion(of));
        return Channels.REGIONS.stream()
                .filter(r -> Story.weight(of, r) == most)
                .mapToInt(r -> Story.weight(exercise, r))
                .sum();
    }

    /**
     * Whether the rules let it pass in the middle of the session: the strength that is under way and the hurt of a moment
     * ago do not count, and nobody is sent to the floor or to fetch something that the rest does not need anyway.
     */
    private boolean isPossible(Exercise exercise, Variant variant) {
        boolean hurtNow = exercise.id().equals(hurt.variant().exercise()) && !today.hurtLately(variant.id());
        return isAtHand(variant)
                && filters.out(exercise, variant, out -> switch (out) {
                            case Reason.NotAStrengthDay day -> false;
                            case Reason.HurtLately lately -> !hurtNow;
                            case Reason.Out other -> true;
                        })
                        .isEmpty();
    }

    private boolean isAtHand(Variant variant) {
        List<Variant> planned = remaining.stream()
                .flatMap(i -> catalogue.variant(i.variant()).stream())
                .toList();
        boolean floor = !variant.position().isOnFloor()
                || planned.stream().anyMatch(v -> v.position().isOnFloor());
        return floor
                && variant.equipment().stream()
                        .filter(Equipment::isHandheld)
                        .allMatch(e ->
                                planned.stream().anyMatch(v -> v.equipment().contains(e)));
    }

    private boolean mainlyLoads(PlannedItem item, Region region) {
        return catalogue
                .exercise(item.variant().exercise())
                .filter(e -> e.phase() != Phase.WARM_UP && Story.mainRegion(e) == region)
                .isPresent();
    }

    private PlannedItem oneRungDown(PlannedItem item, List<Change> changes) {
        List<Ladder.Rung> rungs =
                catalogue.variant(item.variant()).orElseThrow().ladder().rungs();
        List<Dose> doses = rungs.stream().map(Ladder.Rung::dose).toList();
        int rung = doses.indexOf(item.dose());
        if (rung < 1) {
            return item;
        }
        changes.add(new Change.OneRungDown(item.variant(), doses.get(rung - 1)));
        return new PlannedItem(item.variant(), doses.get(rung - 1), item.sides());
    }

    private PlannedItem gentlest(Variant variant) {
        boolean sided = variant.sides() != Sides.TOGETHER;
        boolean rightFirst = hurt.side() == Side.LEFT;
        List<Side> sides = rightFirst ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.LEFT, Side.RIGHT);
        return new PlannedItem(variant.id(), variant.ladder().dose(0), sided ? sides : List.of());
    }

    private int seconds(@Nullable Variant from, List<PlannedItem> items) {
        int seconds = 0;
        Variant before = from;
        for (PlannedItem item : items) {
            Variant variant = catalogue.variant(item.variant()).orElseThrow();
            seconds += Tempo.transition(before, variant).seconds() + Tempo.workSeconds(variant, item.dose());
            before = variant;
        }
        return seconds;
    }
}
