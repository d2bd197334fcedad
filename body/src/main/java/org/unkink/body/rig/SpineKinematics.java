package org.unkink.body.rig;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;

/** Pelvis, spine and head. Each region's bend and turn is spread over its segments. */
final class SpineKinematics {

    private static final Joint[] TRUNK = {Joint.LUMBAR1, Joint.LUMBAR2, Joint.THORAX1, Joint.THORAX2, Joint.THORAX3};
    private static final Joint[] NECK = {Joint.NECK1, Joint.NECK2, Joint.HEAD};

    private static final int LUMBAR_SEGMENTS = 2;
    private static final double[] FLEXION = {0.40, 0.30, 0.30};
    private static final double[] SIDE_BEND = {0.40, 0.35, 0.25};
    private static final double[] THORACIC_ROTATION = {0.25, 0.40, 0.35};

    /** Most of the turn of a neck happens between the first two vertebrae. */
    private static final double[] NECK_ROTATION = {0.20, 0.25, 0.55};

    /** A nod moves the head against a neck that stays where it is on the whole. */
    private static final double[] NOD = {-0.5, -0.5, 1};

    void pelvis(double[] values, Kinematics kinematics) {
        Quaternion turn = Quaternion.aboutY(value(values, Freedom.PELVIS_ROTATION))
                .times(Quaternion.aboutX(value(values, Freedom.PELVIS_TILT)))
                .times(Quaternion.aboutZ(-value(values, Freedom.PELVIS_SIDE_TILT)));
        Vector3 place = new Vector3(
                value(values, Freedom.PELVIS_LEFT),
                value(values, Freedom.PELVIS_HEIGHT),
                value(values, Freedom.PELVIS_FORWARD));
        kinematics.put(Joint.PELVIS, new Frame(turn, place));
    }

    void trunk(double[] values, Kinematics kinematics) {
        double flexion = value(values, Freedom.LUMBAR_FLEXION) / LUMBAR_SEGMENTS;
        double bend = value(values, Freedom.LUMBAR_SIDE_BEND) / LUMBAR_SEGMENTS;
        double rotation = value(values, Freedom.LUMBAR_ROTATION) / LUMBAR_SEGMENTS;
        Quaternion lumbar = segment(flexion, bend, rotation);
        Frame parent = kinematics.of(Joint.PELVIS);
        for (int i = 0; i < TRUNK.length; i++) {
            Quaternion turn = i < LUMBAR_SEGMENTS ? lumbar : thoracic(values, i - LUMBAR_SEGMENTS);
            parent = parent.child(turn, TRUNK[i].offset());
            kinematics.put(TRUNK[i], parent);
        }
    }

    private static Quaternion thoracic(double[] values, int i) {
        return segment(
                value(values, Freedom.THORACIC_FLEXION) * FLEXION[i],
                value(values, Freedom.THORACIC_SIDE_BEND) * SIDE_BEND[i],
                value(values, Freedom.THORACIC_ROTATION) * THORACIC_ROTATION[i]);
    }

    void neck(double[] values, Kinematics kinematics) {
        Frame parent = kinematics.of(Joint.THORAX3);
        for (int i = 0; i < NECK.length; i++) {
            Quaternion turn = segment(
                    value(values, Freedom.NECK_FLEXION) * FLEXION[i] + value(values, Freedom.HEAD_NOD) * NOD[i],
                    value(values, Freedom.NECK_SIDE_BEND) * SIDE_BEND[i],
                    value(values, Freedom.NECK_ROTATION) * NECK_ROTATION[i]);
            parent = parent.child(turn, NECK[i].offset());
            kinematics.put(NECK[i], parent);
        }
    }

    /** Turns first and bends about the turned axes, as "turn your head, then look down" says it. */
    private static Quaternion segment(double flexion, double bend, double rotation) {
        return Quaternion.aboutY(rotation).times(Quaternion.ofRotationVector(flexion, 0, -bend));
    }

    private static double value(double[] values, Freedom freedom) {
        return values[freedom.index()];
    }
}
