package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unkink.body.geometry.Vector3;

/**
 * The zero level of a distance field as a mesh, by surface nets (Gibson 1998) on a grid of equal cubes: a vertex at the
 * mean of the cut edges, then brought onto the surface. A cube has a vertex for each sheet of the surface in it (dual
 * marching cubes, Nielson 2004), so that sheets that come close stay apart. The solid is symmetric to the plane x = 0
 * and its left half is made. The middle layer of cubes straddles the plane; its vertices lie exactly on it, where the
 * mirror image joins.
 */
final class SurfaceNets {

    private static final int SIZE_OF_ROOT = 512;
    private static final int OFFSET = 1 << 12;

    private final BodyShape.Distance solid;
    private final double cell;
    private final int baseY;
    private final int baseZ;
    private final Map<Long, Double> corners = new HashMap<>();
    private final Map<Long, int[]> sheets = new HashMap<>();
    private final List<long[]> cubes = new ArrayList<>();
    private final List<Vector3> points = new ArrayList<>();
    private final List<int[]> triangles = new ArrayList<>();

    private SurfaceNets(BodyShape.Distance solid, double cell, double lowY, double lowZ) {
        this.solid = solid;
        this.cell = cell;
        baseY = (int) Math.floor(lowY / cell);
        baseZ = (int) Math.floor(lowZ / cell);
    }

    /**
     * The half with x of at least 0.
     *
     * @param cell edge of a cube, metres; nothing thinner than it is found for sure
     * @param lowY below the solid
     * @param lowZ behind the solid
     */
    static IndexedMesh leftHalf(BodyShape.Distance solid, double cell, double lowY, double lowZ) {
        SurfaceNets contouring = new SurfaceNets(solid, cell, lowY, lowZ);
        contouring.search(0, contouring.baseY, contouring.baseZ, SIZE_OF_ROOT);
        contouring.cubes.forEach(cube -> contouring.findSheets((int) cube[0], (int) cube[1], (int) cube[2]));
        contouring.cubes.forEach(cube -> contouring.connect((int) cube[0], (int) cube[1], (int) cube[2]));
        return new IndexedMesh(contouring.points, contouring.triangles);
    }

    /** Collects the cubes that the surface may pass, coarse to fine. */
    private void search(int x, int y, int z, int size) {
        double half = size * cell / 2;
        double distance = solid.at(placeX(x) + half, place(y) + half, place(z) + half);
        if (size <= SIZE_OF_ROOT / 4 && Math.abs(distance) > 2.6 * half + 0.004) {
            return;
        }
        if (size == 1) {
            cubes.add(new long[] {x, y, z});
            return;
        }
        int next = size / 2;
        for (int child = 0; child < 8; child++) {
            search(x + (child & 1) * next, y + (child >> 1 & 1) * next, z + (child >> 2) * next, next);
        }
    }

    /** Cube 0 lies half a cell to both sides of the middle. */
    private double placeX(int index) {
        return (index - 0.5) * cell;
    }

    private double place(int index) {
        return index * cell;
    }

    private double corner(int x, int y, int z) {
        return corners.computeIfAbsent(key(x, y, z), _ -> solid.at(Math.abs(placeX(x)), place(y), place(z)));
    }

    private static long key(int x, int y, int z) {
        return ((long) (x + OFFSET) << 40) | ((long) (y + OFFSET) << 20) | (z + OFFSET);
    }

