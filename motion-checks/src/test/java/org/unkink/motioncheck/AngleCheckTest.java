package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;

class AngleCheckTest {

    @Test
    void anElbowBentFurtherThanItsRangeIsFound() {
        Finding finding = Takes.worst(
                Check.RANGE, AngleCheck::look, Takes.still(Posture.AT_EASE.with(Freedom.LEFT_ELBOW_FLEXION, 146)));
        assertThat(finding.where()).isEqualTo("left elbow flexion");
        assertThat(finding.value()).isCloseTo(1, within(1e-9));
        assertThat(finding.isTooMuch()).isTrue();
    }

    @Test
    void theEndOfARangeIsWithin() {
        Take take = Takes.still(Posture.AT_EASE.with(Freedom.LEFT_ELBOW_FLEXION, 145));
        assertThat(Takes.worst(Check.RANGE, AngleCheck::look, take).isTooMuch()).isFalse();
    }

    @Test
    void aJointAt201DegreesASecondIsFoundAndAt199IsNot() {
        Finding fast = Takes.worst(Check.SPEED, AngleCheck::look, turning(Freedom.RIGHT_KNEE_FLEXION, 201));
        assertThat(fast.where()).isEqualTo("right knee flexion");
        assertThat(fast.value()).isCloseTo(201, within(1e-6));
        assertThat(fast.isTooMuch()).isTrue();
        assertThat(Takes.worst(Check.SPEED, AngleCheck::look, turning(Freedom.RIGHT_KNEE_FLEXION, 199))
                        .isTooMuch())
                .isFalse();
    }

    @Test
    void theWholeBodyMayNotTurnFasterEither() {
        Finding fast = Takes.worst(Check.SPEED, AngleCheck::look, turning(Freedom.PELVIS_TILT, 201));
        assertThat(fast.where()).isEqualTo("whole body");
        assertThat(fast.value()).isCloseTo(201, within(1e-6));
        assertThat(Takes.worst(Check.SPEED, AngleCheck::look, turning(Freedom.PELVIS_ROTATION, 199))
                        .isTooMuch())
                .isFalse();
    }

    private static Take turning(Freedom freedom, double degreesPerSecond) {
        return Takes.frames(4, frame -> Posture.NEUTRAL.with(freedom, 10 + frame * degreesPerSecond / 30));
    }
}
