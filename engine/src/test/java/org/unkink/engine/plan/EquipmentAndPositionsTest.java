package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.exercises;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variant;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/** Nothing is planned that the person has no equipment for or cannot get into position for. */
final class EquipmentAndPositionsTest {

    @Test
    void theEasierFormIsTheFirstThatThePersonCanDo() {
        assertThat(easier(People.newcomer(), "neck-roll/standing")).contains(variant("neck-roll/small"));
        assertThat(easier(People.newcomer().can(Position.SEATED), "neck-roll/standing"))
                .contains(variant("neck-roll/small-seated"));
        assertThat(easier(People.newcomer().can(Position.PRONE), "neck-roll/standing"))
                .isEmpty();
        assertThat(easier(People.newcomer(), "neck-roll/small")).isEmpty();
    }

    @Test
    void easierFormsComeUnaskedOnlyWhereNothingElseIsPossible() {
        assertThat(open(People.newcomer())).containsExactly(variant("neck-roll/standing"), variant("neck-roll/seated"));
        assertThat(open(People.newcomer().optedIn(variant("neck-roll/small"))))
                .containsExactly(
                        variant("neck-roll/standing"), variant("neck-roll/seated"), variant("neck-roll/small"));
        assertThat(open(People.newcomer().hurt(variant("neck-roll/standing"), 4)))
                .containsExactly(variant("neck-roll/small"), variant("neck-roll/small-seated"));
    }

    private static Optional<VariantId> easier(People people, String id) {
        return filters(people)
                .easier(exercise("neck-roll"), CATALOGUE.variant(variant(id)).orElseThrow());
    }

    private static List<VariantId> open(People people) {
        return filters(people).sift(exercise("neck-roll")) instanceof Filters.Sifted.Open(var exercise, var variants)
                ? variants.stream().map(Variant::id).toList()
                : List.of();
    }

    private static Filters filters(People people) {
        Wish wish = Wish.of(25);
        return new Filters(new Today(CATALOGUE, people.person()), wish, Shape.of(wish, false));
    }

    private static Exercise exercise(String id) {
        return CATALOGUE.exercise(new ExerciseId(id)).orElseThrow();
    }

    @Test
    void aPersonWithNothingStandsWithEmptyHands() {
        for (int minutes : List.of(2, 5, 10, 15, 25, 40, 60)) {
            Session session = session(People.newcomer().has().can(Position.STANDING), minutes);
            assertThat(variants(session)).allMatch(v -> v.equipment().isEmpty() && v.position() == Position.STANDING);
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        Session session = session(People.newcomer().has(Equipment.CHAIR, Equipment.WALL, Equipment.BAND), 40);
        assertThat(onlyOut(session, "face-pull"))
                .isInstanceOfSatisfying(
                        Reason.EquipmentMissing.class,
                        m -> assertThat(m.missing()).containsExactly(Equipment.HIGH_ANCHOR));
    }

    @Test
    void seatedPeopleWarmUpSeatedWithoutKneeBends() {
        Session session = session(People.newcomer().can(Position.SEATED), 15);
        assertThat(variants(session, Phase.WARM_UP)).isNotEmpty().allMatch(v -> v.position() == Position.SEATED);
        assertThat(exercises(session)).doesNotContain(new ExerciseId("knee-bends"));
    }

    @Test
    void theFloorIsAReason() {
        Session session = session(People.newcomer().can(Position.STANDING, Position.SEATED), 40);
        assertThat(onlyOut(session, "childs-pose")).isInstanceOf(Reason.PositionNotPossible.class);
    }
}