    /** Gives each crossing edge of a cube the vertex of its sheet. */
    private void findSheets(int x, int y, int z) {
        double[] values = new double[8];
        int inside = 0;
        for (int i = 0; i < 8; i++) {
            values[i] = corner(x + (i & 1), y + (i >> 1 & 1), z + (i >> 2));
            inside |= values[i] < 0 ? 1 << i : 0;
        }
        if (inside == 0 || inside == 255) {
            return;
        }
        int[] sheetOfEdge = CubeSheets.of(inside);
        int[] vertexOfEdge = new int[12];
        for (int sheet = 0; sheet < 12; sheet++) {
            Vector3 sum = Vector3.ZERO;
            int count = 0;
            for (int edge = 0; edge < 12; edge++) {
                if (sheetOfEdge[edge] == sheet) {
                    sum = sum.plus(crossing(x, y, z, edge, values));
                    vertexOfEdge[edge] = points.size();
                    count++;
                }
            }
            if (count > 0) {
                points.add(onTheSurface(sum.times(1.0 / count), x == 0));
            }
        }
        sheets.put(key(x, y, z), vertexOfEdge);
    }

    private Vector3 crossing(int x, int y, int z, int edge, double[] values) {
        int a = CubeSheets.start(edge);
        int b = CubeSheets.end(edge);
        double t = values[a] / (values[a] - values[b]);
        return at(x, y, z, a).towards(at(x, y, z, b), t);
    }

    private Vector3 at(int x, int y, int z, int corner) {
        return new Vector3(placeX(x + (corner & 1)), place(y + (corner >> 1 & 1)), place(z + (corner >> 2)));
    }

    /** Newton steps towards the surface, not further than a cube. */
    private Vector3 onTheSurface(Vector3 start, boolean isInTheMiddle) {
        Vector3 point = isInTheMiddle ? new Vector3(0, start.y(), start.z()) : start;
        for (int step = 0; step < 4; step++) {
            Vector3 slope = BodyShape.gradient(solid, point);
            double steepness = slope.dot(slope);
            if (steepness < 0.05) {
                break;
            }
            Vector3 next = point.minus(slope.times(solid.at(point.x(), point.y(), point.z()) / steepness));
            if (next.distance(start) > cell) {
                break;
            }
            point = isInTheMiddle
                    ? new Vector3(0, next.y(), next.z())
                    : new Vector3(Math.max(next.x(), cell / 20), next.y(), next.z());
        }
        return point;
    }

    /** A square for each crossing edge that starts in the lowest corner of a cube, between the four cubes around it. */
    private void connect(int x, int y, int z) {
        boolean inside = corner(x, y, z) < 0;
        if (x > 0) {
            square(
                    inside,
                    corner(x, y + 1, z) < 0,
                    new int[][] {{x, y, z}, {x, y, z - 1}, {x - 1, y, z - 1}, {x - 1, y, z}},
                    1);
            square(
                    inside,
                    corner(x, y, z + 1) < 0,
                    new int[][] {{x, y, z}, {x - 1, y, z}, {x - 1, y - 1, z}, {x, y - 1, z}},
                    2);
        }
        square(
                inside,
                corner(x + 1, y, z) < 0,
                new int[][] {{x, y, z}, {x, y - 1, z}, {x, y - 1, z - 1}, {x, y, z - 1}},
                0);
    }

    private void square(boolean startsInside, boolean endsInside, int[][] around, int axis) {
        if (startsInside == endsInside) {
            return;
        }
        int[] v = new int[4];
        for (int i = 0; i < 4; i++) {
            int[] cube = around[i];
            int[] vertexOfEdge = sheets.get(key(cube[0], cube[1], cube[2]));
            if (vertexOfEdge == null) {
                throw new IllegalStateException(
                        "the surface leaves the cubes that were searched near " + points.getLast());
            }
            v[i] = vertexOfEdge[CubeSheets.edge(axis, around[0], cube)];
        }
        int[] w = startsInside ? v : new int[] {v[3], v[2], v[1], v[0]};
        double one = points.get(w[0]).distance(points.get(w[2]));
        double other = points.get(w[1]).distance(points.get(w[3]));
        if (one <= other) {
            add(w[0], w[1], w[2]);
            add(w[0], w[2], w[3]);
        } else {
            add(w[1], w[2], w[3]);
            add(w[1], w[3], w[0]);
        }
    }

    private void add(int a, int b, int c) {
        if (a != b && b != c && a != c) {
            triangles.add(new int[] {a, b, c});
        }
    }
}
