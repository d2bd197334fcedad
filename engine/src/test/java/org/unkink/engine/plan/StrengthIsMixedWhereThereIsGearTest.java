package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Variant;

/** The article asks for a mix of exercises with and without equipment where that is feasible (rule R45). */
final class StrengthIsMixedWhereThereIsGearTest {

    private static final List<List<Equipment>> GEAR = List.of(
            List.of(Equipment.BAND, Equipment.ANCHOR),
            List.of(Equipment.BAND, Equipment.HIGH_ANCHOR),
            List.of(Equipment.BAND, Equipment.OVERHEAD_ANCHOR),
            List.of(Equipment.DUMBBELL),
            List.of(Equipment.TWO_DUMBBELLS));

    @ParameterizedTest
    @ValueSource(ints = {15, 20, 25, 30, 40, 60})
    void theFirstSessionWithAnyGearHasBothSorts(int minutes) {
        for (List<Equipment> gear : GEAR) {
            for (Region sore : Region.values()) {
                People people = People.newcomer()
                        .has(Stream.concat(gear.stream(), Stream.of(Equipment.WALL, Equipment.CHAIR))
                                .toArray(Equipment[]::new))
                        .sore(sore, 3);
                Session session = session(people, minutes);
                List<Variant> strength = variants(session, Phase.STRENGTH);
                assertThat(strength).as("%s, %s minutes", gear, minutes).anyMatch(Variant::usesTrainingGear);
                assertThat(strength).as("%s, %s minutes", gear, minutes).anyMatch(v -> !v.usesTrainingGear());
                assertThat(balanced(session))
                        .as("every strength exercise may say so")
                        .isEqualTo(strength.size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 25, 40})
    void withoutGearNobodyIsToldOfAMix(int minutes) {
        assertThat(balanced(session(People.newcomer().has(Equipment.WALL, Equipment.CHAIR), minutes)))
                .isZero();
    }

    private static long balanced(Session session) {
        return session.items().stream()
                .filter(i -> i.reasons().stream().anyMatch(Reason.Balances.class::isInstance))
                .count();
    }
}
