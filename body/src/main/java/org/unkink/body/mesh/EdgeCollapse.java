package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.unkink.body.geometry.Vector3;

/**
 * Simplifies a mesh by half-edge collapse, cheapest first by quadric error metrics (Garland and Heckbert 1997). Points
 * that stay do not move, so that what is known about them stays true. Points on lines between kinds of triangles and on
 * the open border move only along those.
 */
final class EdgeCollapse {

    private static final double THINNEST = 0.12;
    private static final double MOST_TILT = 0.78;
    private static final double LINE_STRENGTH = 4;
    private static final double EVENNESS = 1e-9;

    private final List<Vector3> points;
    private final List<Vector3> normals;
    private final ToDoubleFunction<Vector3> longestEdge;
    private final int[][] triangles;
    private final boolean[] gone;
    private final List<List<Integer>> around;
    private final Quadric[] quadrics;
    private final int[] version;
    private final Map<Long, Boolean> lines = new HashMap<>();
    private final int[] lineEnds;
    private final PriorityQueue<Collapse> collapses = new PriorityQueue<>(Comparator.comparingDouble(Collapse::cost)
            .thenComparingInt(Collapse::from)
            .thenComparingInt(Collapse::to));

    /** Drawing point {@code from} into point {@code to}, priced when both had these versions. */
    private record Collapse(double cost, int from, int to, int versions) {}

    private EdgeCollapse(IndexedMesh surface, List<Vector3> normals, ToDoubleFunction<Vector3> longestEdge) {
        points = surface.points();
        this.normals = normals;
        this.longestEdge = longestEdge;
        triangles = surface.triangles().stream().map(int[]::clone).toArray(int[][]::new);
        gone = new boolean[triangles.length];
        around = new ArrayList<>();
        quadrics = new Quadric[points.size()];
        for (int i = 0; i < points.size(); i++) {
            around.add(new ArrayList<>(8));
            quadrics[i] = new Quadric();
        }
        version = new int[points.size()];
        lineEnds = new int[points.size()];
    }

    /**
     * Leaves about {@code count} triangles.
     *
     * @param normals of the points, of length 1
     * @param materials of the triangles; lines between them stay
     * @param longestEdge that may arise near a point, metres
     * @param importance of being exact near a point, usually 1
     */
    static List<HalfMesh.Triangle> reduce(
            IndexedMesh surface,
            List<Vector3> normals,
            List<Material> materials,
            int count,
            ToDoubleFunction<Vector3> longestEdge,
            ToDoubleFunction<Vector3> importance) {
        EdgeCollapse simplification = new EdgeCollapse(surface, normals, longestEdge);
        simplification.prepare(materials, importance);
        simplification.run(count);
        List<HalfMesh.Triangle> left = new ArrayList<>();
        for (int i = 0; i < simplification.triangles.length; i++) {
            if (!simplification.gone[i]) {
                int[] t = simplification.triangles[i];
                left.add(new HalfMesh.Triangle(t[0], t[1], t[2], materials.get(i)));
            }
        }
        return left;
    }

    private void prepare(List<Material> materials, ToDoubleFunction<Vector3> importance) {
        Map<Long, Integer> triangleAt = new HashMap<>();
        for (int i = 0; i < triangles.length; i++) {
            int[] t = triangles[i];
            Vector3 a = points.get(t[0]);
            Vector3 across = points.get(t[1]).minus(a).cross(points.get(t[2]).minus(a));
            double weight = importance.applyAsDouble(a);
            for (int corner = 0; corner < 3; corner++) {
                around.get(t[corner]).add(i);
                quadrics[t[corner]].addPlane(a, across.normalized(), across.length() * weight);
                triangleAt.put(directed(t[corner], t[(corner + 1) % 3]), i);
            }
        }
        for (int i = 0; i < triangles.length; i++) {
            int[] t = triangles[i];
            for (int corner = 0; corner < 3; corner++) {
                int a = t[corner];
                int b = t[(corner + 1) % 3];
                Integer other = triangleAt.get(directed(b, a));
                if (other == null || materials.get(other) != materials.get(i)) {
                    markLine(a, b, t, other == null);
                }
            }
        }
        for (int i = 0; i < points.size(); i++) {
            for (int neighbour : neighbours(i)) {
                price(i, neighbour);
            }
        }
    }

    private void markLine(int a, int b, int[] triangle, boolean isBorder) {
        if (isBorder || !lines.containsKey(undirected(a, b))) {
            lineEnds[a]++;
            lineEnds[b]++;
        }
        lines.put(undirected(a, b), true);
        Vector3 along = points.get(b).minus(points.get(a));
        Vector3 normal = normals.get(triangle[0]).plus(normals.get(triangle[1])).normalized();
        Vector3 across = along.cross(normal).normalized();
        double weight = LINE_STRENGTH * along.dot(along);
        quadrics[a].addPlane(points.get(a), across, weight);
        quadrics[b].addPlane(points.get(a), across, weight);
    }

