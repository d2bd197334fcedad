package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;
import org.unkink.engine.exercise.Side;

/** Fills the parts of the body with balls along their bones. */
final class BallFilling {

    private static final double APART = 0.015;
    private static final double LEAST_RADIUS = 0.006;
    private static final double PALM = 0.085;
    private static final double SOLE = 0.14;

    /** Distance from the spine of a second and a third row of balls, metres. */
    private static final double BESIDE = 0.07;

    private static final double TOP_OF_TRUNK = 1.40;

    private final List<SkinPoint> skin;
    private final List<InscribedBall> balls = new ArrayList<>();

    private BallFilling(List<SkinPoint> skin) {
        this.skin = skin;
    }

    /** @param skin points all over the surface, which no ball sticks out of */
    static List<InscribedBall> all(List<SkinPoint> skin) {
        BallFilling made = new BallFilling(skin);
        for (Side side : Side.values()) {
            made.limb(side, "UPPER_ARM", "ARM", new Vector3(0, -Skeleton.UPPER_ARM, 0));
            made.limb(side, "FOREARM", "FOREARM_UPPER", new Vector3(0, -Skeleton.FOREARM, 0));
            made.limb(side, "HAND", "HAND", new Vector3(0, -PALM, 0));
            made.limb(side, "THIGH", "THIGH", new Vector3(0, -Skeleton.THIGH, 0));
            made.limb(side, "SHIN", "SHIN", new Vector3(0, -Skeleton.SHIN, 0));
            made.limb(side, "FOOT", "FOOT", new Vector3(0, -0.045, SOLE));
        }
        made.trunk(Joint.PELVIS, Joint.LUMBAR1);
        made.trunk(Joint.LUMBAR1, Joint.LUMBAR2);
        made.trunk(Joint.LUMBAR2, Joint.THORAX1);
        made.trunk(Joint.THORAX1, Joint.THORAX2);
        made.trunk(Joint.THORAX2, Joint.THORAX3);
        made.trunk(Joint.THORAX3, null);
        made.add(Part.NECK, Joint.NECK2, Vector3.ZERO);
        made.add(Part.HEAD, Joint.HEAD, new Vector3(0, 0.03, 0.015));
        made.add(Part.HEAD, Joint.HEAD, new Vector3(0, 0.08, 0.005));
        return List.copyOf(made.balls);
    }

    private void limb(Side side, String part, String joint, Vector3 end) {
        int steps = (int) Math.ceil(end.length() / APART);
        for (int i = 0; i <= steps; i++) {
            add(Part.valueOf(side + "_" + part), Joint.of(side, joint), end.times((double) i / steps));
        }
    }

    private void trunk(Joint joint, @org.jspecify.annotations.Nullable Joint next) {
        double height = next == null ? TOP_OF_TRUNK : next.neutral().y();
        for (double y = joint.neutral().y(); y < height; y += 2 * APART) {
            for (int side = -1; side <= 1; side++) {
                add(Part.TRUNK, joint, new Vector3(side * BESIDE, y, 0).minus(joint.neutral()));
            }
        }
    }

    private void add(Part part, Joint joint, Vector3 place) {
        Vector3 inBind = Skeleton.bind().of(joint).apply(place);
        if (BodyShape.distance(part, inBind, Skeleton.bind()) < 0) {
            double radius = toSkin(inBind);
            if (radius > LEAST_RADIUS) {
                balls.add(new InscribedBall(part, joint, place, radius));
            }
        }
    }

    private double toSkin(Vector3 point) {
        return skin.stream()
                .mapToDouble(probe -> probe.place().distance(point))
                .min()
                .orElse(0);
    }
}
