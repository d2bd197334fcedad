package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.described;
import static org.unkink.engine.plan.Planning.locked;
import static org.unkink.engine.plan.Planning.plan;
import static org.unkink.engine.plan.Planning.variant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Variant;
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

    /** What stands in the way for another reason does not make the session longer. */
    @Test
    void theMinutesNeededAreThoseWithoutWhatCannotBe() {
        People people = People.newcomer().has(Equipment.CHAIR, Equipment.WALL).can(Position.STANDING, Position.SEATED);
        int needed = minutesNeeded(people, full(2));
        Map<VariantId, Plan.Obstacle> wrong = Map.of(
                variant("plank/mat"), new Plan.Obstacle.UnknownVariant(variant("plank/mat")),
                variant("childs-pose/mat"),
                        new Plan.Obstacle.LockedNeedsPosition(variant("childs-pose/mat"), Position.KNEELING),
                variant("row/dumbbell"),
                        new Plan.Obstacle.LockedNeedsEquipment(variant("row/dumbbell"), Set.of(Equipment.DUMBBELL)),
                variant("neck-roll/full-circle"),
                        new Plan.Obstacle.LockedIsOut(
                                variant("neck-roll/full-circle"), new Reason.OnlyOnRequest(Rule.R19)));
        wrong.forEach((lock, obstacle) -> {
            Plan plan = plan(people, full(2, lock));
            assertThat(plan)
                    .as("%s", lock)
                    .isEqualTo(new Plan.Impossible(List.of(obstacle, new Plan.Obstacle.MoreMinutesNeeded(needed))));
        });
    }

    @Test
    void ofTwoVariantsOfOneExerciseTheFirstCountsForTheMinutes() {
        VariantId first = variant("cat-cow/hands-and-knees");
        VariantId second = variant("cat-cow/seated");
        int needed = minutesNeeded(People.newcomer(), full(2, first));
        assertThat(plan(People.newcomer(), full(2, second, first)))
                .isEqualTo(new Plan.Impossible(List.of(
                        new Plan.Obstacle.LockedTwice(first, second), new Plan.Obstacle.MoreMinutesNeeded(needed))));
    }

    @Test
    void ofTooManyAsManyCountForTheMinutesAsASessionHas() {
        VariantId[] four = {
            variant("arm-circles/wide"),
            variant("cat-cow/hands-and-knees"),
            variant("neck-roll/standing"),
            variant("overhead-reach/seated")
        };
        int needed = minutesNeeded(People.newcomer(), full(2, four[0], four[1], four[2]));
        assertThat(plan(People.newcomer(), full(2, four)))
                .isEqualTo(new Plan.Impossible(List.of(
                        new Plan.Obstacle.TooManyLocked(Phase.DYNAMIC, 3),
                        new Plan.Obstacle.MoreMinutesNeeded(needed))));
    }

    /** Each of the two alone is what a region as sore as that bears. */
    @Test
    void twoThatTogetherAreTooMuchForASoreRegionAreOneTooMany() {
        List<VariantId> two = Planning.CATALOGUE
                .inPhase(Phase.STRENGTH)
                .filter(e -> e.regions().getOrDefault(Region.SHOULDERS, 0) == 2)
                .flatMap(e -> e.variants().stream()
                        .filter(v -> !v.optIn() && v.difficulty() == Difficulty.STANDARD)
                        .map(Variant::id)
                        .limit(1))
                .limit(2)
                .toList();
        assertThat(two).hasSize(2);
        People sore = People.newcomer().sore(Region.SHOULDERS, 8);
        for (VariantId one : two) {
            assertThat(plan(sore, locked(40, one))).isInstanceOf(Plan.Planned.class);
        }
        assertThat(plan(sore, locked(40, two.getFirst(), two.getLast())))
                .isEqualTo(new Plan.Impossible(List.of(new Plan.Obstacle.TooManyLocked(Phase.STRENGTH, 1))));
    }

    /** The fewest with which there is a session, found by trying. */
    private static int minutesNeeded(People people, Wish wish) {
        for (int minutes = wish.minutes(); ; minutes++) {
            if (plan(people, full(minutes, wish.locked().toArray(new VariantId[0]))) instanceof Plan.Planned) {
                return minutes;
            }
        }
    }

    private static Wish full(int minutes, VariantId... locked) {
        return new Wish(minutes, Wish.Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, true, Set.of(locked), Set.of(), Set.of());
    }
}
