package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;
import org.unkink.engine.exercise.Side;

/**
 * The distribution of the body's mass: the segments of P. de Leva, Adjustments to Zatsiorsky-Seluyanov's segment inertia
 * parameters, Journal of Biomechanics 29 (1996), table 4, the mean of women and men.
 */
final class BodyMass {

    /** A segment's share of the whole mass, and its centre in the coordinates of a joint. */
    private record Segment(Joint joint, Vector3 centre, double percent) {}

    private static final List<Segment> SEGMENTS = segments();
    private static final double TOTAL =
            SEGMENTS.stream().mapToDouble(Segment::percent).sum();

    private BodyMass() {}

    private static List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        // Head from crown (1.70 m) to mid gonion (1.50 m); 59.4 % of it from above.
        segments.add(new Segment(Joint.HEAD, new Vector3(0, 0.041, 0.015), 6.81));
        // Trunk from the notch of the breastbone (1.39) by its tip (1.21) and the navel (1.03) to between the hips
        // (0.90).
        segments.add(inTrunk(Joint.THORAX3, 1.344, 15.705));
        segments.add(inTrunk(Joint.LUMBAR2, 1.129, 15.49));
        segments.add(inTrunk(Joint.PELVIS, 0.958, 11.82));
        for (Side side : Side.values()) {
            segments.add(along(side, "ARM", Skeleton.UPPER_ARM, 57.63, 2.63));
            segments.add(along(side, "FOREARM", Skeleton.FOREARM, 45.665, 1.50));
            segments.add(along(side, "HAND", 0.09, 76.87, 0.585));
            segments.add(along(side, "THIGH", Skeleton.THIGH, 38.535, 14.47));
            segments.add(along(side, "SHIN", Skeleton.SHIN, 44.375, 4.57));
            // From the heel, 0.042 m behind the ankle, to the tip of the toes, 42.1 % of 0.225 m.
            segments.add(new Segment(Joint.of(side, "FOOT"), new Vector3(0, -0.045, 0.053), 1.33));
        }
        return List.copyOf(segments);
    }

    private static Segment inTrunk(Joint joint, double height, double percent) {
        return new Segment(joint, new Vector3(0, height, -0.008).minus(joint.neutral()), percent);
    }

    private static Segment along(Side side, String joint, double length, double percentOfLength, double percent) {
        return new Segment(Joint.of(side, joint), new Vector3(0, -length * percentOfLength / 100, 0), percent);
    }

    /** The centre of mass of the body. */
    static Vector3 centre(Frames frames) {
        Vector3 sum = Vector3.ZERO;
        for (Segment segment : SEGMENTS) {
            Vector3 place = frames.of(segment.joint()).apply(segment.centre());
            sum = sum.plus(place.times(segment.percent()));
        }
        return sum.times(1 / TOTAL);
    }
}
