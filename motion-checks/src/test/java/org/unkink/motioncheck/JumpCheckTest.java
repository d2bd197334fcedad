package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;

class JumpCheckTest {

    @Test
    void aStepCountsItsOwnHeight() {
        FrameSequence sequence = elbow(41, frame -> frame < 20 ? 10 : frame < 30 ? 11.2 : 11.2 - (frame - 30) * 0.12);
        Finding finding = jump(sequence);
        assertThat(finding.where()).isEqualTo("left elbow flexion");
        assertThat(finding.value()).isCloseTo(1.2, within(1e-9));
        assertThat(finding.isTooMuch()).isTrue();
        assertThat(finding.when().seconds()).isBetween(18.0 / 30, 22.0 / 30);
    }

    @Test
    void aStepOfLessThanADegreeIsTolerable() {
        Finding finding = jump(elbow(41, frame -> frame < 20 ? 10 : 10.9));
        assertThat(finding.value()).isCloseTo(0.9, within(1e-9));
        assertThat(finding.isTooMuch()).isFalse();
    }

    @Test
    void aSuddenChangeOfSpeedIsAJump() {
        assertThat(jump(elbow(61, frame -> Math.abs(frame - 30) * 1.0)).isTooMuch())
                .isTrue();
        assertThat(jump(elbow(61, frame -> Math.abs(frame - 30) * 0.5)).isTooMuch())
                .isFalse();
    }

    @Test
    void aFastMovementThatIsSmoothIsNone() {
        FrameSequence there = elbow(31, frame -> 100 * leastJerk(frame / 30.0));
        FrameSequence back = elbow(31, frame -> 100 - 100 * leastJerk(frame / 30.0));
        assertThat(jump(there, back).value()).isLessThan(0.2);
    }

    @Test
    void aStepFromOnePartToTheNextIsFound() {
        FrameSequence one = elbow(31, frame -> 20);
        FrameSequence next = elbow(31, frame -> frame == 0 ? 20 : 22);
        FrameSequence last = elbow(31, frame -> 22 - 2 * leastJerk(frame / 30.0));
        Finding finding = jump(one, next, last);
        assertThat(finding.value()).isCloseTo(2, within(1e-9));
    }

    @Test
    void aStepFromTheEndIntoTheNextRepetitionIsFound() {
        assertThat(jump(elbow(61, frame -> 10 + 3 * leastJerk(frame / 60.0))).value())
                .isCloseTo(3, within(0.01));
    }

    @Test
    void aCentimetreOfThePelvisCountsAsADegree() {
        FrameSequence sequence = FrameSequences.frames(
                41, frame -> Posture.NEUTRAL.plus(Freedom.PELVIS_HEIGHT, frame > 10 && frame < 25 ? 0.012 : 0));
        assertThat(jump(sequence).value()).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void fiveFramesAreEnoughAndFourAreNot() {
        assertThat(jump(elbow(6, frame -> frame < 3 ? 10 : 12)).isTooMuch()).isTrue();
        WorstValues none = new WorstValues();
        JumpCheck.look(List.of(elbow(5, frame -> frame < 3 ? 10 : 12)), none);
        assertThat(none.findings("made/by-hand", new Allowances(List.of()))).isEmpty();
    }

    private static Finding jump(FrameSequence... round) {
        return FrameSequences.worst(Check.JUMP, JumpCheck::look, List.of(round));
    }

    private static FrameSequence elbow(int count, IntToDoubleFunction degrees) {
        return FrameSequences.frames(
                count, frame -> Posture.AT_EASE.with(Freedom.LEFT_ELBOW_FLEXION, degrees.applyAsDouble(frame)));
    }

    private static double leastJerk(double u) {
        return u * u * u * (10 - 15 * u + 6 * u * u);
    }
}
