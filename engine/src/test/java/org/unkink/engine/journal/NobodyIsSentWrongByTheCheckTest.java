package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.check.Sign.BAD_HEADACHE;
import static org.unkink.engine.check.Sign.CANCER_IN_THE_PAST;
import static org.unkink.engine.check.Sign.CONFUSION;
import static org.unkink.engine.check.Sign.DROWSINESS;
import static org.unkink.engine.check.Sign.FACE_DROOPING;
import static org.unkink.engine.check.Sign.FACE_NUMBNESS;
import static org.unkink.engine.check.Sign.FEVER;
import static org.unkink.engine.check.Sign.FIRST_EPISODE;
import static org.unkink.engine.check.Sign.INJURY_CHECKED;
import static org.unkink.engine.check.Sign.INJURY_FALL;
import static org.unkink.engine.check.Sign.INJURY_LONG_AGO_UNCHECKED;
import static org.unkink.engine.check.Sign.INJURY_UNCHECKED;
import static org.unkink.engine.check.Sign.LUMP_OR_CHANGE_OF_SHAPE;
import static org.unkink.engine.check.Sign.NECK_MANIPULATED;
import static org.unkink.engine.check.Sign.NIGHT_SWEATS;
import static org.unkink.engine.check.Sign.PAST_STROKE;
import static org.unkink.engine.check.Sign.RECENT_OPERATION;
import static org.unkink.engine.check.Sign.RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE;
import static org.unkink.engine.check.Sign.STIFF_NECK;
import static org.unkink.engine.check.Sign.SUDDEN_NUMBNESS_ON_ONE_SIDE;
import static org.unkink.engine.check.Sign.SUDDEN_WEAKNESS_ON_ONE_SIDE;
import static org.unkink.engine.check.Sign.TOLD_NOT_TO_EXERCISE;
import static org.unkink.engine.check.Sign.TORN_NECK_ARTERY;
import static org.unkink.engine.check.Sign.TROUBLE_SPEAKING;
import static org.unkink.engine.check.Sign.VERY_ILL;
import static org.unkink.engine.check.Sign.WEIGHT_LOSS;
import static org.unkink.engine.journal.Life.agreed;
import static org.unkink.engine.journal.Life.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Question;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Restriction;

