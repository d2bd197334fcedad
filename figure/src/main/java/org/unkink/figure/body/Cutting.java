package org.unkink.figure.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unkink.figure.geometry.Vector3;

/** Cuts triangles along the zero level of a function, so that a line of points lies on it. */
final class Cutting {

    /** Nearer than this a point counts as beyond the line, so that no sliver arises. */
    private static final double NEAR = 2e-4;

    private static final int HALVINGS = 16;

    private final BodyShape.Distance line;
    private final List<Vector3> points;
    private final double[] values;
    private final List<int[]> triangles = new ArrayList<>();
    private final Map<Long, Integer> cuts = new HashMap<>();

    private Cutting(Surface surface, BodyShape.Distance line) {
        this.line = line;
        points = new ArrayList<>(surface.points());
        values = points.stream().mapToDouble(this::value).toArray();
    }

    static Surface along(Surface surface, BodyShape.Distance line) {
        Cutting cutting = new Cutting(surface, line);
        surface.triangles().forEach(cutting::cut);
        return new Surface(cutting.points, cutting.triangles);
    }

    private double value(Vector3 point) {
        double value = line.at(point.x(), point.y(), point.z());
        return Math.abs(value) < NEAR ? NEAR : value;
    }

    private void cut(int[] triangle) {
        int above = 0;
        for (int corner : triangle) {
            above += values[corner] > 0 ? 1 : 0;
        }
        if (above == 0 || above == 3) {
            triangles.add(triangle);
            return;
        }
        int alone = 0;
        while (values[triangle[alone]] > 0 != (above == 1)) {
            alone++;
        }
        int a = triangle[alone];
        int b = triangle[(alone + 1) % 3];
        int c = triangle[(alone + 2) % 3];
        int ab = cut(a, b);
        int ac = cut(a, c);
        triangles.add(new int[] {a, ab, ac});
        triangles.add(new int[] {ab, b, c});
        triangles.add(new int[] {ab, c, ac});
    }

    private int cut(int a, int b) {
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        Integer known = cuts.get(key);
        if (known != null) {
            return known;
        }
        points.add(onTheBody(crossing(points.get(Math.min(a, b)), points.get(Math.max(a, b)))));
        cuts.put(key, points.size() - 1);
        return points.size() - 1;
    }

    private Vector3 crossing(Vector3 from, Vector3 to) {
        boolean startsAbove = value(from) > 0;
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (value(from.towards(to, middle)) > 0 == startsAbove) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return from.towards(to, Math.clamp((low + high) / 2, 0.02, 0.98));
    }

    private static Vector3 onTheBody(Vector3 point) {
        Vector3 slope = BodyShape.gradient(BodyShape::distance, point);
        double steepness = slope.dot(slope);
        Vector3 moved = point.minus(slope.times(BodyShape.distance(point) / Math.max(0.2, steepness)));
        if (moved.distance(point) > 0.003) {
            return point;
        }
        return point.x() == 0 ? new Vector3(0, moved.y(), moved.z()) : moved;
    }
}
