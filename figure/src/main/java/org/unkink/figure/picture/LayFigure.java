package org.unkink.figure.picture;

import java.util.Map;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.figure.scene.Scene;
import org.unkink.figure.surface.Colour;
import org.unkink.figure.surface.Shapes;

/** A jointed doll of capsules in a posture: quick to draw where the body itself is not at hand. */
final class LayFigure {

    private static final Colour COLOUR = Colour.hex("#d9b08f");

    /** How thick the part is that ends at a joint. */
    private static final Map<String, Double> RADII = Map.of(
            "FOREARM_UPPER", 0.042,
            "HAND", 0.034,
            "FINGERS1", 0.026,
            "FINGERS2", 0.02,
            "SHIN", 0.065,
            "FOOT", 0.05,
            "TOES", 0.035,
            "ARM", 0.05);

    private LayFigure() {}

    static void addTo(Scene scene, Frames frames) {
        for (Joint joint : Joint.ALL) {
            double radius = radius(joint);
            Joint parent = joint.parent();
            if (radius > 0 && parent != null) {
                capsule(scene, frames.of(parent).origin(), frames.of(joint).origin(), radius);
            }
        }
        Vector3 head = frames.of(Joint.HEAD).origin();
        Vector3 crown = frames.of(Joint.HEAD).apply(new Vector3(0, 0.07, 0.015));
        capsule(scene, head.towards(crown, 0.6), crown, 0.09);
        Vector3 nose = frames.of(Joint.HEAD).apply(new Vector3(0, 0.04, 0.1));
        capsule(scene, nose, nose.plus(new Vector3(0, 0.005, 0)), 0.02);
    }

    private static double radius(Joint joint) {
        String name = joint.name();
        if (name.startsWith("LUMBAR") || name.startsWith("THORAX")) {
            return 0.11;
        }
        if (name.startsWith("NECK") || joint == Joint.HEAD) {
            return 0.052;
        }
        int side = name.indexOf('_');
        return side < 0 ? 0 : RADII.getOrDefault(name.substring(side + 1), 0.0);
    }

    private static void capsule(Scene scene, Vector3 from, Vector3 to, double radius) {
        scene.add(Shapes.capsule(from, to.plus(new Vector3(0, 1e-6, 0)), radius), "skin", "skin", COLOUR);
    }
}
