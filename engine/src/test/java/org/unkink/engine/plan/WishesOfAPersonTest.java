package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.exercises;
import static org.unkink.engine.plan.Planning.locked;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.WarmUp;

/** Swap, remove, lock, show others: the wish is obeyed, and the same question gets the same answer. */
final class WishesOfAPersonTest {

    @Test
    void sameQuestionSameAnswer() {
        for (int minutes : List.of(2, 15, 40)) {
            People people = People.newcomer().sore(Region.NECK, 4);
            assertThat(session(people, minutes)).isEqualTo(session(people, minutes));
        }
    }

    @Test
    void everyVariantThatIsPossibleCanBeLocked() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (Variant variant : exercise.variants()) {
                if (exercise.phase() != Phase.WARM_UP
                        && !variant.optIn()
                        && variant.difficulty() != Difficulty.HARDER) {
                    Session session = session(People.newcomer(), locked(40, variant.id()));
                    assertThat(session.items())
                            .anyMatch(i -> i.variant().equals(variant.id())
                                    && i.reasons().getFirst() instanceof Reason.AskedFor);
                }
            }
        }
    }

    @Test
    void removedIsOutAndSaysSo() {
        Session first = session(People.newcomer(), 15);
        ExerciseId some = first.items().getLast().variant().exercise();
        Wish without =
                new Wish(15, Wish.Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, false, Set.of(), Set.of(some), Set.of());
        Session second = session(People.newcomer(), without);
        assertThat(exercises(second)).doesNotContain(some);
        assertThat(onlyOut(second, some.value())).isInstanceOf(Reason.Removed.class);
    }

    @Test
    void shownOnesGiveWayToOthers() {
        Session first = session(People.newcomer(), 15);
        Wish again =
                new Wish(15, Wish.Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, false, Set.of(), Set.of(), exercises(first));
        assertThat(exercises(session(People.newcomer(), again))).isNotEqualTo(exercises(first));
    }
}
