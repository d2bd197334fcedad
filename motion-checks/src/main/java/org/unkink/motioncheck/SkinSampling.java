package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.mesh.BodyVertex;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Skeleton;

/** Samples points of the body's surface by an octree: cubes that the surface may pass are halved until they are small. */
final class SkinSampling {

    private static final double ROOT = 1.92;
    private static final double LEAST = 0.0075;

    /** A point that ends further from the surface than this belongs to no surface. */
    private static final double ON = 5e-4;

    private final List<SkinPoint> points = new ArrayList<>();

    private SkinSampling() {}

    static List<SkinPoint> points() {
        SkinSampling sampling = new SkinSampling();
        sampling.search(new Vector3(ROOT / 2, ROOT / 2 - 0.02, 0), ROOT / 2);
        List<SkinPoint> both = new ArrayList<>(sampling.points);
        sampling.points.forEach(point -> both.add(point.mirrored()));
        return both;
    }

    private void search(Vector3 middle, double half) {
        double distance = BodyShape.distance(middle);
        if (half < ROOT / 16 && Math.abs(distance) > 1.9 * half) {
            return;
        }
        if (half < LEAST) {
            add(middle, distance);
            return;
        }
        double next = half / 2;
        for (int child = 0; child < 8; child++) {
            search(middle.plus(new Vector3(side(child), side(child >> 1), side(child >> 2)).times(next)), next);
        }
    }

    private static int side(int bit) {
        return (bit & 1) * 2 - 1;
    }

    private void add(Vector3 start, double distance) {
        Vector3 point = start.minus(BodyShape.normal(start).times(distance));
        point = point.minus(BodyShape.normal(point).times(BodyShape.distance(point)));
        if (point.x() >= 0 && Math.abs(BodyShape.distance(point)) < ON) {
            points.add(new SkinPoint(part(point), BodyVertex.at(point)));
        }
    }

    private static Part part(Vector3 point) {
        Part nearest = Part.TRUNK;
        double least = Double.POSITIVE_INFINITY;
        for (Part part : Part.values()) {
            double distance = BodyShape.distance(part, point, Skeleton.bind());
            if (distance < least) {
                least = distance;
                nearest = part;
            }
        }
        return nearest;
    }
}
