package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.variant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.timeline.Tempo;

/** The other exercise that comes where one hurt, found here once more by trying all there are. */
final class WhatTakesThePlaceOfWhatHurtTest {

    /** What a session still has after the one that hurts: things on the floor and in the hands, and neither. */
    private static final List<List<String>> LATER = List.of(
            List.of("chair-rotation/chair", "row/band", "pec-stretch/doorway", "childs-pose/mat"),
            List.of("reverse-fly/dumbbells"),
            List.of("superman/arms"),
            List.of());

    /** What was done before it in the same session. */
    private static final String BEFORE = "shoulder-roll/standing";

    @Test
    void itIsTheOneThatLoadsLeastOfWhatTheOtherLoadsMostAmongThoseThatFit() {
        int others = 0;
        for (List<String> later : LATER) {
            for (Exercise exercise : CATALOGUE.exercises()) {
                if (exercise.phase() == Phase.WARM_UP) {
                    continue;
                }
                Variant hurt = exercise.variants().getFirst();
                List<PlannedItem> rest = rest(hurt, later);
                for (Kind kind : List.of(Kind.DULL_ACHE, Kind.SHARP)) {
                    Optional<VariantId> expected = expected(rest, hurt, exercise, kind);
                    Easing.Eased eased = ease(rest, hurt, kind);
                    if (eased.verdict() instanceof Gate.Verdict.Admitted) {
                        assertThat(eased.changes().getFirst())
                                .as("%s before %s, %s", hurt.id(), later, kind)
                                .isEqualTo(expected.<Change>map(v -> new Change.AnotherInstead(hurt.id(), v))
                                        .orElse(new Change.Skipped(hurt.id())));
                        others += expected.isPresent() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(others).isGreaterThan(20);
    }

    /**
     * Superman is never the only strength (rule R20): the row that hurts, or hurt before, is no company, nor is one that
     * was only planned.
     */
    @Test
    void strengthOnRequestTakesThePlaceOnlyBesideStrengthThatDoesNotHurt() {
        for (boolean known : List.of(true, false)) {
            assertThat(insteadOfRow(known, "childs-pose/mat")).isNotEqualTo(SUPERMAN);
            assertThat(insteadOfRow(known, "wall-angel/standing", "childs-pose/mat"))
                    .isEqualTo(SUPERMAN);
        }
        String before = "wall-angel/standing";
        List<PlannedItem> rest = rest(ROW, List.of("childs-pose/mat"));
        List<PlannedItem> all = new ArrayList<>(rest);
        all.addFirst(item(before, 0));
        ExerciseHurt hurt = new ExerciseHurt(
                People.ONGOING, variant(before), null, Optional.empty(), Kind.DULL_ACHE, Optional.empty());
        People planned = People.newcomer().optedIn(CATALOGUE).in(all);
        People hurting = People.newcomer().optedIn(CATALOGUE).in(all, Duration.ofMinutes(10), List.of(hurt));
        assertThat(insteadOfRow(planned, true, rest)).isNotEqualTo(SUPERMAN);
        assertThat(insteadOfRow(planned.done(before), true, rest)).isEqualTo(SUPERMAN);
        assertThat(insteadOfRow(hurting.done(before), true, rest)).isNotEqualTo(SUPERMAN);
    }

    private static final Variant ROW = CATALOGUE.variant(variant("row/band")).orElseThrow();
    private static final VariantId SUPERMAN = variant("superman/arms");

    private static @Nullable VariantId insteadOfRow(boolean known, String... later) {
        List<PlannedItem> rest = rest(ROW, List.of(later));
        return insteadOfRow(in(rest), known, rest);
    }

    private static @Nullable VariantId insteadOfRow(People people, boolean known, List<PlannedItem> rest) {
        Easing.Eased eased = Easing.ease(
                CATALOGUE,
                people.person(),
                new Easing.Rest(rest, known ? Optional.of(People.ONGOING) : Optional.empty(), Set.of()),
                new Easing.Hurt(ROW.id(), null, Kind.DULL_ACHE, Optional.empty()),
                Easing.Choice.ANOTHER);
        return eased.changes().getFirst() instanceof Change.AnotherInstead(var _, VariantId instead) ? instead : null;
    }

    @Test
    void itBeginsOnTheSideThatDidNotHurt() {
        Variant turn = CATALOGUE.variant(variant("chair-rotation/chair")).orElseThrow();
        List<PlannedItem> rest = rest(turn, List.of());
        for (Side side : Side.values()) {
            PlannedItem first = Easing.ease(
                            CATALOGUE,
                            in(rest).person(),
                            new Easing.Rest(rest, Optional.of(People.ONGOING), Set.of()),
                            new Easing.Hurt(turn.id(), side, Kind.DULL_ACHE, Optional.empty()),
                            Easing.Choice.EASIER)
                    .items()
                    .getFirst();
            assertThat(first.variant()).isEqualTo(variant("chair-rotation/small-turn"));
            assertThat(first.sides()).containsExactly(side.other(), side);
        }
    }

    /** Pain of 5 makes the rest gentle: a full turn becomes a small one, two sets one, and strength goes. */
    @Test
    void withMuchPainTheRestComesInItsSmallForms() {
        Variant hurt = CATALOGUE.variant(variant("neck-roll/standing")).orElseThrow();
        List<PlannedItem> rest =
                List.of(item(hurt, 0), item("chair-rotation/chair", 1), item("cat-cow/seated", 1), item("row/band", 0));
        Easing.Eased eased = Easing.ease(
                CATALOGUE,
                in(rest, People.newcomer().pain(5)).person(),
                new Easing.Rest(rest, Optional.of(People.ONGOING), Set.of()),
                new Easing.Hurt(hurt.id(), null, Kind.DULL_ACHE, Optional.empty()),
                Easing.Choice.SKIP);

        assertThat(eased.changes())
                .containsExactlyInAnyOrder(
                        new Change.Skipped(hurt.id()),
                        new Change.SmallerToday(variant("chair-rotation/chair"), variant("chair-rotation/small-turn")),
                        new Change.LessToday(variant("cat-cow/seated")),
                        new Change.NotToday(variant("row/band")));
        assertThat(eased.items())
                .extracting(PlannedItem::variant)
                .containsExactly(variant("chair-rotation/small-turn"), variant("cat-cow/seated"));
        assertThat(eased.items().getFirst().dose()).isEqualTo(new Dose(1, 2, 5, 0));
    }

    private static Optional<VariantId> expected(List<PlannedItem> rest, Variant hurt, Exercise exercise, Kind kind) {
        Set<ExerciseId> there = new HashSet<>(Set.of(variant(BEFORE).exercise()));
        rest.forEach(i -> there.add(i.variant().exercise()));
        // Strength on request comes beside other strength, which what hurts is not, nor what is on request itself.
        boolean strength = rest.stream().skip(1).anyMatch(i -> of(i).phase() == Phase.STRENGTH && !form(i).optIn());
        return CATALOGUE
                .inPhase(exercise.phase())
                .filter(other -> !there.contains(other.id()))
                .filter(other -> kind == Kind.DULL_ACHE || main(other) != main(exercise))
                .sorted(Comparator.comparingInt(other -> load(other, exercise)))
                .flatMap(other -> other.variants().stream())
                .filter(v -> v.difficulty() != Difficulty.HARDER)
                .filter(v -> !v.optIn() || strength)
                .filter(v -> isOpen(rest, v) && isAtHand(rest, v))
                .filter(v -> isNoLonger(rest, hurt, v))
                .map(Variant::id)
                .findFirst();
    }

    private static boolean isOpen(List<PlannedItem> rest, Variant variant) {
        Person person = in(rest).person();
        Judgement judgement =
                new Judgement(CATALOGUE, person, rest, person.session(People.ONGOING), Set.of(), Set.of());
        return judgement.filters().out(of(variant), variant).isEmpty();
    }

    private static boolean isAtHand(List<PlannedItem> rest, Variant variant) {
        List<Variant> planned =
                rest.stream().map(WhatTakesThePlaceOfWhatHurtTest::form).toList();
        boolean floor = planned.stream().anyMatch(v -> v.position().isOnFloor());
        return (floor || !variant.position().isOnFloor())
                && variant.equipment().stream()
                        .filter(e -> e.isHandheld())
                        .allMatch(e ->
                                planned.stream().anyMatch(v -> v.equipment().contains(e)));
    }

    /** Later exercises for the same region are at their gentlest here already. */
    private static boolean isNoLonger(List<PlannedItem> rest, Variant hurt, Variant variant) {
        List<PlannedItem> items = new ArrayList<>(rest);
        items.set(0, item(variant, 0));
        int limit = seconds(null, rest);
        return seconds(null, items) <= limit && seconds(hurt, items) <= limit;
    }

    private static int seconds(@Nullable Variant from, List<PlannedItem> items) {
        int seconds = 0;
        Variant before = from;
        for (PlannedItem item : items) {
            seconds += Tempo.transition(before, form(item)).seconds() + Tempo.workSeconds(form(item), item.dose());
            before = form(item);
        }
        return seconds;
    }

    private static Region main(Exercise exercise) {
        int most = Collections.max(exercise.regions().values());
        return List.of(Region.values()).stream()
                .filter(r -> exercise.regions().getOrDefault(r, 0) == most)
                .findFirst()
                .orElseThrow();
    }

    private static int load(Exercise other, Exercise exercise) {
        int most = Collections.max(exercise.regions().values());
        return exercise.regions().entrySet().stream()
                .filter(region -> region.getValue() == most)
                .mapToInt(region -> other.regions().getOrDefault(region.getKey(), 0))
                .sum();
    }

    private static Easing.Eased ease(List<PlannedItem> rest, Variant hurt, Kind kind) {
        return Easing.ease(
                CATALOGUE,
                in(rest).person(),
                new Easing.Rest(rest, Optional.of(People.ONGOING), Set.of()),
                new Easing.Hurt(hurt.id(), null, kind, Optional.empty()),
                Easing.Choice.ANOTHER);
    }

    private static People in(List<PlannedItem> rest) {
        return in(rest, People.newcomer().optedIn(CATALOGUE));
    }

    private static People in(List<PlannedItem> rest, People people) {
        List<PlannedItem> all = new ArrayList<>(rest);
        all.addFirst(item(BEFORE, 0));
        return people.in(all);
    }

    private static List<PlannedItem> rest(Variant hurt, List<String> later) {
        List<PlannedItem> rest = new ArrayList<>(List.of(item(hurt, 0)));
        later.stream()
                .filter(id -> !variant(id).exercise().equals(hurt.id().exercise()))
                .filter(id -> of(item(id, 0)).phase().compareTo(of(hurt).phase()) >= 0)
                .forEach(id -> rest.add(item(id, 0)));
        return rest;
    }

    private static PlannedItem item(String id, int rung) {
        return item(CATALOGUE.variant(variant(id)).orElseThrow(), rung);
    }

    private static PlannedItem item(Variant variant, int rung) {
        List<Side> sides = variant.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        return new PlannedItem(variant.id(), variant.ladder().dose(rung), sides);
    }

    private static Variant form(PlannedItem item) {
        return CATALOGUE.variant(item.variant()).orElseThrow();
    }

    private static Exercise of(PlannedItem item) {
        return CATALOGUE.exercise(item.variant().exercise()).orElseThrow();
    }

    private static Exercise of(Variant variant) {
        return CATALOGUE.exercise(variant.id().exercise()).orElseThrow();
    }
}
