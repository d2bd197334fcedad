package org.unkink.catalogue.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.Cases;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Gate;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;

/**
 * Sessions planned for made-up people, each made wrong in one way that the register forbids to that person, by facts
 * copied by hand: the gate refuses every one of them, and admits every one that was left as it was.
 */
class NoRoadAroundTheRulesTest {

    private static final long SEED = 20_261_130L;

    private final Catalogue catalogue = CatalogueContent.load().catalogue();
    private final Planner planner = new Planner(catalogue);
    private final Gate gate = new Gate(catalogue);
    private final RandomPeople people = new RandomPeople(catalogue, SEED);
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
    private final Map<String, String> passed = new ConcurrentHashMap<>();
    private final LongAdder admitted = new LongAdder();
    private final LongAdder lost = new LongAdder();

    /** A way to make a list wrong for a person; empty where it cannot be. */
    private interface Wrong extends BiFunction<Person, List<PlannedItem>, Optional<List<PlannedItem>>> {}

    private final Map<String, Wrong> wrongs = new TreeMap<>(Map.ofEntries(
            Map.entry("blocked", (person, items) -> with(items, v -> isBlocked(person, v))),
            Map.entry("hurt within 14 days", (person, items) -> with(items, v -> hurtLately(person, v))),
            Map.entry(
                    "refused",
                    (person, items) -> with(items, v -> person.setup().refused().contains(v.id().exercise()))),
            Map.entry(
                    "only on request",
                    (person, items) -> with(
                            items,
                            v -> !Register.onlyOnRequestBy(v.id()).isEmpty()
                                    && !person.setup().optedIn().contains(v.id()))),
            Map.entry(
                    "position",
                    (person, items) ->
                            with(items, v -> !person.setup().positions().contains(v.position()))),
            Map.entry(
                    "equipment",
                    (person, items) -> with(
                            items,
                            v -> v.equipment().stream().anyMatch(e -> switch (e) {
                                case DUMBBELL ->
                                    person.setup().equipment().stream()
                                            .noneMatch(o -> o.name().contains("DUMBBELL"));
                                default -> !person.setup().equipment().contains(e);
                            }))),
            Map.entry(
                    "strength with pain of 5",
                    (person, items) -> Pains.isAtLeast(person, 5) ? with(items, this::isStrength) : Optional.empty()),
            Map.entry(
                    "strength within 48 hours",
                    (person, items) -> trainedLately(person) ? with(items, this::isStrength) : Optional.empty()),
            Map.entry(
                    "strength with new pain",
                    (person, items) -> person.painIsNew() ? with(items, this::isStrength) : Optional.empty()),
            Map.entry("600 repetitions", (person, items) -> changed(items, i -> dose(i, 10, 600, 0))),
            Map.entry(
                    "held for 60 s among moving ones",
                    (person, items) -> changed(
                            items, i -> phase(i.variant()) == Phase.DYNAMIC ? dose(i, 1, 2, 60) : Optional.empty())),
            Map.entry(
                    "a side missing",
                    (person, items) -> changed(
                            items,
                            i -> i.sides().size() == 2
                                    ? Optional.of(new PlannedItem(i.variant(), i.dose(), List.of(Side.LEFT)))
                                    : Optional.empty())),
            Map.entry("out of order", (person, items) -> {
                boolean phases =
                        items.stream().map(i -> phase(i.variant())).distinct().count() > 1;
                return phases ? Optional.of(items.reversed()) : Optional.empty();
            }),
            Map.entry("twice", (person, items) -> {
                List<PlannedItem> twice = new ArrayList<>(items);
                twice.add(items.getLast());
                return Optional.of(twice);
            }),
            Map.entry(
                    "above the standing of a newcomer",
                    (person, items) ->
                            person.sessions().isEmpty() ? changed(items, this::aRungHigher) : Optional.empty())));

    @Test
    void everyForbiddenListIsRefusedAndEveryPlannedSessionIsAdmitted() {
        int count = Cases.count(8_000, 200_000);
        IntStream.range(0, count).parallel().forEach(this::visit);
        System.out.printf(
                "Gate: %,d planned and admitted, %,d forbidden lists refused: %s%n",
                admitted.sum(),
                refused.values().stream().mapToLong(LongAdder::sum).sum(),
                new TreeMap<>(refused));
        assertThat(passed).as("let through").isEmpty();
        assertThat(lost.sum()).as("planned and not admitted").isZero();
        assertThat(refused.keySet()).as("ways to be wrong that were tried").isEqualTo(wrongs.keySet());
    }

