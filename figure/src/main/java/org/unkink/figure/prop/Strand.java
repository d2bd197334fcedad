package org.unkink.figure.prop;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.surface.Shapes;
import org.unkink.figure.surface.TriangleMesh;

/**
 * A straight round stretch between two points that may move: of a band, which gets thinner as it gets longer, or of a
 * crank.
 *
 * @param from for a band the end in the hand
 * @param radius metres
 */
public record Strand(Vector3 from, Vector3 to, double radius, Finish finish) {

    private static final int SIDES = 10;

    /** A tube of radius 1 and length 1, which every strand is a stretched copy of. */
    public static final TriangleMesh UNIT = Shapes.tube(1, 0.5, SIDES);

    /** Its middle, the upright axis along it. */
    public Frame frame() {
        return Shapes.along(from, to);
    }

    /** The factors that stretch the unit tube to this one. */
    public Vector3 scale() {
        return new Vector3(radius, from.distance(to), radius);
    }

    public TriangleMesh surface() {
        return UNIT.stretched(scale()).placed(frame());
    }
}
