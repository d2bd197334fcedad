package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;

class MirrorCheckTest {

    private static final Posture TILTED =
            Posture.AT_EASE.with(Freedom.NECK_SIDE_BEND, 20).with(Freedom.LEFT_ELBOW_FLEXION, 90);

    @Test
    void theMirrorImageIsNoFinding() {
        assertThat(away(TILTED.mirrored()).value()).isZero();
    }

    @Test
    void anAngleOfTheOtherSideThatDiffersIsNamedByThisSide() {
        Finding finding = away(TILTED.mirrored().plus(Freedom.RIGHT_ELBOW_FLEXION, 0.6));
        assertThat(finding.where()).isEqualTo("left elbow flexion");
        assertThat(finding.value()).isCloseTo(0.6, within(1e-9));
        assertThat(finding.isTooMuch()).isTrue();
        assertThat(away(TILTED.mirrored().plus(Freedom.RIGHT_ELBOW_FLEXION, 0.4))
                        .isTooMuch())
                .isFalse();
    }

    @Test
    void aCentimetreOfThePelvisCountsAsADegree() {
        assertThat(away(TILTED.mirrored().plus(Freedom.PELVIS_HEIGHT, 0.006)).value())
                .isCloseTo(0.6, within(1e-9));
    }

    @Test
    void theSamePostureIsNotItsOwnMirrorImage() {
        assertThat(away(TILTED).isTooMuch()).isTrue();
    }

    private static Finding away(Posture other) {
        WorstValues log = new WorstValues();
        MirrorCheck.look(FrameSequences.still(TILTED), FrameSequences.still(other), log);
        return FrameSequences.worst(Check.MIRROR, log);
    }
}