    private void run(int count) {
        int left = triangles.length;
        while (left > count && !collapses.isEmpty()) {
            Collapse next = collapses.poll();
            boolean isCurrent = version[next.from] >= 0
                    && version[next.to] >= 0
                    && version[next.from] + version[next.to] == next.versions;
            if (isCurrent && isAllowed(next.from, next.to)) {
                left -= collapse(next.from, next.to);
            }
        }
    }

    private void price(int from, int to) {
        if (lineEnds[from] > 0 && !(lineEnds[from] == 2 && lines.containsKey(undirected(from, to)))) {
            return;
        }
        Vector3 target = points.get(to);
        double length = points.get(from).distance(target) / longestEdge.applyAsDouble(target);
        double cost =
                quadrics[from].at(target) + quadrics[to].at(target) + EVENNESS * length * length * length * length;
        collapses.add(new Collapse(cost, from, to, version[from] + version[to]));
    }

    private boolean isAllowed(int from, int to) {
        Set<Integer> near = neighbours(from);
        int common = 0;
        Set<Integer> far = neighbours(to);
        for (int neighbour : near) {
            common += far.contains(neighbour) ? 1 : 0;
        }
        int shared = 0;
        for (int triangle : around.get(from)) {
            shared += has(triangle, to) ? 1 : 0;
        }
        if (shared == 0 || common != shared) {
            return false;
        }
        double limit = longestEdge.applyAsDouble(points.get(to));
        for (int neighbour : near) {
            if (neighbour != to && points.get(neighbour).distance(points.get(to)) > limit) {
                return false;
            }
        }
        return around.get(from).stream().allMatch(triangle -> has(triangle, to) || staysGood(triangle, from, to));
    }

    private boolean staysGood(int triangle, int from, int to) {
        int[] t = triangles[triangle];
        Vector3[] corner = new Vector3[3];
        Vector3 normal = Vector3.ZERO;
        for (int i = 0; i < 3; i++) {
            int point = t[i] == from ? to : t[i];
            corner[i] = points.get(point);
            normal = normal.plus(normals.get(point));
        }
        Vector3 across = corner[1].minus(corner[0]).cross(corner[2].minus(corner[0]));
        double longest = Math.max(
                corner[0].distance(corner[1]), Math.max(corner[1].distance(corner[2]), corner[2].distance(corner[0])));
        return across.length() >= THINNEST * longest * longest
                && across.normalized().dot(normal.normalized()) >= MOST_TILT;
    }

    /** Gives the number of triangles that vanish. */
    private int collapse(int from, int to) {
        int vanished = 0;
        if (lineEnds[from] > 0) {
            moveLines(from, to);
        }
        for (int triangle : List.copyOf(around.get(from))) {
            if (has(triangle, to)) {
                gone[triangle] = true;
                vanished++;
                for (int corner : triangles[triangle]) {
                    around.get(corner).remove(Integer.valueOf(triangle));
                }
            } else {
                replace(triangles[triangle], from, to);
                around.get(to).add(triangle);
            }
        }
        quadrics[to].add(quadrics[from]);
        version[from] = Integer.MIN_VALUE / 2;
        version[to]++;
        for (int neighbour : neighbours(to)) {
            price(to, neighbour);
            price(neighbour, to);
        }
        return vanished;
    }

    /** The line that went through {@code from} now goes through {@code to}. */
    private void moveLines(int from, int to) {
        for (int neighbour : neighbours(from)) {
            if (lines.remove(undirected(from, neighbour)) != null && neighbour != to) {
                lines.put(undirected(to, neighbour), true);
            }
        }
    }

    private Set<Integer> neighbours(int point) {
        Set<Integer> neighbours = new TreeSet<>();
        for (int triangle : around.get(point)) {
            for (int corner : triangles[triangle]) {
                if (corner != point) {
                    neighbours.add(corner);
                }
            }
        }
        return neighbours;
    }

    private boolean has(int triangle, int point) {
        int[] t = triangles[triangle];
        return t[0] == point || t[1] == point || t[2] == point;
    }

    private static void replace(int[] triangle, int from, int to) {
        for (int i = 0; i < 3; i++) {
            if (triangle[i] == from) {
                triangle[i] = to;
            }
        }
    }

    private static long directed(int a, int b) {
        return (long) a << 32 | b;
    }

    private static long undirected(int a, int b) {
        return directed(Math.min(a, b), Math.max(a, b));
    }
}
