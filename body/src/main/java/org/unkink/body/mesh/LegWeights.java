package org.unkink.body.mesh;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/** The skin weights of a point on a leg. */
final class LegWeights {

    private static final double KNEE_HALF = 0.065;

    private LegWeights() {}

    /** Distance of a point from the left hip joint along the bone, metres. */
    static double along(Vector3 point) {
        return -frame(Joint.LEFT_THIGH).unapply(point).y();
    }

    /** From 0 on the trunk to 1 on a leg, over the hip. */
    static double membership(Vector3 point) {
        return point.y() < 1.0 ? Blend.step(-0.060, 0.095, along(point)) : 0;
    }

    /** The weights of the hip joints of one side and of the leg below; the pelvis is left out. */
    static void addHip(WeightSum sum, Vector3 point, double share, double membership, boolean isRight) {
        sum.add(of(Joint.LEFT_HIP_THIRD, isRight), share * WeightSum.stage(membership, 1, 4));
        sum.add(of(Joint.LEFT_HIP_TWO_THIRDS, isRight), share * WeightSum.stage(membership, 2, 4));
        addLeg(sum, isRight ? point.mirrored() : point, share * WeightSum.stage(membership, 3, 4), isRight);
    }

    private static void addLeg(WeightSum sum, Vector3 point, double share, boolean isRight) {
        if (share <= 0) {
            return;
        }
        double along = along(point);
        double knee = Blend.ramp(Skeleton.THIGH - KNEE_HALF, Skeleton.THIGH + KNEE_HALF, along);
        double thigh = share * WeightSum.stage(knee, 0, 4);
        double twist = Blend.ramp(0.22, 0.82, along / Skeleton.THIGH);
        sum.add(of(Joint.LEFT_THIGH_UPPER, isRight), thigh * WeightSum.stage(twist, 0, 3));
        sum.add(of(Joint.LEFT_THIGH_MIDDLE, isRight), thigh * WeightSum.stage(twist, 1, 3));
        sum.add(of(Joint.LEFT_THIGH, isRight), thigh * WeightSum.stage(twist, 2, 3));
        sum.add(of(Joint.LEFT_KNEE_THIRD, isRight), share * WeightSum.stage(knee, 1, 4));
        sum.add(of(Joint.LEFT_KNEE_TWO_THIRDS, isRight), share * WeightSum.stage(knee, 2, 4));
        addShin(sum, point, share * WeightSum.stage(knee, 3, 4), isRight);
    }

    private static void addShin(WeightSum sum, Vector3 point, double share, boolean isRight) {
        Vector3 own = frame(Joint.LEFT_FOOT).unapply(point);
        double foot = Blend.step(0.035, -0.030, own.y() - 0.25 * Math.abs(own.z()));
        double toes = Blend.step(0.108, 0.142, own.z());
        sum.add(of(Joint.LEFT_SHIN, isRight), share * (1 - foot));
        sum.add(of(Joint.LEFT_FOOT, isRight), share * foot * (1 - toes));
        sum.add(of(Joint.LEFT_TOES, isRight), share * foot * toes);
    }

    private static Joint of(Joint left, boolean isRight) {
        return isRight ? left.mirrored() : left;
    }

    private static Frame frame(Joint joint) {
        return Skeleton.bind().of(joint);
    }
}
