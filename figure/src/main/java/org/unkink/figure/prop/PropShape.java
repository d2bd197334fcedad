package org.unkink.figure.prop;

import org.unkink.body.geometry.Vector3;
import org.unkink.figure.surface.Shapes;
import org.unkink.figure.surface.TriangleMesh;

/** The form of a piece, about its own middle. */
public sealed interface PropShape {

    /** The signed distance of a point, negative inside; metres. */
    double distance(Vector3 point);

    TriangleMesh surface();

    /** A box; {@code half} is half of its size along each axis, its rounded edges included. */
    record RoundedBox(Vector3 half, double radius) implements PropShape {

        private static final int STEPS = 2;

        public RoundedBox {
            if (radius <= 0 || radius > Math.min(half.x(), Math.min(half.y(), half.z()))) {
                throw new IllegalArgumentException("edges of " + radius + " m do not fit a box of half " + half);
            }
        }

        @Override
        public double distance(Vector3 point) {
            double x = Math.abs(point.x()) - half.x() + radius;
            double y = Math.abs(point.y()) - half.y() + radius;
            double z = Math.abs(point.z()) - half.z() + radius;
            double outside = new Vector3(Math.max(x, 0), Math.max(y, 0), Math.max(z, 0)).length();
            return outside + Math.min(0, Math.max(x, Math.max(y, z))) - radius;
        }

        @Override
        public TriangleMesh surface() {
            return Shapes.roundedBox(half, radius, STEPS);
        }
    }

    /** An upright cylinder; {@code edge} is how wide its edges are rounded. */
    record Cylinder(double radius, double halfHeight, double edge) implements PropShape {

        private static final int SIDES = 18;

        @Override
        public double distance(Vector3 point) {
            double across = Math.sqrt(point.x() * point.x() + point.z() * point.z()) - radius;
            double along = Math.abs(point.y()) - halfHeight;
            double outside =
                    Math.sqrt(Math.max(across, 0) * Math.max(across, 0) + Math.max(along, 0) * Math.max(along, 0));
            return outside + Math.min(0, Math.max(across, along));
        }

        @Override
        public TriangleMesh surface() {
            return Shapes.cylinder(radius, halfHeight, edge, SIDES);
        }
    }
}
