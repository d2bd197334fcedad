package org.unkink.engine.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
import org.unkink.engine.journal.DayStop;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Morning;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.timeline.Tempo;

/**
 * The rest of a session after a movement hurt (rules R16, R17): what hurt does not come again, what comes for the same
 * area is gentler, and the whole never gets longer.
 */
public final class Easing {

    /** The person's choice in place of what hurt. */
    public enum Choice {
        EASIER,
        ANOTHER,
        SKIP
    }

    /**
     * The hurt.
     *
     * @param side null where the movement has none
     */
    public record Hurt(VariantId variant, @Nullable Side side, ExerciseHurt.Kind kind, Optional<PainScore> score) {

        private boolean isAlarming() {
            return ExerciseHurt.asksForCheck(kind, score);
        }
    }

    /**
     * The rest of a session.
     *
     * @param items still to do, with what hurt first
     * @param session that it is the rest of; empty where the journal does not have it
     * @param removed exercises that the person took out of the session
     */
    public record Rest(List<PlannedItem> items, Optional<SessionId> session, Set<ExerciseId> removed) {

        public Rest {
            items = List.copyOf(items);
            removed = Set.copyOf(removed);
        }
    }

    /** The rest of the session as the gate lets it pass, and what was changed in it; or why nothing goes on. */
    public record Eased(Gate.Verdict verdict, List<Change> changes) {

        public Eased {
            changes = List.copyOf(changes);
        }

        public List<PlannedItem> items() {
            return switch (verdict) {
                case Gate.Verdict.Admitted(Playable playable) -> playable.plannedItems();
                case Gate.Verdict.Refused refused -> List.of();
            };
        }
    }

    private final Catalogue catalogue;
    private final Person person;
    private final Judgement judgement;
    private final Today today;
    private final Filters filters;
    private final Hurt hurt;
    private final Rest rest;
    private final List<PlannedItem> remaining;
    private final List<Change> changes = new ArrayList<>();

    private Easing(Catalogue catalogue, Person person, Rest rest, Hurt hurt) {
        this.catalogue = catalogue;
        this.person = person;
        this.judgement = new Judgement(
                catalogue,
                person,
                rest.items(),
                rest.session().flatMap(person::session),
                rest.removed(),
                Set.of(hurt.variant().exercise()));
        this.today = judgement.today();
        this.filters = judgement.filters();
        this.hurt = hurt;
        this.rest = rest;
        this.remaining = rest.items();
    }

    /**
     * Eases the rest of a session. What it makes goes through the gate like everything else.
     *
     * @throws IllegalArgumentException if what hurt does not come first
     */
    public static Eased ease(Catalogue catalogue, Person person, Rest rest, Hurt hurt, Choice choice) {
        if (rest.items().isEmpty() || !rest.items().getFirst().variant().equals(hurt.variant())) {
            throw new IllegalArgumentException("what hurt comes first in what remains: " + hurt.variant());
        }
        Optional<Refusal> shut = Gate.shut(person, rest.session());
        if (hurt.kind().endsTheDay() && person.stop().isEmpty()) {
            Instant morning = Morning.after(person.now(), person.zone(), person.zone());
            shut = Optional.of(new Refusal.StoppedForToday(new DayStop(hurt.kind(), person.now(), morning)));
        }
        return shut.map(refusal -> new Eased(new Gate.Verdict.Refused(List.of(refusal)), List.of()))
                .orElseGet(() -> new Easing(catalogue, person, rest, hurt).ease(choice));
    }

    private Eased ease(Choice choice) {
        List<PlannedItem> later = remaining.stream()
                .skip(1)
                .filter(i -> !i.variant().exercise().equals(hurt.variant().exercise()))
                .toList();
        Optional<Exercise> known = catalogue.exercise(hurt.variant().exercise());
        if (known.isEmpty()) {
            changes.add(new Change.Skipped(hurt.variant()));
            return admitted(later);
        }
        Exercise exercise = known.get();
        List<PlannedItem> gentler = new ArrayList<>();
        Region main = Story.mainRegion(exercise);
        later.forEach(i -> gentler.add(mainlyLoads(i, main) ? oneRungDown(i) : i));
        for (Replacement replacement : replacements(exercise, choice)) {
            List<PlannedItem> items = new ArrayList<>(gentler);
            items.addFirst(gentlest(exercise, replacement.variant()));
            if (isNoLonger(items)) {
                changes.addFirst(replacement.change());
                return admitted(items);
            }
        }
        changes.addFirst(new Change.Skipped(hurt.variant()));
        return admitted(gentler);
    }

    /**
     * Puts the small form in the place of what the rules now take away, such as strength after pain of 5, or leaves it
     * out.
     */
    private Eased admitted(List<PlannedItem> items) {
        Gate gate = new Gate(catalogue);
        List<PlannedItem> left = new ArrayList<>(items);
        Gate.Verdict verdict = gate.judge(person, left, rest, hurt.variant().exercise());
        for (boolean small = true; verdict instanceof Gate.Verdict.Refused(List<Refusal> refusals); small = false) {
            NavigableSet<Integer> refused = new TreeSet<>();
            refusals.forEach(refusal -> itemOf(refusal).ifPresent(refused::add));
            if (refused.isEmpty()) {
                break;
            }
            for (int i : refused.descendingSet()) {
                Optional<PlannedItem> form = small ? smallForm(left.get(i)) : Optional.empty();
                form.ifPresentOrElse(
                        f -> left.set(i, f),
                        () -> changes.add(new Change.NotToday(left.remove(i).variant())));
            }
            verdict = gate.judge(person, left, rest, hurt.variant().exercise());
        }
        return new Eased(verdict, changes);
    }