    private void visit(int number) {
        RandomPeople.Visitor visitor = people.visitor(number);
        Person person = visitor.person();
        if (!(planner.plan(person, visitor.wish()) instanceof Plan.Planned(var session, var start))
                || person.pain().said().isEmpty()) {
            return;
        }
        (start instanceof Gate.Verdict.Admitted ? admitted : lost).increment();
        List<PlannedItem> items = session.plannedItems();
        wrongs.forEach((name, wrong) -> wrong.apply(person, items).ifPresent(list -> {
            if (gate.judge(person, list) instanceof Gate.Verdict.Refused) {
                refused.computeIfAbsent(name, _ -> new LongAdder()).increment();
            } else {
                passed.put(name, "person " + number + ": " + list);
            }
        }));
    }

    /** With one more that is forbidden, in its place. */
    private Optional<List<PlannedItem>> with(
            List<PlannedItem> items, java.util.function.Predicate<Variant> isForbidden) {
        List<Variant> forbidden = catalogue.exercises().stream()
                .filter(e -> e.phase() != Phase.WARM_UP)
                .flatMap(e -> e.variants().stream())
                .filter(isForbidden)
                .filter(v ->
                        items.stream().noneMatch(i -> i.variant().exercise().equals(v.id().exercise())))
                .toList();
        if (forbidden.isEmpty()) {
            return Optional.empty();
        }
        Variant variant = forbidden.get(new SplittableRandom(items.hashCode()).nextInt(forbidden.size()));
        List<Side> sides = variant.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        List<PlannedItem> list = new ArrayList<>(items);
        int at = 0;
        while (at < list.size() && phase(list.get(at).variant()).compareTo(phase(variant.id())) <= 0) {
            at++;
        }
        list.add(at, new PlannedItem(variant.id(), variant.ladder().dose(0), sides));
        return Optional.of(list);
    }

    /** With the first item changed that can be. */
    private static Optional<List<PlannedItem>> changed(
            List<PlannedItem> items, java.util.function.Function<PlannedItem, Optional<PlannedItem>> change) {
        for (int i = 0; i < items.size(); i++) {
            Optional<PlannedItem> other = change.apply(items.get(i));
            if (other.isPresent()) {
                List<PlannedItem> list = new ArrayList<>(items);
                list.set(i, other.get());
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    private static Optional<PlannedItem> dose(PlannedItem of, int sets, int repetitions, int hold) {
        return Optional.of(new PlannedItem(of.variant(), new Dose(sets, repetitions, hold, 0), of.sides()));
    }

    private Optional<PlannedItem> aRungHigher(PlannedItem item) {
        Variant variant = catalogue.variant(item.variant()).orElseThrow();
        int start = variant.ladder().start();
        return phase(item.variant()) == Phase.WARM_UP
                        || start == variant.ladder().top()
                ? Optional.empty()
                : Optional.of(new PlannedItem(item.variant(), variant.ladder().dose(start + 1), item.sides()));
    }

    private static boolean isBlocked(Person person, Variant variant) {
        Set<Restriction> restrictions = person.restrictions();
        return restrictions.stream().anyMatch(r -> Register.isBlocked(variant.id(), r));
    }

    /** Whatever the side on which it hurt. */
    private static boolean hurtLately(Person person, Variant variant) {
        var day = person.hurts().get(variant.id());
        return day != null && day.isAfter(person.today().minusDays(14));
    }

    private boolean isStrength(Variant variant) {
        return Register.isStrength(variant.id().exercise().value()) && !variant.optIn();
    }

    private static boolean trainedLately(Person person) {
        return person.sessions().stream()
                .filter(s -> s.at().isAfter(person.now().minus(java.time.Duration.ofDays(2))))
                .anyMatch(s -> s.done().stream().anyMatch(id -> Register.isStrength(id.value())));
    }

    private Phase phase(VariantId id) {
        return catalogue.exercise(id.exercise()).map(Exercise::phase).orElseThrow();
    }
}
