package org.unkink.body.mesh;

import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/**
 * A primitive of the implicit surface that the body is: a form with its place. Primitives are fused one after the
 * other, in the order in which they are listed.
 *
 * @param part that it belongs to, the left one if it exists on both sides
 * @param joint that carries it
 * @param kind adds or takes away
 * @param blend width of the fillet towards what is already there, metres
 * @param pairBlend width of the fillet between the two sides, negative if the piece stands in the middle
 * @param placement from the bind pose's room to the form's coordinates
 */
record Primitive(Part part, Joint joint, Kind kind, double blend, double pairBlend, Placement placement, Form form) {

    /** The effect of a piece on the body. */
    enum Kind {
        ADDED,
        CARVED
    }

    private static final double IN_THE_MIDDLE = -1;

    /** A piece of trunk, neck or head across the middle, in coordinates of the bind pose. */
    static Primitive middle(Part part, Joint joint, double blend, Form form) {
        return new Primitive(part, joint, Kind.ADDED, blend, IN_THE_MIDDLE, Placement.ROOM, form);
    }

    /** A piece of trunk or head that exists on both sides, given for the left, in coordinates of the bind pose. */
    static Primitive paired(Part part, Joint joint, double blend, Form form) {
        return new Primitive(part, joint, Kind.ADDED, blend, blend, Placement.ROOM, form);
    }

    /** A piece of a left limb, in coordinates of its joint; the right limb is its mirror image. */
    static Primitive limb(Part part, Joint joint, double blend, Form form) {
        return new Primitive(part, joint, Kind.ADDED, blend, blend, Placement.of(joint), form);
    }

    Primitive carved() {
        return new Primitive(part, joint, Kind.CARVED, blend, pairBlend, placement, form);
    }

    Primitive pairedWith(double width) {
        return new Primitive(part, joint, kind, blend, width, placement, form);
    }

    boolean paired() {
        return pairBlend >= 0;
    }

    /** The distance of the left or middle form alone, from a point of the bind pose's room. */
    double one(double x, double y, double z) {
        Placement p = placement;
        return form.distance(p.x(x, y, z), p.y(x, y, z), p.z(x, y, z));
    }

    /** A rigid change of coordinates without allocation: rows of the rotation, then what is added. */
    record Placement(
            double xx,
            double xy,
            double xz,
            double yx,
            double yy,
            double yz,
            double zx,
            double zy,
            double zz,
            Vector3 plus) {

        static final Placement ROOM = new Placement(1, 0, 0, 0, 1, 0, 0, 0, 1, Vector3.ZERO);

        static Placement of(Joint joint) {
            var frame = Skeleton.bind().of(joint);
            Vector3 x = frame.rotation().apply(Vector3.LEFT);
            Vector3 y = frame.rotation().apply(Vector3.UP);
            Vector3 z = frame.rotation().apply(Vector3.FORWARD);
            Vector3 origin = frame.unapply(Vector3.ZERO);
            return new Placement(x.x(), x.y(), x.z(), y.x(), y.y(), y.z(), z.x(), z.y(), z.z(), origin);
        }

        double x(double px, double py, double pz) {
            return xx * px + xy * py + xz * pz + plus.x();
        }

        double y(double px, double py, double pz) {
            return yx * px + yy * py + yz * pz + plus.y();
        }

        double z(double px, double py, double pz) {
            return zx * px + zy * py + zz * pz + plus.z();
        }
    }
}
