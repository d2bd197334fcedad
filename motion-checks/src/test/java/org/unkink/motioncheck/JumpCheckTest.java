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
        Take take = elbow(41, frame -> frame < 20 ? 10 : frame < 30 ? 11.2 : 11.2 - (frame - 30) * 0.12);
        Finding finding = jump(take);
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
        Take there = elbow(31, frame -> 100 * leastJerk(frame / 30.0));
        Take back = elbow(31, frame -> 100 - 100 * leastJerk(frame / 30.0));
        assertThat(jump(there, back).value()).isLessThan(0.2);
    }

    @Test
    void aStepFromOnePartToTheNextIsFound() {
        Take one = elbow(31, frame -> 20);
        Take next = elbow(31, frame -> frame == 0 ? 20 : 22);
        Take last = elbow(31, frame -> 22 - 2 * leastJerk(frame / 30.0));
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
        Take take = Takes.frames(
                41, frame -> Posture.NEUTRAL.plus(Freedom.PELVIS_HEIGHT, frame > 10 && frame < 25 ? 0.012 : 0));
        assertThat(jump(take).value()).isCloseTo(1.2, within(1e-9));
    }

    private static Finding jump(Take... round) {
        return Takes.worst(Check.JUMP, JumpCheck::look, List.of(round));
    }

    private static Take elbow(int count, IntToDoubleFunction degrees) {
        return Takes.frames(
                count, frame -> Posture.AT_EASE.with(Freedom.LEFT_ELBOW_FLEXION, degrees.applyAsDouble(frame)));
    }

    private static double leastJerk(double u) {
        return u * u * u * (10 - 15 * u + 6 * u * u);
    }
}
