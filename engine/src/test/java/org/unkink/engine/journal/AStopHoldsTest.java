package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.check.Sign.ARM_NUMBNESS_OR_TINGLING;
import static org.unkink.engine.check.Sign.BONE_FRAGILITY;
import static org.unkink.engine.check.Sign.CANCER_OR_WEIGHT_LOSS_OR_LUMP;
import static org.unkink.engine.check.Sign.CHEST_PAIN_OR_BREATHLESSNESS;
import static org.unkink.engine.check.Sign.PREGNANCY;
import static org.unkink.engine.journal.Life.agreed;
import static org.unkink.engine.journal.Life.firstEight;
import static org.unkink.engine.journal.Life.full;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Restriction;

/** What stops planning, and how long (rules R23 to R26). */
class AStopHoldsTest {

    private static final Clearance OPEN = new Clearance.Open(Set.of());

    @Test
    void anyTickedSignStops() {
        for (Sign sign : Sign.values()) {
            assertThat(new Life().before(hours(1), full(sign)).clearance())
                    .isEqualTo(
                            sign.level() == Level.PROCEED ? OPEN : new Clearance.Stopped(sign.level(), Set.of(sign)));
        }
    }

    @Test
    void aClinicianOpensNoEmergencyAndNothingUrgent() {
        for (Sign sign : Sign.values()) {
            boolean opens = sign.level() == Level.CLINICIAN || sign.level() == Level.PROCEED;

            assertThat(new Life()
                            .before(hours(2), full(sign))
                            .before(hours(1), agreed(sign))
                            .clearance())
                    .isInstanceOf(opens ? Clearance.Open.class : Clearance.Stopped.class);
        }
    }

    @Test
    void everySignNeedsItsAgreement() {
        Life life = new Life().before(hours(4), full(BONE_FRAGILITY, PREGNANCY)).before(hours(3), agreed(PREGNANCY));
        assertThat(life.clearance()).isEqualTo(stopped(Level.CLINICIAN, BONE_FRAGILITY));

        life.before(hours(2), agreed(BONE_FRAGILITY));
        assertThat(life.clearance()).isEqualTo(open(Restriction.BONE_FRAGILITY, Restriction.PREGNANCY));
    }

    @Test
    void anAgreementBesideSomethingUrgentDoesNotOpen() {
        Life life = new Life()
                .before(hours(2), full(PREGNANCY, CANCER_OR_WEIGHT_LOSS_OR_LUMP))
                .before(hours(1), agreed(PREGNANCY, CANCER_OR_WEIGHT_LOSS_OR_LUMP));

        assertThat(life.clearance()).isEqualTo(stopped(Level.URGENT, CANCER_OR_WEIGHT_LOSS_OR_LUMP));
    }

    @Test
    void anAgreementBeforeTheSignDoesNotCount() {
        assertThat(new Life()
                        .before(hours(3), full())
                        .before(hours(2), agreed(PREGNANCY))
                        .before(hours(1), full(PREGNANCY))
                        .clearance())
                .isEqualTo(stopped(Level.CLINICIAN, PREGNANCY));
    }

    @Test
    void anAgreementLastsWhileTheSignStaysTicked() {
        assertThat(new Life()
                        .before(hours(9), full(PREGNANCY, ARM_NUMBNESS_OR_TINGLING))
                        .before(hours(8), agreed(PREGNANCY, ARM_NUMBNESS_OR_TINGLING))
                        .before(hours(7), full(PREGNANCY, ARM_NUMBNESS_OR_TINGLING))
                        .before(hours(6), firstEight(ARM_NUMBNESS_OR_TINGLING))
                        .clearance())
                .isEqualTo(open(Restriction.PREGNANCY, Restriction.NERVE_SIGNS));
    }

