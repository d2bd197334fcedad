package org.unkink.body.mesh;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/** The skin weights of a point on the left arm. */
final class ArmWeights {

    private static final Frame ARM = Skeleton.bind().of(Joint.LEFT_ARM);
    private static final Frame HAND = Skeleton.bind().of(Joint.LEFT_HAND);
    private static final double ELBOW_HALF = 0.050;

    private ArmWeights() {}

    /** Distance of a point from the shoulder joint along the bone, metres. */
    static double along(Vector3 point) {
        return -ARM.unapply(point).y();
    }

    /** Distance of the point from the line of the bone, metres. */
    static double across(Vector3 point) {
        Vector3 own = ARM.unapply(point);
        return Math.hypot(own.x(), own.z());
    }

    /** From 0 on the trunk to 1 on the arm, over the shoulder. */
    static double membership(Vector3 point) {
        if (point.y() > 1.5 || point.y() < 0.55) {
            return 0;
        }
        double along = along(point);
        double across = across(point);
        if (along > 0.16 && across < 0.1) {
            return 1;
        }
        return Blend.step(-0.040, 0.060, along) * (1 - Blend.step(0.060, 0.112, across));
    }

    static void add(WeightSum sum, Vector3 point, double share) {
        double along = along(point);
        double elbow = Blend.ramp(Skeleton.UPPER_ARM - ELBOW_HALF, Skeleton.UPPER_ARM + ELBOW_HALF, along);
        double upper = share * WeightSum.stage(elbow, 0, 4);
        double twist = Blend.ramp(0.18, 0.82, along / Skeleton.UPPER_ARM);
        sum.add(Joint.LEFT_ARM_UPPER, upper * WeightSum.stage(twist, 0, 3));
        sum.add(Joint.LEFT_ARM_MIDDLE, upper * WeightSum.stage(twist, 1, 3));
        sum.add(Joint.LEFT_ARM, upper * WeightSum.stage(twist, 2, 3));
        sum.add(Joint.LEFT_ELBOW_THIRD, share * WeightSum.stage(elbow, 1, 4));
        sum.add(Joint.LEFT_ELBOW_TWO_THIRDS, share * WeightSum.stage(elbow, 2, 4));
        addForearm(sum, point, share * WeightSum.stage(elbow, 3, 4), (along - Skeleton.UPPER_ARM) / Skeleton.FOREARM);
    }

    private static void addForearm(WeightSum sum, Vector3 point, double share, double along) {
        if (share <= 0) {
            return;
        }
        Vector3 own = HAND.unapply(point);
        double hand = Blend.step(0.020, -0.020, own.y());
        double fore = share * (1 - hand);
        double twist = Blend.ramp(0.15, 0.88, along);
        sum.add(Joint.LEFT_FOREARM_UPPER, fore * WeightSum.stage(twist, 0, 3));
        sum.add(Joint.LEFT_FOREARM_MIDDLE, fore * WeightSum.stage(twist, 1, 3));
        sum.add(Joint.LEFT_FOREARM, fore * WeightSum.stage(twist, 2, 3));
        addHand(sum, own, share * hand);
    }

    /** Thumb and fingers are told apart by a plane that leans with the web between them. */
    private static void addHand(WeightSum sum, Vector3 own, double share) {
        double down = Blend.ramp(-0.020, -0.055, own.y());
        double thumb = share * Blend.step(0.022 + down * 0.0175, 0.036 + down * 0.0085, own.z());
        double palm = share - thumb;
        double knuckles = Blend.step(-0.080, -0.100, own.y());
        double middle = Blend.step(-0.117, -0.137, own.y());
        sum.add(Joint.LEFT_HAND, palm * (1 - knuckles));
        sum.add(Joint.LEFT_FINGERS1, palm * (knuckles - middle));
        sum.add(Joint.LEFT_FINGERS2, palm * middle);
        double root = Blend.step(-0.022, -0.040, own.y());
        double tip = Math.min(root, Blend.step(-0.055, -0.073, own.y()));
        sum.add(Joint.LEFT_HAND, thumb * (1 - root));
        sum.add(Joint.LEFT_THUMB1, thumb * (root - tip));
        sum.add(Joint.LEFT_THUMB2, thumb * tip);
    }
}
