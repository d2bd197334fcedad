package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.RangeOfMotion;

class AngleCheckTest {

    @Test
    void anElbowBentFurtherThanItsRangeIsFound() {
        Finding finding = FrameSequences.worst(
                Check.RANGE,
                AngleCheck::look,
                FrameSequences.still(Posture.AT_EASE.with(Freedom.LEFT_ELBOW_FLEXION, 146)));
        assertThat(finding.where()).isEqualTo("left elbow flexion");
        assertThat(finding.value()).isCloseTo(1, within(1e-9));
        assertThat(finding.isTooMuch()).isTrue();
    }

    @Test
    void theEndOfARangeIsWithin() {
        FrameSequence sequence = FrameSequences.still(Posture.AT_EASE.with(Freedom.LEFT_ELBOW_FLEXION, 145));
        assertThat(FrameSequences.worst(Check.RANGE, AngleCheck::look, sequence).isTooMuch())
                .isFalse();
    }

    @Test
    void aJointAt201DegreesASecondIsFoundAndAt199IsNot() {
        Finding fast = FrameSequences.worst(Check.SPEED, AngleCheck::look, turning(Freedom.RIGHT_KNEE_FLEXION, 201));
        assertThat(fast.where()).isEqualTo("right knee flexion");
        assertThat(fast.value()).isCloseTo(201, within(1e-6));
        assertThat(fast.isTooMuch()).isTrue();
        assertThat(FrameSequences.worst(Check.SPEED, AngleCheck::look, turning(Freedom.RIGHT_KNEE_FLEXION, 199))
                        .isTooMuch())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyFreedomIsHeldToBothEndsOfItsRange(Freedom freedom) {
        RangeOfMotion range = freedom.range(Posture.NEUTRAL);
        for (double beyond : new double[] {0.04, 0.06}) {
            for (double value : new double[] {range.least() - beyond, range.most() + beyond}) {
                Finding finding = FrameSequences.worst(
                        Check.RANGE, AngleCheck::look, FrameSequences.still(Posture.NEUTRAL.with(freedom, value)));
                assertThat(finding.value()).isCloseTo(beyond, within(1e-9));
                assertThat(finding.isTooMuch()).isEqualTo(beyond > 0.05);
                assertThat(finding.where()).isEqualTo(freedom.clinicalName());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "PELVIS_.*")
    void everyJointMayOnlyMoveSoFast(Freedom freedom) {
        for (int sign = -1; sign <= 1; sign += 2) {
            Finding fast = FrameSequences.worst(Check.SPEED, AngleCheck::look, turning(freedom, 201 * sign));
            assertThat(fast.where()).isEqualTo(freedom.clinicalName());
            assertThat(fast.isTooMuch()).isTrue();
        }
    }

    @Test
    void theWholeBodyMayNotTurnFasterEither() {
        Finding fast = FrameSequences.worst(Check.SPEED, AngleCheck::look, turning(Freedom.PELVIS_TILT, 201));
        assertThat(fast.where()).isEqualTo("whole body");
        assertThat(fast.value()).isCloseTo(201, within(1e-6));
        assertThat(FrameSequences.worst(Check.SPEED, AngleCheck::look, turning(Freedom.PELVIS_ROTATION, 199))
                        .isTooMuch())
                .isFalse();
    }

    private static FrameSequence turning(Freedom freedom, double degreesPerSecond) {
        return FrameSequences.frames(4, frame -> Posture.NEUTRAL.with(freedom, 10 + frame * degreesPerSecond / 30));
    }
}
