package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.described;
import static org.unkink.engine.plan.Planning.locked;
import static org.unkink.engine.plan.Planning.plan;
import static org.unkink.engine.plan.Planning.variant;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.rule.Rule;

/** A wish that cannot be fulfilled gets every obstacle at once, each with what would have to change. */
final class ImpossibleWishesTest {

    @Test
    void twoMinutesAndAFullWarmUpNeedMoreMinutesAndTheNumberIsTrue() {
        Plan plan = plan(People.newcomer(), full(2));
        assertThat(plan).isInstanceOf(Plan.Impossible.class);
        Plan.Obstacle obstacle = ((Plan.Impossible) plan).obstacles().getFirst();
        int needed = ((Plan.Obstacle.MoreMinutesNeeded) obstacle).minutes();
        assertThat(plan(People.newcomer(), full(needed))).isInstanceOf(Plan.Planned.class);
        assertThat(plan(People.newcomer(), full(needed - 1))).isInstanceOf(Plan.Impossible.class);
    }

    @Test
    void seatedOnlyWithAMatExerciseLockedNamesThePosition() {
        assertThat(plan(People.newcomer().can(Position.SEATED), locked(40, variant("childs-pose/mat"))))
                .isEqualTo(new Plan.Impossible(
                        List.of(new Plan.Obstacle.LockedNeedsPosition(variant("childs-pose/mat"), Position.KNEELING))));
    }

    @Test
    void allObstaclesComeAtOnce() {
        VariantId unknown = variant("plank/mat");
        Wish wish = new Wish(
                2,
                Wish.Kind.STANDARD,
                WarmUp.Kind.ON_THE_SPOT,
                true,
                Set.of(unknown, variant("row/band"), variant("cat-cow/seated")),
                Set.of(new ExerciseId("cat-cow")),
                Set.of());
        Plan plan = plan(People.newcomer().has(Equipment.CHAIR), wish);
        assertThat(((Plan.Impossible) plan).obstacles())
                .contains(
                        new Plan.Obstacle.UnknownVariant(unknown),
                        new Plan.Obstacle.LockedAndRemoved(variant("cat-cow/seated")),
                        new Plan.Obstacle.LockedNeedsEquipment(
                                variant("row/band"), Set.of(Equipment.BAND, Equipment.ANCHOR)))
                .anyMatch(o -> o instanceof Plan.Obstacle.MoreMinutesNeeded);
    }

    @Test
    void twoVariantsOfOneExerciseAreOneTooMany() {
        assertThat(plan(People.newcomer(), locked(40, variant("row/band"), variant("row/dumbbell"))))
                .isEqualTo(new Plan.Impossible(
                        List.of(new Plan.Obstacle.LockedTwice(variant("row/band"), variant("row/dumbbell")))));
    }

    @Test
    void moreOfAPhaseThanASessionOfThatLengthHas() {
        VariantId[] five = {
            variant("neck-roll/standing"),
            variant("shoulder-roll/standing"),
            variant("arm-circles/wide"),
            variant("overhead-reach/seated"),
            variant("cat-cow/hands-and-knees")
        };
        assertThat(plan(People.newcomer(), locked(24, five)))
                .isEqualTo(new Plan.Impossible(List.of(new Plan.Obstacle.TooManyLocked(Phase.DYNAMIC, 4))));
        assertThat(plan(People.newcomer(), locked(39, five))).isInstanceOf(Plan.Planned.class);
    }

    @Test
    void aWarmUpIsNotLocked() {
        assertThat(plan(People.newcomer(), locked(25, variant("march/standing"))))
                .isEqualTo(new Plan.Impossible(List.of(
                        new Plan.Obstacle.LockedIsOut(variant("march/standing"), new Reason.NotInThisKind(Rule.R03)))));
    }

    @Test
    void nothingLeftOnlyIfThereIsNothing() {
        Wish nothing = new Wish(
                15, Wish.Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, false, Set.of(), Set.copyOf(described()), Set.of());
        assertThat(((Plan.Impossible) plan(People.newcomer(), nothing)).obstacles())
                .contains(new Plan.Obstacle.NothingLeft(Phase.DYNAMIC));
    }

    private static Wish full(int minutes) {
        return new Wish(minutes, Wish.Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, true, Set.of(), Set.of(), Set.of());
    }
}