    @Test
    void aSignThatWasGoneAndIsBackIsAgreedAnew() {
        Life life = new Life()
                .before(hours(9), full(PREGNANCY))
                .before(hours(8), agreed(PREGNANCY))
                .before(hours(7), full())
                .before(hours(6), full(PREGNANCY));
        assertThat(life.clearance()).isEqualTo(stopped(Level.CLINICIAN, PREGNANCY));

        life.before(hours(5), agreed(PREGNANCY));
        assertThat(life.clearance()).isEqualTo(open(Restriction.PREGNANCY));
    }

    @Test
    void aSignOfTheFirstEightThatWasGoneAndIsBackIsAgreedAnew() {
        assertThat(new Life()
                        .before(hours(9), full(ARM_NUMBNESS_OR_TINGLING))
                        .before(hours(8), agreed(ARM_NUMBNESS_OR_TINGLING))
                        .before(hours(7), firstEight())
                        .before(hours(6), firstEight(ARM_NUMBNESS_OR_TINGLING))
                        .clearance())
                .isEqualTo(stopped(Level.CLINICIAN, ARM_NUMBNESS_OR_TINGLING));
    }

    @Test
    void theFirstEightReplaceTheFirstEightAndKeepTheOthers() {
        assertThat(new Life()
                        .before(hours(3), full(CHEST_PAIN_OR_BREATHLESSNESS, PREGNANCY))
                        .before(hours(2), firstEight())
                        .clearance())
                .isEqualTo(stopped(Level.CLINICIAN, PREGNANCY));
    }

    @Test
    void aFullCheckWithoutSignsEndsAStop() {
        assertThat(new Life()
                        .before(hours(3), full(CHEST_PAIN_OR_BREATHLESSNESS))
                        .before(hours(2), full())
                        .clearance())
                .isEqualTo(OPEN);
    }

    @Test
    void aStopNeverWearsOffAndIsNotHiddenByADueCheck() {
        assertThat(new Life().before(Duration.ofDays(400), full(PREGNANCY)).clearance())
                .isEqualTo(stopped(Level.CLINICIAN, PREGNANCY));
        assertThat(new Life()
                        .before(hours(3), full(CHEST_PAIN_OR_BREATHLESSNESS))
                        .before(hours(2), new Event.NewSignsAsked(true))
                        .clearance())
                .isEqualTo(stopped(Level.EMERGENCY, CHEST_PAIN_OR_BREATHLESSNESS));
    }

    @Test
    void aStopByTheFirstEightNeedsNoFullCheck() {
        assertThat(new Life()
                        .before(hours(3), firstEight(CHEST_PAIN_OR_BREATHLESSNESS))
                        .clearance())
                .isEqualTo(stopped(Level.EMERGENCY, CHEST_PAIN_OR_BREATHLESSNESS));
    }

    @Test
    void anAgreementDoesNotMakeAnOldCheckYounger() {
        assertThat(new Life()
                        .before(Duration.ofDays(29), full(PREGNANCY))
                        .before(hours(1), agreed(PREGNANCY))
                        .clearance())
                .isEqualTo(new Clearance.Due(Clearance.Due.Reason.OLDER_THAN_28_DAYS));
    }

    @Test
    void effortIsHeldLowerWithASignOfTheTwelfthQuestion() {
        assertThat(new Clearance.Open(Set.of()).effortCeiling()).isEqualTo(6);
        assertThat(new Clearance.Open(Set.of(Restriction.BONE_FRAGILITY)).effortCeiling())
                .isEqualTo(6);
        assertThat(new Clearance.Open(Set.of(Restriction.HEART_OR_BLOOD_PRESSURE)).effortCeiling())
                .isEqualTo(4);
        assertThat(new Clearance.Open(Set.of(Restriction.PREGNANCY)).effortCeiling())
                .isEqualTo(4);
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Clearance stopped(Level level, Sign... signs) {
        return new Clearance.Stopped(level, Set.of(signs));
    }

    private static Clearance open(Restriction... restrictions) {
        return new Clearance.Open(Set.of(restrictions));
    }
}
