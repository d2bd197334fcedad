package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event;

/** After a movement hurt: it never comes again, the rest is gentler, and nothing gets longer. */
final class EasingTest {

    private static final Event.ExerciseHurt.Kind DULL = Event.ExerciseHurt.Kind.DULL_ACHE;

    @Test
    void easierTakesItsPlaceAtTheGentlestDose() {
        Easing.Eased eased = ease("arm-circles/wide", DULL, Easing.Choice.EASIER);
        assertThat(eased.changes().getFirst())
                .isEqualTo(new Change.EasierInstead(variant("arm-circles/wide"), variant("arm-circles/low")));
        assertThat(eased.items().getFirst().dose())
                .isEqualTo(CATALOGUE
                        .variant(variant("arm-circles/low"))
                        .orElseThrow()
                        .ladder()
                        .dose(0));
    }

    @Test
    void skipLeavesItOut() {
        Easing.Eased eased = ease("arm-circles/wide", DULL, Easing.Choice.SKIP);
        assertThat(eased.changes().getFirst()).isEqualTo(new Change.Skipped(variant("arm-circles/wide")));
    }

    @Test
    void sharpPainIsNotFollowedByTheSameRegion() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (Easing.Choice choice : Easing.Choice.values()) {
                if (exercise.phase() == Phase.WARM_UP) {
                    continue;
                }
                VariantId hurt = exercise.variants().getFirst().id();
                List<Event.SessionStarted.PlannedItem> before = remaining(hurt);
                Easing.Eased eased = eased(before, hurt, null, Event.ExerciseHurt.Kind.SHARP, choice);
                if (eased.items().size() == before.size()) {
                    VariantId instead = eased.items().getFirst().variant();
                    Exercise other = CATALOGUE.exercise(instead.exercise()).orElseThrow();
                    assertThat(Story.mainRegion(other)).isNotEqualTo(Story.mainRegion(exercise));
                }
            }
        }
    }

    @Test
    void nothingEverGetsLongerAndWhatHurtNeverRemains() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (Variant variant : exercise.variants()) {
                for (Easing.Choice choice : Easing.Choice.values()) {
                    List<Event.SessionStarted.PlannedItem> before = remaining(variant.id());
                    Easing.Eased eased = eased(before, variant.id(), Side.LEFT, DULL, choice);
                    assertThat(eased.items()).noneMatch(i -> i.variant().equals(variant.id()));
                    assertThat(seconds(eased.items())).isLessThanOrEqualTo(seconds(before));
                    assertThat(eased.changes()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void laterOnesForTheSameRegionGoOneRungDownAndNeverBelowTheFirst() {
        VariantId hurt = variant("upper-trapezius-stretch/standing");
        VariantId later = variant("levator-scapulae-stretch/standing");
        Ladder ladder = CATALOGUE.variant(later).orElseThrow().ladder();
        for (int rung = 0; rung <= ladder.start() + 1; rung++) {
            List<Event.SessionStarted.PlannedItem> before = List.of(item(hurt, 0), item(later, rung));
            Easing.Eased eased = eased(before, hurt, Side.LEFT, DULL, Easing.Choice.SKIP);
            assertThat(eased.items().getFirst().dose()).isEqualTo(ladder.dose(Math.max(0, rung - 1)));
            assertThat(eased.changes().contains(new Change.OneRungDown(later, ladder.dose(Math.max(0, rung - 1)))))
                    .isEqualTo(rung > 0);
        }
    }

    private static Easing.Eased ease(String hurt, Event.ExerciseHurt.Kind kind, Easing.Choice choice) {
        VariantId id = variant(hurt);
        return eased(remaining(id), id, null, kind, choice);
    }

    /** In a session that has these still to do, after its warm-up. */
    private static Easing.Eased eased(
            List<Event.SessionStarted.PlannedItem> remaining,
            VariantId hurt,
            @Nullable Side side,
            Event.ExerciseHurt.Kind kind,
            Easing.Choice choice) {
        People in = People.newcomer().in(remaining);
        return Easing.ease(
                CATALOGUE,
                in.person(),
                new Easing.Rest(remaining, Optional.of(People.ONGOING), Set.of()),
                new Easing.Hurt(hurt, side, kind, Optional.empty()),
                choice);
    }

    private static List<Event.SessionStarted.PlannedItem> remaining(VariantId hurt) {
        List<Event.SessionStarted.PlannedItem> items = new ArrayList<>(List.of(item(hurt, 0)));
        for (String id : List.of("chair-rotation/chair", "row/band", "pec-stretch/doorway", "childs-pose/mat")) {
            if (!variant(id).exercise().equals(hurt.exercise())) {
                items.add(item(variant(id), 0));
            }
        }
        return items;
    }

    private static Event.SessionStarted.PlannedItem item(VariantId id, int rung) {
        Variant variant = CATALOGUE.variant(id).orElseThrow();
        List<Side> sides = variant.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        return new Event.SessionStarted.PlannedItem(id, variant.ladder().dose(rung), sides);
    }

    private static int seconds(List<Event.SessionStarted.PlannedItem> items) {
        int seconds = 0;
        Variant before = null;
        for (Event.SessionStarted.PlannedItem item : items) {
            Variant variant = CATALOGUE.variant(item.variant()).orElseThrow();
            seconds +=
                    org.unkink.engine.timeline.Tempo.transition(before, variant).seconds()
                            + org.unkink.engine.timeline.Tempo.workSeconds(variant, item.dose());
            before = variant;
        }
        return seconds;
    }
}