/** The check as a physiotherapist would try it: who must not be let through, and who is not sent away for nothing. */
class NobodyIsSentWrongByTheCheckTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void oneSidedSignsAreAnEmergency() {
        for (Sign sign : List.of(
                FACE_DROOPING,
                FACE_NUMBNESS,
                SUDDEN_WEAKNESS_ON_ONE_SIDE,
                SUDDEN_NUMBNESS_ON_ONE_SIDE,
                CONFUSION,
                TROUBLE_SPEAKING)) {
            assertThat(level(sign)).as("%s", sign).isEqualTo(Level.EMERGENCY);
        }
    }

    @Test
    void aPastStrokeAndATornNeckArteryAreSignsThatRestrictOnceAgreedTo() {
        assertThat(level(PAST_STROKE)).isEqualTo(Level.CLINICIAN);
        assertThat(level(TORN_NECK_ARTERY)).isEqualTo(Level.CLINICIAN);
        assertThat(afterAgreementTo(PAST_STROKE)).isEqualTo(new Clearance.Open(Set.of(Restriction.PAST_STROKE)));
        assertThat(afterAgreementTo(TORN_NECK_ARTERY)).isEqualTo(new Clearance.Open(Set.of(Restriction.PAST_STROKE)));
    }

    @Test
    void aPastStrokeStatedInAnOldSetupStillRestricts() {
        Setup old = new Setup(
                Set.of(), Setup.DEFAULT.positions(), Set.of(Restriction.PAST_STROKE), Set.of(), Set.of(), Set.of(), "");
        Life life = new Life().before(HOUR, new Event.SetupStated(old)).before(HOUR, answer(List.of()));

        assertThat(life.clearance()).isEqualTo(new Clearance.Open(Set.of(Restriction.PAST_STROKE)));
    }

    @Test
    void anAgreementToAnInjuryOrAnOperationRestricts() {
        assertThat(afterAgreementTo(INJURY_CHECKED)).isEqualTo(new Clearance.Open(Set.of(Restriction.INJURY)));
        for (Sign sign : List.of(RECENT_OPERATION, TOLD_NOT_TO_EXERCISE, RECENT_OPERATION_OR_TOLD_NOT_TO_EXERCISE)) {
            assertThat(afterAgreementTo(sign)).isInstanceOfSatisfying(Clearance.Open.class, open -> {
                assertThat(open.restrictions()).containsExactly(Restriction.OPERATION);
                assertThat(open.effortCeiling()).isEqualTo(4);
            });
        }
    }

    @Test
    void aStiffNeckIsAnEmergencyWithFeverAndOneMoreAndNothingWithAHeadacheAlone() {
        assertThat(level(STIFF_NECK, BAD_HEADACHE)).isEqualTo(Level.PROCEED);
        assertThat(level(STIFF_NECK, FEVER)).isEqualTo(Level.URGENT);
        assertThat(level(STIFF_NECK, FEVER, BAD_HEADACHE)).isEqualTo(Level.EMERGENCY);
        assertThat(level(STIFF_NECK, VERY_ILL, DROWSINESS)).isEqualTo(Level.EMERGENCY);
    }

    @Test
    void anInjuryStopsWithinTwoWeeksOrWhereNobodyHasCheckedIt() {
        assertThat(level(INJURY_CHECKED)).isEqualTo(Level.CLINICIAN);
        assertThat(level(INJURY_LONG_AGO_UNCHECKED)).isEqualTo(Level.CLINICIAN);
        assertThat(level(INJURY_UNCHECKED, INJURY_FALL)).isEqualTo(Level.EMERGENCY);
        assertThat(Question.INJURY.signs().stream()
                        .filter(sign -> sign.askedAfter().isEmpty() && sign.isAsked()))
                .as("an old whiplash that was looked at has nothing to tick")
                .containsExactly(INJURY_UNCHECKED, INJURY_CHECKED, INJURY_LONG_AGO_UNCHECKED, NECK_MANIPULATED);
    }

    @Test
    void nightSweatsCountOnlyWithAnotherSignOfCancer() {
        assertThat(level(NIGHT_SWEATS)).isEqualTo(Level.PROCEED);
        assertThat(level(NIGHT_SWEATS, CANCER_IN_THE_PAST)).isEqualTo(Level.URGENT);
        assertThat(level(CANCER_IN_THE_PAST)).isEqualTo(Level.CLINICIAN);
        assertThat(level(WEIGHT_LOSS)).isEqualTo(Level.URGENT);
        assertThat(level(LUMP_OR_CHANGE_OF_SHAPE)).isEqualTo(Level.URGENT);
    }

    @Test
    void theFirstEpisodeCountsByTheAgeThatWasSaidOnce() {
        assertThat(new Answers(Optional.of(Age.FROM_20), Set.of(FIRST_EPISODE)).level())
                .isEqualTo(Level.PROCEED);
        for (Age age : List.of(Age.FROM_18, Age.FROM_56, Age.FROM_65)) {
            assertThat(new Answers(Optional.of(age), Set.of(FIRST_EPISODE)).level())
                    .isEqualTo(Level.CLINICIAN);
        }
    }

    private static Level level(Sign... signs) {
        return new Answers(Optional.of(Age.FROM_20), Set.of(signs)).level();
    }

    private static Clearance afterAgreementTo(Sign sign) {
        Life life = new Life().before(HOUR, answer(List.of(), sign));
        return life.before(HOUR, agreed(List.of(life.last()), sign)).clearance();
    }
}
