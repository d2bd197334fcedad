package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/**
 * A closed, rounded outline drawn on the left half of the body as one sees it from a given side. It lies on the skin that
 * faces that side.
 *
 * @param joint in whose coordinates of the bind pose it is drawn, null for the room
 * @param facing towards the eye, of length 1
 * @param corners of the outline, as seen from there: across and up
 * @param nearest to the eye that skin under the outline lies, as a distance along {@code facing}
 * @param furthest from the eye
 */
record MuscleOutline(
        @Nullable Joint joint, Region region, Vector3 facing, List<double[]> corners, double nearest, double furthest) {

    /** The part of the body that the outline may lie on; parts seen behind it do not count. */
    enum Region {
        ANYWHERE,
        TRUNK,
        ARM,
        LEG
    }

    private static final int STEPS = 6;
    /** Skin that faces away further than this is not part of it; cosine. */
    private static final double TURNED_AWAY = 0.08;

    private static final double TURN_TO_LENGTH = 0.06;
    /** The skin may lie so much nearer or further than the corners, metres. */
    private static final double SLACK = 0.022;

    private static final double OUTSIDE = -1;

    /** An outline through points on the skin. */
    static MuscleOutline of(@Nullable Joint joint, Region region, Vector3 facing, double[]... points) {
        Vector3 eye = facing.normalized();
        List<double[]> flat = new ArrayList<>();
        double nearest = Double.NEGATIVE_INFINITY;
        double furthest = Double.POSITIVE_INFINITY;
        for (double[] row : points) {
            Vector3 point = new Vector3(row[0], row[1], row[2]);
            flat.add(projected(point, eye));
            nearest = Math.max(nearest, point.dot(eye) + SLACK);
            furthest = Math.min(furthest, point.dot(eye) - SLACK);
        }
        return new MuscleOutline(joint, region, eye, smooth(flat), nearest, furthest);
    }

    /** The same whatever the distance to the eye. */
    MuscleOutline atAnyDepth() {
        return new MuscleOutline(joint, region, facing, corners, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    /** Distance of a point of the skin from the outline, metres in the plane of the picture; negative outside. */
    double depth(Vector3 point, Vector3 normal) {
        if (!isIn(point)) {
            return OUTSIDE;
        }
        Vector3 place = joint == null ? point : Skeleton.bind().of(joint).unapply(point);
        Vector3 direction = joint == null
                ? normal
                : Skeleton.bind().of(joint).rotation().inverse().apply(normal);
        double turned = (direction.dot(facing) - TURNED_AWAY) * TURN_TO_LENGTH;
        double away = place.dot(facing);
        double slab = Math.min(nearest - away, away - furthest);
        return Math.min(Math.min(turned, slab), inside(projected(place, facing)));
    }

    private boolean isIn(Vector3 point) {
        return switch (region) {
            case ANYWHERE -> true;
            case TRUNK -> ArmWeights.membership(point) < 0.8;
            case ARM -> {
                double along = ArmWeights.along(point);
                yield along > -0.08 && ArmWeights.across(point) < (along > 0.07 ? 0.062 : 0.085);
            }
            case LEG -> point.y() < 0.95 && point.x() < 0.33;
        };
    }

    /** Across: to the right of one who looks at the body from there; up: as much as possible upwards. */
    private static double[] projected(Vector3 point, Vector3 facing) {
        Vector3 across = Vector3.UP.cross(facing).normalized();
        Vector3 up = facing.cross(across);
        return new double[] {point.dot(across), point.dot(up)};
    }

    /** Points of a Catmull-Rom curve through the corners. */
    private static List<double[]> smooth(List<double[]> corners) {
        List<double[]> curve = new ArrayList<>();
        int count = corners.size();
        for (int i = 0; i < count; i++) {
            double[] before = corners.get((i + count - 1) % count);
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % count);
            double[] after = corners.get((i + 2) % count);
            for (int step = 0; step < STEPS; step++) {
                double t = (double) step / STEPS;
                curve.add(new double[] {
                    catmullRom(before[0], from[0], to[0], after[0], t),
                    catmullRom(before[1], from[1], to[1], after[1], t)
                });
            }
        }
        return curve;
    }

    private static double catmullRom(double a, double b, double c, double d, double t) {
        double t2 = t * t;
        return (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (3 * b - a - 3 * c + d) * t2 * t) / 2;
    }

    private double inside(double[] point) {
        double least = Double.POSITIVE_INFINITY;
        boolean isInside = false;
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            least = Math.min(least, distance(point, a, b));
            boolean isCrossed = a[1] > point[1] != b[1] > point[1];
            if (isCrossed && point[0] < (b[0] - a[0]) * (point[1] - a[1]) / (b[1] - a[1]) + a[0]) {
                isInside = !isInside;
            }
        }
        return isInside ? least : -least;
    }

    private static double distance(double[] p, double[] a, double[] b) {
        double x = b[0] - a[0];
        double y = b[1] - a[1];
        double t = Math.clamp(((p[0] - a[0]) * x + (p[1] - a[1]) * y) / (x * x + y * y + 1e-12), 0.0, 1.0);
        double dx = p[0] - a[0] - t * x;
        double dy = p[1] - a[1] - t * y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
