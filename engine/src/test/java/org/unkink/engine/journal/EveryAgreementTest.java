package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.engine.Cases;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Restriction;

/**
 * The ways in which the signs that ask for a clinician can be not ticked, ticked, or ticked and agreed to, against the
 * restrictions of the clinical register (its section 2.6), written out here by hand. An agreement is kept for each sign
 * by itself, so that all ways of every two signs, and many random ones of all, say what all of them would.
 */
class EveryAgreementTest {

    /** Sign and what stays forbidden, "-" for nothing. */
    private static final String TABLE = """
            INJURY_UNCHECKED INJURY
            INJURY_CHECKED INJURY
            INJURY_LONG_AGO_UNCHECKED INJURY
            CANCER_IN_THE_PAST -
            ARM_WEAKNESS NERVE_SIGNS
            ARM_NUMBNESS NERVE_SIGNS
            ARM_TINGLING NERVE_SIGNS
            ARM_COLD NERVE_SIGNS
            OSTEOPOROSIS BONE_FRAGILITY
            LONG_TERM_STEROIDS BONE_FRAGILITY
            BONE_BROKEN_IN_SMALL_FALL BONE_FRAGILITY
            SPINE_OPERATION SPINE_SURGERY
            SPINE_FRACTURE SPINE_SURGERY
            RHEUMATOID_ARTHRITIS INFLAMMATORY_DISEASE
            SPINAL_ARTHRITIS INFLAMMATORY_DISEASE
            LOOSE_JOINT_DISORDER INFLAMMATORY_DISEASE
            MORNING_STIFFNESS INFLAMMATORY_DISEASE
            WORSE_WEEK_BY_WEEK -
            BETWEEN_SHOULDER_BLADES -
            PAIN_WITH_MEALS -
            RASH_IN_A_BAND -
            SIX_WEEKS_UNCHECKED -
            HEART_DISEASE HEART_OR_BLOOD_PRESSURE
            HIGH_BLOOD_PRESSURE HEART_OR_BLOOD_PRESSURE
            FAINT_OR_DIZZY_WITH_EFFORT HEART_OR_BLOOD_PRESSURE
            PAST_STROKE PAST_STROKE
            TORN_NECK_ARTERY PAST_STROKE
            RECENT_OPERATION OPERATION
            TOLD_NOT_TO_EXERCISE OPERATION
            PREGNANCY PREGNANCY
            INJURY_OTHER_UNCHECKED INJURY
            ARM_NUMBNESS_OR_TINGLING NERVE_SIGNS
            BONE_FRAGILITY BONE_FRAGILITY
            SPINE_SURGERY_OR_FRACTURE SPINE_SURGERY
            INFLAMMATORY_DISEASE_OR_MORNING_STIFFNESS INFLAMMATORY_DISEASE
            BETWEEN_SHOULDER_BLADES_UNASSESSED -
            FIRST_EPISODE_LONG_OR_GETTING_WORSE -
            HEART_OR_BLOOD_PRESSURE HEART_OR_BLOOD_PRESSURE
            RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE OPERATION
            """;

    private static final Map<Sign, Set<Restriction>> STAYS = stays();

    /** An injury and what makes it urgent, which no agreement opens. */
    private record Urgent(Set<Sign> injuries, Set<Sign> with) {

        boolean holds(Set<Sign> ticked) {
            return ticked.stream().anyMatch(injuries::contains)
                    && ticked.stream().anyMatch(with::contains);
        }

        boolean has(Sign sign) {
            return injuries.contains(sign) || with.contains(sign);
        }
    }

    private static final Set<Sign> THIN_BONES =
            EnumSet.of(Sign.OSTEOPOROSIS, Sign.LONG_TERM_STEROIDS, Sign.BONE_BROKEN_IN_SMALL_FALL);

    private static final Set<Sign> WEAK_SPINE =
            EnumSet.of(Sign.SPINE_OPERATION, Sign.SPINE_FRACTURE, Sign.SPINAL_ARTHRITIS, Sign.RHEUMATOID_ARTHRITIS);

