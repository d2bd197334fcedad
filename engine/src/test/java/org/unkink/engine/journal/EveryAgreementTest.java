package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Restriction;

/**
 * Every way in which the signs that ask for a clinician can be not ticked, ticked, or ticked and agreed to, against the
 * restrictions of the clinical register (its section 2.6), written out here by hand.
 */
class EveryAgreementTest {

    private static final Map<Sign, Set<Restriction>> STAYS = new EnumMap<>(Map.of(
            Sign.INJURY_OTHER_UNCHECKED, Set.of(),
            Sign.ARM_NUMBNESS_OR_TINGLING, Set.of(Restriction.NERVE_SIGNS),
            Sign.BONE_FRAGILITY, Set.of(Restriction.BONE_FRAGILITY),
            Sign.SPINE_SURGERY_OR_FRACTURE, Set.of(Restriction.SPINE_SURGERY),
            Sign.INFLAMMATORY_DISEASE_OR_MORNING_STIFFNESS, Set.of(Restriction.INFLAMMATORY_DISEASE),
            Sign.BETWEEN_SHOULDER_BLADES_UNASSESSED, Set.of(),
            Sign.FIRST_EPISODE_LONG_OR_GETTING_WORSE, Set.of(),
            Sign.HEART_OR_BLOOD_PRESSURE, Set.of(Restriction.HEART_OR_BLOOD_PRESSURE),
            Sign.PREGNANCY, Set.of(Restriction.PREGNANCY),
            Sign.RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE, Set.of()));

    @Test
    void openOnlyWhenEveryTickedSignIsAgreedToAndThenWithAllItsRestrictions() {
        Sign[] signs = STAYS.keySet().toArray(Sign[]::new);
        int combinations = 59_049; // 3 to the power of 10
        for (int number = 0; number < combinations; number++) {
            Set<Sign> ticked = EnumSet.noneOf(Sign.class);
            Set<Sign> agreed = EnumSet.noneOf(Sign.class);
            int rest = number;
            for (Sign sign : signs) {
                if (rest % 3 > 0) {
                    ticked.add(sign);
                }
                if (rest % 3 > 1) {
                    agreed.add(sign);
                }
                rest /= 3;
            }
            if (!clearance(ticked, agreed).equals(expected(ticked, agreed))) {
                throw new AssertionError("ticked " + ticked + ", agreed " + agreed);
            }
        }
        System.out.println("Check: " + combinations + " combinations of agreements walked");
        assertThat(signs).hasSize(10);
    }

    private static Clearance clearance(Set<Sign> ticked, Set<Sign> agreed) {
        return new Life()
                .before(Duration.ofHours(2), new Event.CheckAnswered(Event.CheckAnswered.Scope.FULL, ticked))
                .before(Duration.ofHours(1), new Event.ClinicianAgreed(agreed))
                .clearance();
    }

    private static Clearance expected(Set<Sign> ticked, Set<Sign> agreed) {
        Set<Sign> open = EnumSet.copyOf(ticked);
        open.removeAll(agreed);
        if (!open.isEmpty()) {
            return new Clearance.Stopped(Level.CLINICIAN, open);
        }
        Set<Restriction> restrictions = EnumSet.noneOf(Restriction.class);
        for (Map.Entry<Sign, Set<Restriction>> entry : STAYS.entrySet()) {
            if (agreed.contains(entry.getKey())) {
                restrictions.addAll(entry.getValue());
            }
        }
        return new Clearance.Open(restrictions);
    }
}
