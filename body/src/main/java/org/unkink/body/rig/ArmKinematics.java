package org.unkink.body.rig;

import static org.unkink.body.rig.LimbFreedom.ELBOW_FLEXION;
import static org.unkink.body.rig.LimbFreedom.FINGER_FLEXION;
import static org.unkink.body.rig.LimbFreedom.FOREARM_SUPINATION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_ABDUCTION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_BLADE_ELEVATION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_BLADE_PROTRACTION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_EXTERNAL_ROTATION;
import static org.unkink.body.rig.LimbFreedom.SHOULDER_FLEXION;
import static org.unkink.body.rig.LimbFreedom.THUMB_FLEXION;
import static org.unkink.body.rig.LimbFreedom.WRIST_FLEXION;
import static org.unkink.body.rig.LimbFreedom.WRIST_RADIAL_DEVIATION;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.engine.exercise.Side;

/** Collarbone to finger tips of one side. */
final class ArmKinematics {

    private final Side side;
    private final double towardsLeft;
    private final Joint clavicle;
    private final Joint scapula;
    private final Joint arm;
    private final Joint elbow;
    private final Joint forearm;
    private final Joint hand;

    /** Rotation of the arm against the collarbone in the bind pose. */
    private final Quaternion bindTurn;

    ArmKinematics(Side side) {
        this.side = side;
        towardsLeft = side == Side.LEFT ? 1 : -1;
        clavicle = Joint.of(side, "CLAVICLE");
        scapula = Joint.of(side, "SCAPULA");
        arm = Joint.of(side, "ARM");
        elbow = Joint.of(side, "FOREARM_UPPER");
        forearm = Joint.of(side, "FOREARM");
        hand = Joint.of(side, "HAND");
        double[] bind = Posture.BIND.values();
        bindTurn = girdle(bind).clavicle().inverse().times(turnOfArm(bind));
    }

    private double value(double[] values, LimbFreedom freedom) {
        return values[Freedom.index(side, freedom)];
    }

    private ShoulderGirdle girdle(double[] values) {
        return ShoulderGirdle.of(
                value(values, SHOULDER_BLADE_ELEVATION),
                value(values, SHOULDER_BLADE_PROTRACTION),
                value(values, SHOULDER_FLEXION),
                value(values, SHOULDER_ABDUCTION),
                towardsLeft);
    }

    /** Against the ribs, as a clinician measures it: one swing, then the twist about the bone. */
    private Quaternion turnOfArm(double[] values) {
        Quaternion swing = Quaternion.ofRotationVector(
                -value(values, SHOULDER_FLEXION), 0, value(values, SHOULDER_ABDUCTION) * towardsLeft);
        return swing.times(Quaternion.aboutY(value(values, SHOULDER_EXTERNAL_ROTATION) * towardsLeft));
    }

    void update(double[] values, Kinematics kinematics) {
        Frame thorax = kinematics.of(Joint.THORAX3);
        ShoulderGirdle girdle = girdle(values);
        Frame collarbone = thorax.child(girdle.clavicle(), clavicle.offset());
        Frame upperArm = new Frame(thorax.rotation().times(turnOfArm(values)), collarbone.apply(arm.offset()));
        Frame hinge = upperArm.child(Quaternion.aboutX(-value(values, ELBOW_FLEXION)), elbow.offset());
        Frame turned =
                hinge.child(Quaternion.aboutY(value(values, FOREARM_SUPINATION) * towardsLeft), forearm.offset());
        Quaternion wrist = Quaternion.ofRotationVector(
                -value(values, WRIST_RADIAL_DEVIATION), 0, -value(values, WRIST_FLEXION) * towardsLeft);
        kinematics.put(clavicle, collarbone);
        kinematics.put(scapula, collarbone.child(girdle.scapula(), scapula.offset()));
        kinematics.put(arm, upperArm);
        kinematics.put(elbow, hinge);
        kinematics.put(forearm, turned);
        kinematics.put(hand, turned.child(wrist, hand.offset()));
    }

    /** Adds the joints that only carry skin. */
    void complete(double[] values, Kinematics kinematics) {
        completeShoulder(kinematics);
        completeElbow(values, kinematics);
        completeHand(values, kinematics);
    }

    /** The upper arm near the shoulder swings with the bone without its twist, which grows down to the elbow. */
    private void completeShoulder(Kinematics kinematics) {
        Quaternion collarbone = kinematics.of(clavicle).rotation();
        Vector3 origin = kinematics.of(arm).origin();
        Quaternion turn = collarbone.inverse().times(kinematics.of(arm).rotation());
        Quaternion swing = SkinJoints.swing(bindTurn, turn);
        put(kinematics, "SHOULDER_HALF", collarbone.times(bindTurn.towards(swing, 0.5)), origin);
        put(kinematics, "ARM_UPPER", collarbone.times(swing), origin);
        put(kinematics, "ARM_MIDDLE", collarbone.times(SkinJoints.halfTwist(swing, turn)), origin);
    }

    private void completeElbow(double[] values, Kinematics kinematics) {
        Quaternion upperArm = kinematics.of(arm).rotation();
        Frame hinge = kinematics.of(elbow);
        double flexion = value(values, ELBOW_FLEXION);
        put(kinematics, "ELBOW_THIRD", upperArm.times(Quaternion.aboutX(-flexion / 3)), hinge.origin());
        put(kinematics, "ELBOW_TWO_THIRDS", upperArm.times(Quaternion.aboutX(-flexion * 2 / 3)), hinge.origin());
        Quaternion halfTurned = Quaternion.aboutY(value(values, FOREARM_SUPINATION) * towardsLeft / 2);
        put(kinematics, "FOREARM_MIDDLE", hinge.rotation().times(halfTurned), hinge.origin());
    }

    private void completeHand(double[] values, Kinematics kinematics) {
        double fingers = value(values, FINGER_FLEXION) * towardsLeft;
        double thumb = value(values, THUMB_FLEXION);
        Frame palm = kinematics.of(hand);
        Frame knuckles = child(kinematics, palm, "FINGERS1", Quaternion.aboutZ(-0.8 * fingers));
        child(kinematics, knuckles, "FINGERS2", Quaternion.aboutZ(-1.05 * fingers));
        Frame base = child(
                kinematics, palm, "THUMB1", Quaternion.ofRotationVector(0.7 * thumb, 0, -0.25 * thumb * towardsLeft));
        child(kinematics, base, "THUMB2", Quaternion.ofRotationVector(0.6 * thumb, 0, -0.3 * thumb * towardsLeft));
    }

    private void put(Kinematics kinematics, String kind, Quaternion rotation, Vector3 origin) {
        kinematics.put(Joint.of(side, kind), new Frame(rotation, origin));
    }

    private Frame child(Kinematics kinematics, Frame parent, String kind, Quaternion turn) {
        Joint joint = Joint.of(side, kind);
        Frame frame = parent.child(turn, joint.offset());
        kinematics.put(joint, frame);
        return frame;
    }
}
