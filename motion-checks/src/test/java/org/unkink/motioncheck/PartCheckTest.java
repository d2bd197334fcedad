package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.unkink.body.rig.Freedom.LEFT_ELBOW_FLEXION;
import static org.unkink.body.rig.Freedom.LEFT_FINGER_FLEXION;
import static org.unkink.body.rig.Freedom.LEFT_SHOULDER_ABDUCTION;
import static org.unkink.body.rig.Freedom.LEFT_SHOULDER_EXTERNAL_ROTATION;
import static org.unkink.body.rig.Freedom.LEFT_SHOULDER_FLEXION;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.LimbFreedom;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;

class PartCheckTest {

    private static final FrameCheck PARTS = new PartCheck(Measured.BODY);

    /** The vertices of the mesh that belong to the left hand. */
    private static final int[] OF_THE_HAND = IntStream.range(
                    0, Measured.MESH.vertices().size())
            .filter(PartCheckTest::isOfTheHand)
            .toArray();

    /** Elbow to the side, the forearm up: bending the elbow brings the hand to the temple. */
    private static Posture handAtHead(double elbow) {
        return Posture.AT_EASE
                .with(LEFT_SHOULDER_ABDUCTION, 95)
                .with(LEFT_SHOULDER_FLEXION, 20)
                .with(LEFT_SHOULDER_EXTERNAL_ROTATION, 75)
                .with(LEFT_FINGER_FLEXION, 0)
                .with(LEFT_ELBOW_FLEXION, elbow);
    }

    @Test
    void fingersTwentyMillimetresInTheHeadAreFound() {
        Posture posture = deep(20);
        Finding finding = Measured.worst(Check.PARTS, PARTS, posture);
        assertThat(finding.where()).isEqualTo("left hand in head");
        assertThat(finding.value()).isCloseTo(20, within(2.0));
        assertThat(finding.isTooMuch()).isTrue();
    }

    @Test
    void fingersThatPressTheHeadAreTolerable() {
        Finding finding = Measured.worst(Check.PARTS, PARTS, deep(10));
        assertThat(finding.value()).isCloseTo(10, within(2.0));
        assertThat(finding.isTooMuch()).isFalse();
    }

    @Test
    void theMirroredPostureIsAsDeepOnTheOtherSide() {
        Finding own = Measured.worst(Check.PARTS, PARTS, deep(20));
        Finding other = Measured.worst(Check.PARTS, PARTS, deep(20).mirrored());
        assertThat(other.where()).isEqualTo("right hand in head");
        assertThat(other.value()).isCloseTo(own.value(), within(0.01));
    }

    @Test
    void thighsThatCrossAreFound() {
        Posture crossed = Posture.AT_EASE.withBoth(LimbFreedom.HIP_ABDUCTION, -12);
        assertThat(Measured.look(PARTS, crossed).findings("made/by-hand", new Allowances(List.of())).stream()
                        .filter(Finding::isTooMuch)
                        .map(Finding::where))
                .contains("left shin in right shin");
    }

    @Test
    void standingAtEaseNothingIsInAnything() {
        assertThat(Measured.look(PARTS, Posture.AT_EASE).findings("made/by-hand", new Allowances(List.of())))
                .noneMatch(Finding::isTooMuch);
    }

    @Test
    void anElbowThatBendsToItsEndIsNoCollision() {
        Posture bent = Posture.AT_EASE.with(LEFT_SHOULDER_ABDUCTION, 60).with(LEFT_ELBOW_FLEXION, 145);
        assertThat(Measured.look(PARTS, bent).findings("made/by-hand", new Allowances(List.of())))
                .noneMatch(finding -> finding.isTooMuch() && finding.where().equals("left forearm in left upper arm"));
    }

    private static boolean isOfTheHand(int vertex) {
        Vector3 inBind = Measured.MESH.vertices().get(vertex).base();
        return inBind.x() > 0 && BodyShape.distance(Part.LEFT_HAND, inBind, Skeleton.bind()) < 0.001;
    }

    /** The posture in which, by every vertex that is shown, the hand is so many millimetres in the head. */
    private static Posture deep(double millimetres) {
        double elbow = Measured.solve(PartCheckTest::depthByEveryVertex, millimetres, 90, 145);
        return handAtHead(elbow);
    }

    private static double depthByEveryVertex(double elbow) {
        Posture posture = handAtHead(elbow);
        Frames frames = Skeleton.frames(posture);
        Vector3 wrist = frames.of(Joint.LEFT_HAND).origin();
        double deepest = -1;
        List<Vector3> now = Measured.shown(posture);
        for (int i : OF_THE_HAND) {
            if (now.get(i).distance(wrist) < 0.3) {
                deepest = Math.max(deepest, -BodyShape.distance(Part.HEAD, now.get(i), frames));
            }
        }
        return deepest * 1000;
    }
}
