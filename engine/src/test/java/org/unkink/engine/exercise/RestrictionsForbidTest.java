package org.unkink.engine.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each restriction forbids, and the effort that it leaves. */
final class RestrictionsForbidTest {

    @Test
    void whatAsksForNothingIsForEverybody() {
        assertThat(Restriction.against(Set.of())).isEmpty();
    }

    @Test
    void oneForbiddenDemandIsEnough() {
        assertThat(Restriction.against(Set.of(Demand.SUPINE, Demand.SPINE_FLEXION)))
                .containsExactlyInAnyOrder(
                        Restriction.PREGNANCY, Restriction.BONE_FRAGILITY, Restriction.SPINE_SURGERY);
    }

    @Test
    void aFarNeckIsForbiddenToWhoeverHasToSpareIt() {
        assertThat(Restriction.against(Set.of(Demand.FAR_NECK)))
                .containsExactlyInAnyOrder(
                        Restriction.SPINE_SURGERY,
                        Restriction.INFLAMMATORY_DISEASE,
                        Restriction.PAST_STROKE,
                        Restriction.NERVE_SIGNS,
                        Restriction.INJURY,
                        Restriction.OPERATION);
    }

    @Test
    void theEffortIsFourForAHeartAChildOrAWoundAndSixForAllOthers() {
        for (Restriction restriction : Restriction.values()) {
            boolean isLow = Set.of(Restriction.PREGNANCY, Restriction.HEART_OR_BLOOD_PRESSURE, Restriction.OPERATION)
                    .contains(restriction);
            assertThat(Restriction.effortCeiling(List.of(restriction)))
                    .as("%s", restriction)
                    .isEqualTo(isLow ? 4 : 6);
            assertThat(Restriction.effortCeiling(List.of(restriction, Restriction.OPERATION)))
                    .isEqualTo(4);
        }
        assertThat(Restriction.effortCeiling(List.of())).isEqualTo(6);
    }
}
