package org.unkink.figure.solve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;
import org.unkink.engine.exercise.Side;

/**
 * The places of the body that poses speak of, on both sides. Those of hands and feet are where a handle or the floor
 * lies; the others are where a ray from inside leaves the skin in the bind posture.
 */
public final class BodyPoints {

    private static final int MOST_STEPS = 200;
    private static final double SKIN = 2e-4;

    private static final Map<String, BodyPoint> ALL = all();

    private BodyPoints() {}

    /** The point of that name: {@code left palm}. */
    public static Optional<BodyPoint> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** Every name, with its side. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, BodyPoint> all() {
        Map<String, BodyPoint> points = new LinkedHashMap<>();
        for (BodyPoint left : lefts()) {
            points.put(left.name(), left);
            points.put(left.mirrored().name(), left.mirrored());
        }
        return Collections.unmodifiableMap(points);
    }

    private static List<BodyPoint> lefts() {
        Vector3 head = new Vector3(0, 1.61, -0.005);
        return List.of(
                limb("palm", "HAND", v(-0.017, -0.062, 0), Vector3.RIGHT, Vector3.DOWN),
                limb("grip", "HAND", v(-0.034, -0.092, 0), Vector3.RIGHT, Vector3.FORWARD),
                limb("fingertips", "HAND", v(-0.012, -0.165, 0), Vector3.RIGHT, Vector3.DOWN),
                limb("back of wrist", "HAND", v(0.018, -0.030, 0), Vector3.LEFT, Vector3.DOWN),
                limb("back of hand", "HAND", v(0.017, -0.062, 0), Vector3.LEFT, Vector3.DOWN),
                limb("edge of hand", "HAND", v(0, -0.062, -0.038), Vector3.BACKWARD, Vector3.DOWN),
                limb("elbow", "FOREARM", v(0, 0, -0.037), Vector3.BACKWARD, Vector3.DOWN),
                limb("forearm", "FOREARM", v(-0.030, -0.120, 0), Vector3.RIGHT, Vector3.DOWN),
                limb("sole", "FOOT", v(0, -0.075, 0.050), Vector3.DOWN, Vector3.FORWARD),
                limb("ball of foot", "FOOT", v(0, -0.075, 0.110), Vector3.DOWN, Vector3.FORWARD),
                cast("heel", "LEFT_FOOT", inFoot(), Vector3.BACKWARD, Vector3.DOWN),
                cast("heel edge", "LEFT_FOOT", inFoot(), v(0, -0.7, -0.9), Vector3.FORWARD),
                limb("toe pads", "TOES", v(0, -0.020, 0.030), Vector3.DOWN, Vector3.FORWARD),
                limb("toe tops", "TOES", v(0, 0.004, 0.035), Vector3.UP, Vector3.FORWARD),
                limb("knee", "SHIN", v(0, -0.015, 0.053), Vector3.FORWARD, Vector3.DOWN),
                cast("shin front", "LEFT_SHIN", inLimb("LEFT_SHIN", -0.07), v(0.25, 0.15, 1), Vector3.RIGHT),
                cast("shin inner", "LEFT_SHIN", inLimb("LEFT_SHIN", -0.105), v(-1, 0, 0.8), Vector3.LEFT),
                cast("shin outer", "LEFT_SHIN", inLimb("LEFT_SHIN", -0.195), v(1, 0, 0.8), Vector3.LEFT),
                cast("calf", "LEFT_SHIN", inLimb("LEFT_SHIN", -0.12), Vector3.BACKWARD, Vector3.DOWN),
                cast("thigh top", "LEFT_THIGH", inLimb("LEFT_THIGH", -0.27), Vector3.FORWARD, Vector3.DOWN),
                cast("thigh side", "LEFT_THIGH", inLimb("LEFT_THIGH", -0.20), v(1, 0, 0.2), Vector3.DOWN),
                cast("thigh back-outer", "LEFT_THIGH", inLimb("LEFT_THIGH", -0.20), v(1, 0, -0.7), Vector3.RIGHT),
                cast("thigh back-inner", "LEFT_THIGH", inLimb("LEFT_THIGH", -0.285), v(-1, 0, -0.7), Vector3.RIGHT),
                cast("knee top", "LEFT_THIGH", inLimb("LEFT_THIGH", -0.37), Vector3.FORWARD, Vector3.DOWN),
                fixed("buttock", Joint.PELVIS, v(0.07, -0.118, -0.035), Vector3.DOWN, Vector3.FORWARD),
                cast("sacrum", "PELVIS", v(0.03, 0.945, 0), Vector3.BACKWARD, Vector3.UP),
                cast("pelvis front", "PELVIS", v(0.06, 0.955, 0), Vector3.FORWARD, Vector3.UP),
                cast("lower back", "LUMBAR2", v(0.02, 1.07, 0), v(0.05, 0, -1), Vector3.RIGHT),
                cast("mid back", "THORAX2", v(0.03, 1.24, 0), Vector3.BACKWARD, Vector3.UP),
                cast("upper back", "THORAX3", v(0.05, 1.335, 0), Vector3.BACKWARD, Vector3.UP),
                cast("ribs front", "THORAX2", v(0.06, 1.24, 0), Vector3.FORWARD, Vector3.UP),
                cast("chest", "THORAX3", v(0.06, 1.3, 0), Vector3.FORWARD, Vector3.UP),
                // Where the flesh comes to when the arm is raised in front.
                fixed(
                        "shoulder front",
                        Joint.LEFT_CLAVICLE,
                        v(0.120, 0.023, 0.009),
                        v(-0.07, 0.47, 0.88).normalized(),
                        Vector3.UP),
                cast("shoulder top", "LEFT_CLAVICLE", inLimb("LEFT_ARM", 0), v(0.05, 1, 0.15), Vector3.BACKWARD),
                cast("upper arm side", "LEFT_ARM", inLimb("LEFT_ARM", -0.17), Vector3.LEFT, Vector3.DOWN),
                cast("upper arm low side", "LEFT_ARM", inLimb("LEFT_ARM", -0.255), v(0.67, 0.74, 0.1), Vector3.DOWN),
                cast("upper arm front", "LEFT_ARM", inLimb("LEFT_ARM", -0.175), v(0.52, 0.58, 0.62), Vector3.DOWN),
                cast("forehead", "HEAD", head, v(0, 0.25, 1), Vector3.UP),
                cast("temple", "HEAD", head, v(1, 0.2, 0.3), Vector3.UP),
                cast("occiput", "HEAD", head, v(0.02, -0.05, -1), Vector3.UP),
                cast("head back", "HEAD", head, v(0.30, 0.10, -1), Vector3.UP),
                cast("head side-back", "HEAD", head, v(1, 0.45, -0.75), Vector3.UP),
                cast("head top-side", "HEAD", head, v(0.75, 0.95, -0.2), Vector3.UP),
                cast("head crown", "HEAD", head, v(0.22, 1, -0.18), Vector3.FORWARD),
                cast("head crown-back", "HEAD", head, v(0.25, 0.75, -1), Vector3.UP));
    }