    private static Optional<Integer> itemOf(Refusal refusal) {
        return switch (refusal) {
            case Refusal.OutToday out -> Optional.of(out.item());
            case Refusal.NotInASession out -> Optional.of(out.item());
            case Refusal.OfPerson _, Refusal.CannotGoOn _, Refusal.TooMany _, Refusal.TooLong _ -> Optional.empty();
        };
    }

    /** The same exercise, in a form and a dose that pass now. */
    private Optional<PlannedItem> smallForm(PlannedItem item) {
        return catalogue
                .exercise(item.variant().exercise())
                .filter(e -> e.phase() != Phase.WARM_UP)
                .flatMap(e -> e.variants().stream()
                        .filter(v -> v.difficulty() != Difficulty.HARDER && isAtHand(v))
                        .filter(v ->
                                (v.sides() == Sides.TOGETHER) == item.sides().isEmpty())
                        .filter(v -> filters.out(e, v).isEmpty())
                        .map(v -> new PlannedItem(v.id(), Doses.gentle(today, e, v), item.sides()))
                        .filter(small -> seconds(null, List.of(small)) <= seconds(null, List.of(item)))
                        .findFirst())
                .map(small -> {
                    changes.add(
                            small.variant().equals(item.variant())
                                    ? new Change.LessToday(item.variant())
                                    : new Change.SmallerToday(item.variant(), small.variant()));
                    return small;
                });
    }

    /** True if these items take no longer than what was left, from a stand as well as from where the person is now. */
    private boolean isNoLonger(List<PlannedItem> items) {
        int limit = seconds(null, remaining);
        return seconds(null, items) <= limit
                && seconds(catalogue.variant(hurt.variant()).orElseThrow(), items) <= limit;
    }

    private record Replacement(Variant variant, Change change) {}

    /**
     * The variants that may take its place, best first. After a sharp or shooting pain the easier way is not offered
     * either.
     */
    private List<Replacement> replacements(Exercise exercise, Choice choice) {
        List<Replacement> found = new ArrayList<>();
        boolean alarming = hurt.isAlarming();
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

    /**
     * Other variants of the phase: first those that put the least load on what the hurt one mainly loads, then in
     * catalogue order.
     */
    private List<Variant> others(Exercise exercise, boolean otherRegionOnly) {
        Region main = Story.mainRegion(exercise);
        Set<ExerciseId> in = new HashSet<>(Set.of(exercise.id()));
        remaining.forEach(i -> in.add(i.variant().exercise()));
        begun().forEach(i -> in.add(i.variant().exercise()));
        boolean company = judgement.hasCompany(remaining.stream()
                .filter(i -> !i.variant().exercise().equals(exercise.id()))
                .toList());
        return catalogue
                .inPhase(exercise.phase())
                .filter(e -> !in.contains(e.id()))
                .filter(e -> !otherRegionOnly || Story.mainRegion(e) != main)
                .sorted(Comparator.comparingInt(e -> load(e, exercise)))
                .flatMap(e -> e.variants().stream()
                        .filter(v -> v.difficulty() != Difficulty.HARDER)
                        .filter(v -> !v.optIn() || e.phase() != Phase.STRENGTH || company)
                        .filter(v -> isPossible(e, v)))
                .toList();
    }

    /** The load of an exercise on the regions that another loads most. */
    private static int load(Exercise exercise, Exercise of) {
        int most = Story.weight(of, Story.mainRegion(of));
        return Channels.REGIONS.stream()
                .filter(r -> Story.weight(of, r) == most)
                .mapToInt(r -> Story.weight(exercise, r))
                .sum();
    }

    private List<PlannedItem> begun() {
        return rest.session()
                .flatMap(person::session)
                .map(s -> s.started().items())
                .orElse(List.of());
    }

    /**
     * True if the rules let it pass in the middle of the session: the hurt of a moment ago does not count against the
     * easier form, and nobody is sent to the floor or to fetch something that the rest does not need anyway.
     */
    private boolean isPossible(Exercise exercise, Variant variant) {
        boolean hurtNow = exercise.id().equals(hurt.variant().exercise()) && !today.hurtLately(variant.id());
        return isAtHand(variant)
                && filters.out(exercise, variant, out -> !(hurtNow && out instanceof Reason.HurtLately))
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

    private PlannedItem oneRungDown(PlannedItem item) {
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

    private PlannedItem gentlest(Exercise exercise, Variant variant) {
        boolean sided = variant.sides() != Sides.TOGETHER;
        boolean rightFirst = hurt.side() == Side.LEFT;
        List<Side> sides = rightFirst ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.LEFT, Side.RIGHT);
        Dose dose = today.isFlareUp()
                ? Doses.gentle(today, exercise, variant)
                : variant.ladder().dose(0);
        return new PlannedItem(variant.id(), dose, sided ? sides : List.of());
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
