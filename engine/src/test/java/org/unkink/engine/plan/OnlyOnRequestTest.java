package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.exercises;
import static org.unkink.engine.plan.Planning.locked;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.plan;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.rule.Rule;

/** R19 and R20: superman and everything harder only for who asks, and superman never alone. */
final class OnlyOnRequestTest {

    private static final List<VariantId> SUPERMAN =
            CATALOGUE.exercise(new ExerciseId("superman")).orElseThrow().variants().stream()
                    .map(Variant::id)
                    .toList();

    @Test
    void nobodyGetsItUnasked() {
        for (int minutes = 2; minutes <= 60; minutes++) {
            Session session = session(People.newcomer(), minutes);
            assertThat(variants(session)).noneMatch(v -> v.optIn() || v.difficulty() == Difficulty.HARDER);
            assertThat(onlyOut(session, "superman")).isEqualTo(new Reason.OnlyOnRequest(Rule.R20));
        }
    }

    @Test
    void lockingItIsNotAskingForIt() {
        assertThat(plan(People.newcomer(), locked(40, SUPERMAN.getFirst()))).isEqualTo(isOnRequest());
    }

    @Test
    void itComesOnlyBesideOtherStrengthHoweverShortTheSession() {
        People asked =
                People.newcomer().optedIn(SUPERMAN.toArray(new VariantId[0])).sore(Region.LOWER_BACK, 6);
        // Up to nine minutes there is one strength exercise at most.
        for (int minutes = 5; minutes < 10; minutes++) {
            assertThat(plan(asked, locked(minutes, SUPERMAN.getFirst()))).isEqualTo(isOnRequest());
        }
        for (int minutes = 10; minutes <= 60; minutes++) {
            Session session = session(asked, locked(minutes, SUPERMAN.getFirst()));
            assertThat(variants(session, Phase.STRENGTH)).anyMatch(v -> !v.optIn());
        }
    }

    @Test
    void whoWantsNoOtherStrengthDoesNotGetItEither() {
        Set<ExerciseId> others = CATALOGUE
                .inPhase(Phase.STRENGTH)
                .map(Exercise::id)
                .filter(id -> !id.equals(SUPERMAN.getFirst().exercise()))
                .collect(Collectors.toSet());
        People asked = People.newcomer()
                .optedIn(SUPERMAN.toArray(new VariantId[0]))
                .setup(s -> new Setup(
                        s.equipment(), s.positions(), s.restrictions(), others, s.liked(), s.optedIn(), s.country()));

        for (int minutes = 5; minutes <= 60; minutes += 5) {
            assertThat(exercises(session(asked, minutes)))
                    .doesNotContain(SUPERMAN.getFirst().exercise());
        }
        assertThat(plan(asked, locked(40, SUPERMAN.getFirst()))).isEqualTo(isOnRequest());
    }

    private static Plan isOnRequest() {
        return new Plan.Impossible(
                List.of(new Plan.Obstacle.LockedIsOut(SUPERMAN.getFirst(), new Reason.OnlyOnRequest(Rule.R20))));
    }
}
