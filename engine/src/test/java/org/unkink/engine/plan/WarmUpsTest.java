package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.plan;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.WarmUp;

/** R03: the warm-up keeps the order and the shares of its blocks at every length. */
final class WarmUpsTest {

    @Test
    void sixMinutesAreTheBlocksOfTheCatalogue() {
        assertThat(seconds(choice(360))).containsExactly(180, 60, 30, 60, 30);
    }

    @Test
    void oneMinuteKeepsTheLargestSharesTheEarlierOfTwoThatAreAsLarge() {
        assertThat(seconds(choice(60))).containsExactly(30, 30);
        assertThat(choice(60).blocks().stream().map(o -> o.exercise().id()))
                .containsExactlyElementsOf(CATALOGUE.warmUp().blocks().stream()
                        .map(WarmUp.Block::exercise)
                        .limit(2)
                        .toList());
    }

    @Test
    void theFirstBlockGetsTheShareOfWhatIsNotPossible() {
        int bends = CATALOGUE.warmUp().blocks().stream()
                .filter(block -> block.exercise().equals(new ExerciseId("knee-bends")))
                .mapToInt(WarmUp.Block::seconds)
                .sum();
        assertThat(bends).isPositive();
        assertThat(seconds(choice(People.newcomer().can(Position.SEATED), 360)).getFirst())
                .isEqualTo(seconds(choice(360)).getFirst() + bends);
    }

    @Test
    void everyLengthIsExact() {
        for (int moving = 60; moving <= 600; moving += 30) {
            assertThat(seconds(choice(moving)).stream().mapToInt(s -> s).sum()).isEqualTo(moving);
        }
    }

    @Test
    void aWalkIsOneBlock() {
        Wish walk = new Wish(15, Wish.Kind.STANDARD, WarmUp.Kind.WALK, false, Set.of(), Set.of(), Set.of());
        assertThat(variants(session(People.newcomer(), walk), Phase.WARM_UP))
                .singleElement()
                .matches(v -> v.id().exercise().equals(new ExerciseId("walk")));
    }

    @Test
    void whoCanNeitherStandNorSitGetsOnlyTheSessionsThatHaveNoWarmUp() {
        People lying = People.newcomer().can(Position.SUPINE, Position.PRONE, Position.KNEELING);
        for (int minutes : List.of(5, 9, 10, 25, 60)) {
            assertThat(plan(lying, Wish.of(minutes)))
                    .as("%s minutes", minutes)
                    .isEqualTo(new Plan.Impossible(List.of(new Plan.Obstacle.NothingLeft(Phase.WARM_UP))));
        }
        assertThat(session(lying, 4).items()).isNotEmpty();
    }

    private static WarmUps.Choice choice(int moving) {
        return choice(People.newcomer(), moving);
    }

    private static WarmUps.Choice choice(People people, int moving) {
        Wish wish = Wish.of(40);
        Today today = new Today(CATALOGUE, people.person());
        WarmUps warmUps = new WarmUps(CATALOGUE, wish, new Filters(today, wish, Shape.of(wish, false)), new Places());
        return warmUps.choices(new Shape.Range(moving, moving)).getFirst();
    }

    private static List<Integer> seconds(WarmUps.Choice choice) {
        return choice.blocks().stream().map(Option::workSeconds).toList();
    }
}
