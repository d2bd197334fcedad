package org.unkink.body.rig;

import static org.unkink.body.rig.LimbFreedom.ANKLE_DORSIFLEXION;
import static org.unkink.body.rig.LimbFreedom.ANKLE_INVERSION;
import static org.unkink.body.rig.LimbFreedom.HIP_ABDUCTION;
import static org.unkink.body.rig.LimbFreedom.HIP_EXTERNAL_ROTATION;
import static org.unkink.body.rig.LimbFreedom.HIP_FLEXION;
import static org.unkink.body.rig.LimbFreedom.KNEE_FLEXION;
import static org.unkink.body.rig.LimbFreedom.TOE_EXTENSION;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.engine.exercise.Side;

/** Hip to toes of one side. */
final class LegKinematics {

    private final Side side;
    private final double towardsLeft;
    private final Joint thigh;
    private final Joint shin;
    private final Joint foot;
    private final Joint toes;

    /** Rotation of the thigh against the pelvis in the bind pose. */
    private final Quaternion bindTurn;

    LegKinematics(Side side) {
        this.side = side;
        towardsLeft = side == Side.LEFT ? 1 : -1;
        thigh = Joint.of(side, "THIGH");
        shin = Joint.of(side, "SHIN");
        foot = Joint.of(side, "FOOT");
        toes = Joint.of(side, "TOES");
        bindTurn = turnOfThigh(Posture.BIND.values());
    }

    private double value(double[] values, LimbFreedom freedom) {
        return values[Freedom.index(side, freedom)];
    }

    private Quaternion turnOfThigh(double[] values) {
        Quaternion swing =
                Quaternion.ofRotationVector(-value(values, HIP_FLEXION), 0, value(values, HIP_ABDUCTION) * towardsLeft);
        return swing.times(Quaternion.aboutY(value(values, HIP_EXTERNAL_ROTATION) * towardsLeft));
    }

    void update(double[] values, Kinematics kinematics) {
        Frame upper = kinematics.of(Joint.PELVIS).child(turnOfThigh(values), thigh.offset());
        Frame lower = upper.child(Quaternion.aboutX(value(values, KNEE_FLEXION)), shin.offset());
        Quaternion ankle = Quaternion.ofRotationVector(
                -value(values, ANKLE_DORSIFLEXION), 0, -value(values, ANKLE_INVERSION) * towardsLeft);
        Frame sole = lower.child(ankle, foot.offset());
        kinematics.put(thigh, upper);
        kinematics.put(shin, lower);
        kinematics.put(foot, sole);
        kinematics.put(toes, sole.child(Quaternion.aboutX(-value(values, TOE_EXTENSION)), toes.offset()));
    }

    /** Adds the joints that only carry skin. */
    void complete(double[] values, Kinematics kinematics) {
        Quaternion pelvis = kinematics.of(Joint.PELVIS).rotation();
        Frame upper = kinematics.of(thigh);
        Quaternion turn = pelvis.inverse().times(upper.rotation());
        Quaternion swing = SkinJoints.swing(bindTurn, turn);
        put(kinematics, "HIP_THIRD", pelvis.times(bindTurn.towards(swing, 1.0 / 3)), upper.origin());
        put(kinematics, "HIP_TWO_THIRDS", pelvis.times(bindTurn.towards(swing, 2.0 / 3)), upper.origin());
        put(kinematics, "THIGH_UPPER", pelvis.times(swing), upper.origin());
        put(kinematics, "THIGH_MIDDLE", pelvis.times(SkinJoints.halfTwist(swing, turn)), upper.origin());
        double flexion = value(values, KNEE_FLEXION);
        Vector3 knee = kinematics.of(shin).origin();
        put(kinematics, "KNEE_THIRD", upper.rotation().times(Quaternion.aboutX(flexion / 3)), knee);
        put(kinematics, "KNEE_TWO_THIRDS", upper.rotation().times(Quaternion.aboutX(flexion * 2 / 3)), knee);
    }

    private void put(Kinematics kinematics, String kind, Quaternion rotation, Vector3 origin) {
        kinematics.put(Joint.of(side, kind), new Frame(rotation, origin));
    }
}
