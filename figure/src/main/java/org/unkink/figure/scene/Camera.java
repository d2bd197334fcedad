package org.unkink.figure.scene;

import java.util.List;
import org.unkink.body.geometry.Vector3;

/**
 * The camera of a picture, a perspective projection. Azimuth 0 looks the figure in the face, 90 sees its left side; a
 * positive elevation looks down. The angle of view is fixed.
 *
 * @param distance from the eye to the target, metres
 */
public record Camera(double azimuth, double elevation, Vector3 target, double distance) {

    /** Degrees from the bottom to the top of the picture. */
    public static final double ANGLE_OF_VIEW = 26;

    /** So often the place of a middle is narrowed down, from metres to nanometres. */
    private static final int HALVINGS = 32;

    private static final double RADIANS = StrictMath.PI / 180;

    /** Half of the picture's height at distance 1. */
    static final double HALF_HEIGHT = StrictMath.tan(ANGLE_OF_VIEW / 2 * RADIANS);

    /**
     * The nearest camera that sees all points.
     *
     * @param aspect width of the picture by its height
     * @param margin share of the picture that stays free at each edge, 0 to 0.4
     */
    public static Camera fitting(List<Vector3> points, double azimuth, double elevation, double aspect, double margin) {
        Camera turned = new Camera(azimuth, elevation, Vector3.ZERO, 0);
        Vector3 forward = turned.forward();
        double slopeUp = HALF_HEIGHT * (1 - 2 * margin);
        double slopeAcross = slopeUp * aspect;
        Extent across = Extent.of(points, turned.right(), forward, slopeAcross);
        Extent up = Extent.of(points, turned.up(), forward, slopeUp);
        double depth = Math.min(across.apex(slopeAcross), up.apex(slopeUp));
        double middle = points.stream().mapToDouble(forward::dot).average().orElse(0);
        Vector3 target = turned.right()
                .times(centre(points, turned.right(), forward, depth))
                .plus(turned.up().times(centre(points, turned.up(), forward, depth)))
                .plus(forward.times(middle));
        return new Camera(azimuth, elevation, target, middle - depth);
    }

    /** The place on an axis from which an eye so deep sees the points reach equally far to both sides. */
    private static double centre(List<Vector3> points, Vector3 axis, Vector3 forward, double depth) {
        double low = points.stream().mapToDouble(axis::dot).min().orElse(0);
        double high = points.stream().mapToDouble(axis::dot).max().orElse(0);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double above = 0;
            double below = 0;
            for (Vector3 point : points) {
                double seen = (axis.dot(point) - middle) / (forward.dot(point) - depth);
                above = Math.max(above, seen);
                below = Math.max(below, -seen);
            }
            if (above > below) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The reach of points to both sides of a view that widens by a slope. */
    private record Extent(double positive, double negative) {

        static Extent of(List<Vector3> points, Vector3 axis, Vector3 forward, double slope) {
            double positive = Double.NEGATIVE_INFINITY;
            double negative = Double.NEGATIVE_INFINITY;
            for (Vector3 point : points) {
                double widening = slope * forward.dot(point);
                positive = Math.max(positive, axis.dot(point) - widening);
                negative = Math.max(negative, -axis.dot(point) - widening);
            }
            return new Extent(positive, negative);
        }

        /** The depth that the eye has to have. */
        double apex(double slope) {
            return -(positive + negative) / (2 * slope);
        }
    }

    public Vector3 forward() {
        double flat = StrictMath.cos(elevation * RADIANS);
        return new Vector3(
                -StrictMath.sin(azimuth * RADIANS) * flat,
                -StrictMath.sin(elevation * RADIANS),
                -StrictMath.cos(azimuth * RADIANS) * flat);
    }

    public Vector3 right() {
        return new Vector3(StrictMath.cos(azimuth * RADIANS), 0, -StrictMath.sin(azimuth * RADIANS));
    }

    public Vector3 up() {
        return right().cross(forward());
    }

    public Vector3 eye() {
        return target.minus(forward().times(distance));
    }

    /** The projection of the room onto a picture of a size in pixels. */
    public Projection onto(double width, double height) {
        return new Projection(eye(), right(), up(), forward(), width, height);
    }

    /** The room as it is seen in a picture: made once for many points. */
    public record Projection(Vector3 eye, Vector3 right, Vector3 up, Vector3 forward, double width, double height) {

        /**
         * The picture of a point: x to the right and y downwards in parts of the picture's size, z the depth in metres.
         */
        public Vector3 at(Vector3 point) {
            Vector3 seen = point.minus(eye);
            double depth = forward.dot(seen);
            double scale = height / (2 * HALF_HEIGHT * depth);
            return new Vector3(width / 2 + right.dot(seen) * scale, height / 2 - up.dot(seen) * scale, depth);
        }
    }
}
