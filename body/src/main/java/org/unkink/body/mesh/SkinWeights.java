package org.unkink.body.mesh;

import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/**
 * The skin weights of a point of the left half, one for each joint that carries it: by height along the spine, by
 * distance along the limbs, with soft passages over shoulder, hip and neck.
 */
final class SkinWeights {

    private static final List<Joint> SPINE = List.of(
            Joint.PELVIS,
            Joint.LUMBAR1,
            Joint.LUMBAR2,
            Joint.THORAX1,
            Joint.THORAX2,
            Joint.THORAX3,
            Joint.NECK1,
            Joint.NECK2);

    /** Half of the height over which a joint of the spine takes over from the one below, metres. */
    private static final double[] PASSAGE = {0, 0.055, 0.055, 0.06, 0.065, 0.06, 0.032, 0.030};

    private static final int FIRST_OF_NECK = 6;

    private SkinWeights() {}

    /** One weight for each joint, in their order, with a sum of 1. */
    static double[] at(Vector3 point) {
        WeightSum sum = new WeightSum();
        double arm = ArmWeights.membership(point);
        double leg = arm < 0.5 ? LegWeights.membership(point) : 0;
        double trunk = WeightSum.stage(arm, 0, 3);
        sum.add(Joint.LEFT_SHOULDER_HALF, WeightSum.stage(arm, 1, 3));
        double wholeArm = WeightSum.stage(arm, 2, 3);
        if (wholeArm > 0) {
            ArmWeights.add(sum, point, wholeArm);
        }
        if (leg > 0) {
            double left = 0.5 + 0.5 * Blend.step(0, 0.024, point.x());
            LegWeights.addHip(sum, point, trunk * left, leg, false);
            LegWeights.addHip(sum, point, trunk * (1 - left), leg, true);
        }
        addTrunk(sum, point, trunk * WeightSum.stage(leg, 0, 4));
        return sum.normalized();
    }

    private static void addTrunk(WeightSum sum, Vector3 point, double share) {
        double head = head(point);
        sum.add(Joint.HEAD, share * head);
        double rest = share * (1 - head);
        double[] spine = spine(point);
        double collar = 0.9 * Blend.step(0.03, 0.13, point.x()) * Blend.step(1.27, 1.40, point.y()) * (1 - head);
        double blade = blade(point);
        double girdle = Math.min(1, collar + blade);
        double scale = collar + blade > 1 ? 1 / (collar + blade) : 1;
        double thorax = 1 - spine[FIRST_OF_NECK] - spine[FIRST_OF_NECK + 1];
        for (int i = 0; i < spine.length; i++) {
            sum.add(SPINE.get(i), rest * spine[i] * (i >= FIRST_OF_NECK ? 1 : 1 - girdle));
        }
        sum.add(Joint.LEFT_CLAVICLE, rest * thorax * collar * scale);
        sum.add(Joint.LEFT_SCAPULA, rest * thorax * blade * scale);
    }

    private static double blade(Vector3 point) {
        double across = (point.x() - 0.095) / 0.055;
        double up = (point.y() - 1.295) / 0.075;
        return 0.8 * StrictMath.exp(-across * across - up * up) * Blend.step(0, -0.055, point.z());
    }

    /** From 0 on neck and trunk to 1 on the head. */
    private static double head(Vector3 point) {
        if (point.y() <= 1.43) {
            return 0;
        }
        double head = BodyShape.distance(Part.HEAD, point, Skeleton.bind());
        double below = Math.min(
                BodyShape.distance(Part.NECK, point, Skeleton.bind()),
                BodyShape.distance(Part.TRUNK, point, Skeleton.bind()));
        return Blend.step(-0.016, 0.020, below - head);
    }

    private static double[] spine(Vector3 point) {
        double[] reached = new double[SPINE.size() + 1];
        reached[0] = 1;
        double axis = Math.hypot(point.x(), point.z() + 0.033);
        double nearNeck = point.y() > 1.50 ? 1 : 1 - Blend.step(0.052, 0.100, axis);
        for (int i = 1; i < SPINE.size(); i++) {
            Vector3 joint = SPINE.get(i).neutral();
            boolean isNeck = i >= FIRST_OF_NECK;
            double height = isNeck ? point.y() + 0.35 * (point.z() - joint.z()) : point.y();
            double passed = Blend.step(joint.y() - PASSAGE[i], joint.y() + PASSAGE[i], height);
            reached[i] = isNeck ? passed * nearNeck : passed;
        }
        double[] shares = new double[SPINE.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(0, reached[i] - reached[i + 1]);
        }
        return shares;
    }
}