    private static final List<Urgent> URGENT = List.of(
            new Urgent(Set.of(Sign.INJURY_UNCHECKED, Sign.INJURY_CHECKED), THIN_BONES),
            new Urgent(Set.of(Sign.INJURY_LONG_AGO_UNCHECKED), THIN_BONES),
            new Urgent(Set.of(Sign.INJURY_UNCHECKED), WEAK_SPINE));

    private int walked;

    @Test
    void theTableHasEverySignToWhichAClinicianCanAgree() {
        assertThat(Stream.of(Sign.values()).filter(sign -> sign.level() == Level.CLINICIAN))
                .containsExactlyInAnyOrderElementsOf(STAYS.keySet());
    }

    @Test
    void openOnlyWhenEveryTickedSignIsAgreedToAndThenWithAllItsRestrictions() {
        List<Sign> signs = List.copyOf(STAYS.keySet());
        for (int i = 0; i < signs.size(); i++) {
            for (int j = i + 1; j < signs.size(); j++) {
                for (int state = 0; state < 9; state++) {
                    walk(List.of(signs.get(i), signs.get(j)), List.of(state % 3, state / 3));
                }
            }
        }
        Random random = new Random(5);
        for (int i = 0; i < Cases.count(20_000, 20_000, 500); i++) {
            List<Integer> states = new ArrayList<>();
            signs.forEach(sign -> states.add(random.nextInt(10) < 7 ? 0 : 1 + random.nextInt(4) / 3));
            walk(signs, states.stream().map(state -> state == 0 ? 0 : 3 - state).toList());
        }
        System.out.println("Check: " + walked + " combinations of agreements walked");
    }

    private static Map<Sign, Set<Restriction>> stays() {
        Map<Sign, Set<Restriction>> stays = new EnumMap<>(Sign.class);
        TABLE.lines().map(line -> line.split(" ", -1)).forEach(row -> {
            Set<Restriction> restriction = row[1].equals("-") ? Set.of() : Set.of(Restriction.valueOf(row[1]));
            stays.put(Sign.valueOf(row[0]), restriction);
        });
        return stays;
    }

    /** Each sign is not ticked (0), ticked (1), or ticked and agreed to (2). */
    private void walk(List<Sign> signs, List<Integer> states) {
        Set<Sign> ticked = EnumSet.noneOf(Sign.class);
        Set<Sign> agreed = EnumSet.noneOf(Sign.class);
        for (int i = 0; i < signs.size(); i++) {
            if (states.get(i) > 0) {
                ticked.add(signs.get(i));
            }
            if (states.get(i) > 1) {
                agreed.add(signs.get(i));
            }
        }
        if (!clearance(ticked, agreed).equals(expected(ticked, agreed))) {
            throw new AssertionError("ticked " + ticked + ", agreed " + agreed);
        }
        walked++;
    }

    private static Clearance clearance(Set<Sign> ticked, Set<Sign> agreed) {
        return new Life()
                .before(Duration.ofHours(2), new Event.CheckAnswered(Event.CheckAnswered.Scope.FULL, ticked))
                .before(Duration.ofHours(1), new Event.ClinicianAgreed(agreed))
                .clearance();
    }

    private static Clearance expected(Set<Sign> ticked, Set<Sign> agreed) {
        Set<Sign> open = EnumSet.noneOf(Sign.class);
        open.addAll(ticked);
        open.removeAll(agreed);
        List<Urgent> holding = URGENT.stream().filter(one -> one.holds(ticked)).toList();
        boolean urgent = !holding.isEmpty();
        ticked.stream()
                .filter(sign -> holding.stream().anyMatch(one -> one.has(sign)))
                .forEach(open::add);
        if (!open.isEmpty()) {
            return new Clearance.Stopped(urgent ? Level.URGENT : Level.CLINICIAN, open);
        }
        Set<Restriction> restrictions = EnumSet.noneOf(Restriction.class);
        agreed.forEach(sign -> restrictions.addAll(STAYS.getOrDefault(sign, Set.of())));
        return new Clearance.Open(restrictions);
    }
}
