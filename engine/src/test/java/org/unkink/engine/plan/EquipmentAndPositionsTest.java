package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.exercises;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;

/** Nothing is planned that the person has no equipment for or cannot get into position for. */
final class EquipmentAndPositionsTest {

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
