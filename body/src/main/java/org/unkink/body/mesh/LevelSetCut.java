package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unkink.body.geometry.Vector3;

/**
 * Cuts triangles along the zero level set of a function, so that a line of points lies on it. Points near the line are
 * drawn onto it first, so that no slivers arise.
 */
final class LevelSetCut {

    /** A point nearer than this is drawn onto the line, metres. */
    private static final double DRAWN = 0.0017;

    private static final int HALVINGS = 16;

    private final BodyShape.Distance line;
    private final List<Vector3> points;
    private final double[] values;
    private final List<int[]> triangles = new ArrayList<>();
    private final Map<Long, Integer> cuts = new HashMap<>();

    private LevelSetCut(IndexedMesh surface, BodyShape.Distance line) {
        this.line = line;
        points = new ArrayList<>(surface.points());
        values = points.stream().mapToDouble(this::value).toArray();
        for (int i = 0; i < values.length; i++) {
            drawOntoTheLine(i);
        }
    }

    static IndexedMesh along(IndexedMesh surface, BodyShape.Distance line) {
        LevelSetCut cutting = new LevelSetCut(surface, line);
        surface.triangles().forEach(cutting::cut);
        return new IndexedMesh(cutting.points, cutting.triangles);
    }

    private double value(Vector3 point) {
        return line.at(point.x(), point.y(), point.z());
    }

    private void drawOntoTheLine(int index) {
        if (Math.abs(values[index]) < 3 * DRAWN) {
            Vector3 start = points.get(index);
            Vector3 drawn = onTheSkin(start);
            double way = drawn.distance(start);
            if (way > 0 && way < DRAWN) {
                points.set(index, drawn);
                values[index] = 0;
            }
        }
    }

    private void cut(int[] t) {
        for (int i = 0; i < 3; i++) {
            int a = t[i];
            int b = t[(i + 1) % 3];
            int c = t[(i + 2) % 3];
            if (values[a] == 0 && values[b] * values[c] < 0) {
                int middle = cut(b, c);
                triangles.add(new int[] {a, b, middle});
                triangles.add(new int[] {a, middle, c});
                return;
            }
            if (values[a] * values[b] < 0 && values[a] * values[c] < 0) {
                int ab = cut(a, b);
                int ac = cut(a, c);
                triangles.add(new int[] {a, ab, ac});
                triangles.add(new int[] {ab, b, c});
                triangles.add(new int[] {ab, c, ac});
                return;
            }
        }
        triangles.add(t);
    }

    private int cut(int a, int b) {
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        return cuts.computeIfAbsent(key, _ -> {
            Vector3 crossing = crossing(points.get(Math.min(a, b)), points.get(Math.max(a, b)));
            points.add(onTheSkin(crossing));
            return points.size() - 1;
        });
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
        return from.towards(to, (low + high) / 2);
    }

    /** Newton steps to where the line crosses the skin; stays if that is not near. */
    private Vector3 onTheSkin(Vector3 start) {
        Vector3 point = start;
        for (int step = 0; step < 3; step++) {
            Vector3 a = BodyShape.gradient(BodyShape::skin, point);
            Vector3 b = BodyShape.gradient(line, point);
            double skin = BodyShape.skin(point.x(), point.y(), point.z());
            double away = value(point);
            double determinant = a.dot(a) * b.dot(b) - a.dot(b) * a.dot(b);
            if (determinant < 0.02) {
                return start;
            }
            double alongA = (skin * b.dot(b) - away * a.dot(b)) / determinant;
            double alongB = (away * a.dot(a) - skin * a.dot(b)) / determinant;
            Vector3 next = point.minus(a.times(alongA)).minus(b.times(alongB));
            point = start.x() == 0 ? new Vector3(0, next.y(), next.z()) : next;
        }
        boolean isNear = point.distance(start) < 0.003 && (start.x() == 0 || point.x() > 1e-4);
        return isNear ? point : start;
    }
}
