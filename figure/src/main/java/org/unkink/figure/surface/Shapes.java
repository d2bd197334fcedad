package org.unkink.figure.surface;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;

/** Meshes of simple bodies about the origin. */
public final class Shapes {

    private static final Vector3[] AXES = {Vector3.LEFT, Vector3.UP, Vector3.FORWARD};

    private Shapes() {}

    /**
     * A box with rounded edges.
     *
     * @param half half of its size along each axis, the rounding included
     * @param steps parts of the rounding from one face to the next, each half of them
     */
    public static TriangleMesh roundedBox(Vector3 half, double radius, int steps) {
        TriangleMesh.Builder mesh = new TriangleMesh.Builder();
        for (int axis = 0; axis < 3; axis++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                face(mesh, half, radius, steps, axis, sign);
            }
        }
        return mesh.build();
    }

    private static void face(TriangleMesh.Builder mesh, Vector3 half, double radius, int steps, int axis, int sign) {
        int size = 2 * steps + 2;
        int[][] grid = new int[size][size];
        Vector3 inner = new Vector3(half.x() - radius, half.y() - radius, half.z() - radius);
        Vector3 out = AXES[axis].times(sign);
        Vector3 across = AXES[(axis + 1) % 3].times(sign);
        Vector3 up = AXES[(axis + 2) % 3];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                Vector3 normal = out.plus(across.times(bend(i, steps)))
                        .plus(up.times(bend(j, steps)))
                        .normalized();
                Vector3 side = out.plus(across.times(i <= steps ? -1 : 1)).plus(up.times(j <= steps ? -1 : 1));
                Vector3 centre = new Vector3(side.x() * inner.x(), side.y() * inner.y(), side.z() * inner.z());
                grid[i][j] = mesh.vertex(centre.plus(normal.times(radius)), normal);
            }
        }
        for (int i = 0; i + 1 < size; i++) {
            for (int j = 0; j + 1 < size; j++) {
                mesh.quad(grid[i][j], grid[i + 1][j], grid[i + 1][j + 1], grid[i][j + 1]);
            }
        }
    }

    /** The lean of the normal to the side at a step of the rounding: -1 and 1 halfway to the next face, 0 on the flat. */
    private static double bend(int i, int steps) {
        double angle = i <= steps ? (double) (i - steps) / steps : (double) (i - steps - 1) / steps;
        return StrictMath.tan(angle * StrictMath.PI / 4);
    }

    /** A cylinder along the upright axis; the normals round its edge. */
    public static TriangleMesh cylinder(double radius, double halfHeight, double edge, int sides) {
        double[][] profile = {
            {radius - edge, halfHeight, 0, 1},
            {radius, halfHeight - edge, 1, 0},
            {radius, edge - halfHeight, 1, 0},
            {radius - edge, -halfHeight, 0, -1}
        };
        return turned(profile, sides, true);
    }

    /** A tube without ends along the upright axis. */
    public static TriangleMesh tube(double radius, double halfHeight, int sides) {
        return turned(new double[][] {{radius, halfHeight, 1, 0}, {radius, -halfHeight, 1, 0}}, sides, false);
    }

    /** The frame in the middle of two points whose upright axis goes from the one to the other. */
    public static Frame along(Vector3 from, Vector3 to) {
        return new Frame(Quaternion.between(Vector3.UP, to.minus(from)), from.towards(to, 0.5));
    }

    /** A profile from top to bottom {radius, height, outward and upward part of the normal}, turned about the axis. */
    private static TriangleMesh turned(double[][] profile, int sides, boolean closed) {
        TriangleMesh.Builder mesh = new TriangleMesh.Builder();
        int[][] grid = new int[profile.length][sides];
        for (int i = 0; i < profile.length; i++) {
            double[] ring = profile[i];
            for (int j = 0; j < sides; j++) {
                double angle = 2 * StrictMath.PI * j / sides;
                Vector3 out = new Vector3(StrictMath.sin(angle), 0, StrictMath.cos(angle));
                Vector3 normal =
                        out.times(ring[2]).plus(Vector3.UP.times(ring[3])).normalized();
                grid[i][j] = mesh.vertex(out.times(ring[0]).plus(Vector3.UP.times(ring[1])), normal);
            }
        }
        for (int i = 0; i + 1 < profile.length; i++) {
            for (int j = 0; j < sides; j++) {
                int next = (j + 1) % sides;
                mesh.quad(grid[i + 1][j], grid[i + 1][next], grid[i][next], grid[i][j]);
            }
        }
        if (closed) {
            int[] bottom = grid[profile.length - 1];
            for (int j = 1; j + 1 < sides; j++) {
                mesh.triangle(grid[0][0], grid[0][j], grid[0][j + 1]);
                mesh.triangle(bottom[0], bottom[j + 1], bottom[j]);
            }
        }
        return mesh.build();
    }
}
