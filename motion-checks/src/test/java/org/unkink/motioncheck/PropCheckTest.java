package org.unkink.motioncheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.LimbFreedom;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.prop.Finish;
import org.unkink.figure.prop.Piece;
import org.unkink.figure.prop.Prop;
import org.unkink.figure.prop.PropShape;
import org.unkink.figure.prop.Staging;

class PropCheckTest {

    private static final Posture ARMS_FORWARD = Posture.NEUTRAL.withBoth(LimbFreedom.SHOULDER_FLEXION, 90);

    private static final double HALF_THICKNESS = 0.014;

    @Test
    void aBoardRightThroughAnArmCountsAsDeepAsTheArmIsThick() {
        Finding finding = worst(board(0));
        assertThat(finding.where()).isEqualTo("left forearm in board");
        assertThat(finding.value()).isCloseTo((forearmRadius() + HALF_THICKNESS) * 1000, within(3.0));
    }

    @Test
    void aBoardThatTouchesTheArmIsTolerable() {
        double radius = forearmRadius();
        assertThat(worst(board(radius + HALF_THICKNESS - 0.010)).value()).isCloseTo(10, within(1.5));
        assertThat(worst(board(radius + HALF_THICKNESS - 0.010)).isTooMuch()).isFalse();
        assertThat(worst(board(radius + HALF_THICKNESS - 0.015)).isTooMuch()).isTrue();
    }

    @Test
    void aSeatIsFoundByTheSkinOfWhatSinksIntoIt() {
        Posture sunk = Posture.NEUTRAL
                .with(Freedom.PELVIS_HEIGHT, 0.50)
                .withBoth(LimbFreedom.HIP_FLEXION, 90)
                .withBoth(LimbFreedom.KNEE_FLEXION, 90);
        Staging staging = Staging.of(List.of(new Prop.Stool(Prop.Placement.MIDDLE)));
        Finding finding = Measured.worst(Check.PROPS, new PropCheck(staging), sunk);
        assertThat(finding.where()).endsWith("in seat");
        assertThat(finding.isTooMuch()).isTrue();
    }

    @Test
    void whatAHandHoldsIsNotInThatHandButInAThigh() {
        Staging staging = Staging.of(List.of(new Prop.Dumbbell(List.of(Side.RIGHT))));
        PropCheck check = new PropCheck(staging);
        List<Finding> findings = Measured.look(check, Posture.NEUTRAL.with(Freedom.RIGHT_HIP_ABDUCTION, 12))
                .findings("made/by-hand", new Allowances(List.of()));
        assertThat(findings).noneMatch(finding -> finding.where().startsWith("right hand"));
        assertThat(findings).anyMatch(finding -> finding.where().equals("right thigh in weight"));
    }

    private static Finding worst(Piece board) {
        Staging staging = new Staging(List.of(board), List.of(), List.of(), List.of());
        return Measured.worst(Check.PROPS, new PropCheck(staging), ARMS_FORWARD);
    }

    /** An upright board across the left forearm, its middle so many metres beside the bone. */
    private static Piece board(double beside) {
        Frames frames = Skeleton.frames(ARMS_FORWARD);
        Vector3 elbow = frames.of(Joint.LEFT_FOREARM).origin();
        Vector3 wrist = frames.of(Joint.LEFT_HAND).origin();
        Vector3 middle = elbow.towards(wrist, 0.3).plus(Vector3.LEFT.times(beside));
        PropShape shape = new PropShape.RoundedBox(new Vector3(HALF_THICKNESS, 0.2, 0.03), 0.01);
        return new Piece("board", shape, new Frame(Quaternion.IDENTITY, middle), Finish.WOOD);
    }

    /** Distance of the skin of the forearm from the bone there, towards the board; metres. */
    private static double forearmRadius() {
        Frames frames = Skeleton.frames(ARMS_FORWARD);
        Vector3 elbow = frames.of(Joint.LEFT_FOREARM).origin();
        Vector3 wrist = frames.of(Joint.LEFT_HAND).origin();
        return Measured.solve(
                beside -> {
                    double least = Double.POSITIVE_INFINITY;
                    for (double along = -0.03; along <= 0.03; along += 0.002) {
                        Vector3 point = elbow.towards(wrist, 0.3)
                                .plus(Vector3.LEFT.times(beside))
                                .plus(Vector3.FORWARD.times(along));
                        least = Math.min(least, BodyShape.distance(Part.LEFT_FOREARM, point, frames));
                    }
                    return least;
                },
                0,
                0,
                0.08);
    }
}
