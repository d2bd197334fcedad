package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unkink.body.geometry.Vector3;

/** The convex hull of some points in the floor plan, by the monotone chain (Andrew 1979); heights do not matter. */
final class SupportPolygon {

    private final List<Vector3> corners;

    private SupportPolygon(List<Vector3> corners) {
        this.corners = corners;
    }

    static SupportPolygon of(List<Vector3> points) {
        List<Vector3> sorted = points.stream()
                .sorted(Comparator.comparingDouble(Vector3::x).thenComparingDouble(Vector3::z))
                .toList();
        if (sorted.size() < 2) {
            return new SupportPolygon(sorted);
        }
        List<Vector3> corners = chain(sorted);
        corners.addAll(chain(sorted.reversed()));
        return new SupportPolygon(corners);
    }

    /** One half of the outline, without its last corner. */
    private static List<Vector3> chain(List<Vector3> sorted) {
        List<Vector3> chain = new ArrayList<>();
        for (Vector3 point : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        chain.removeLast();
        return chain;
    }

    private static double turn(Vector3 a, Vector3 b, Vector3 c) {
        return (b.x() - a.x()) * (c.z() - a.z()) - (b.z() - a.z()) * (c.x() - a.x());
    }

    boolean isEmpty() {
        return corners.isEmpty();
    }

    /** The signed distance of a point from the outline, negative inside; metres. */
    double distance(Vector3 point) {
        double least = Double.POSITIVE_INFINITY;
        boolean inside = corners.size() > 2;
        for (int i = 0; i < corners.size(); i++) {
            Vector3 a = corners.get(i);
            Vector3 b = corners.get((i + 1) % corners.size());
            least = Math.min(least, toEdge(a, b, point));
            inside = inside && turn(a, b, point) >= 0;
        }
        return inside ? -least : least;
    }

    private static double toEdge(Vector3 a, Vector3 b, Vector3 point) {
        double x = b.x() - a.x();
        double z = b.z() - a.z();
        double square = x * x + z * z;
        double along = square == 0 ? 0 : ((point.x() - a.x()) * x + (point.z() - a.z()) * z) / square;
        double t = Math.clamp(along, 0, 1);
        double dx = point.x() - a.x() - t * x;
        double dz = point.z() - a.z() - t * z;
        return Math.sqrt(dx * dx + dz * dz);
    }
}