    private static Vector3 v(double x, double y, double z) {
        return new Vector3(x, y, z);
    }

    private static BodyPoint limb(String name, String joint, Vector3 place, Vector3 outward, Vector3 along) {
        return fixed(name, Joint.of(Side.LEFT, joint), place, outward, along);
    }

    private static BodyPoint fixed(String name, Joint joint, Vector3 place, Vector3 outward, Vector3 along) {
        return new BodyPoint("left " + name, joint, place, outward, along);
    }

    /** A point inside a limb, so far along its bone, in the bind posture. */
    private static Vector3 inLimb(String joint, double along) {
        return Skeleton.bind().of(Joint.valueOf(joint)).apply(v(0, along, 0));
    }

    private static Vector3 inFoot() {
        return Skeleton.bind().of(Joint.LEFT_FOOT).apply(v(0, -0.045, -0.01));
    }

    private static BodyPoint cast(String name, String joint, Vector3 from, Vector3 towards, Vector3 along) {
        Vector3 surface = leave(from, towards.normalized());
        Frame toJoint = Skeleton.bind().of(Joint.valueOf(joint)).inverse();
        return fixed(
                name,
                Joint.valueOf(joint),
                toJoint.apply(surface),
                toJoint.rotation().apply(BodyShape.normal(surface)),
                toJoint.rotation().apply(along));
    }

    /** The point at which a ray from inside leaves the skin. */
    private static Vector3 leave(Vector3 from, Vector3 direction) {
        Vector3 at = from;
        for (int i = 0; i < MOST_STEPS; i++) {
            double inside = -BodyShape.distance(at);
            if (inside < SKIN) {
                return at;
            }
            at = at.plus(direction.times(Math.max(SKIN, inside * 0.6)));
        }
        throw new IllegalStateException("a ray from " + from + " to " + direction + " does not leave the body");
    }
}
