package org.unkink.figure.surface;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;

/**
 * A triangle mesh with a unit normal at every vertex, in metres. Seen from outside, the corners of a triangle go round
 * against the clock.
 */
public final class TriangleMesh {

    private final Vector3[] positions;
    private final Vector3[] normals;
    private final int[] corners;

    private TriangleMesh(Vector3[] positions, Vector3[] normals, int[] corners) {
        this.positions = positions;
        this.normals = normals;
        this.corners = corners;
    }

    /** A mesh of vertices with their normals; three corners make a triangle. */
    public static TriangleMesh of(List<Vector3> positions, List<Vector3> normals, int[] corners) {
        if (positions.size() != normals.size()) {
            throw new IllegalArgumentException(positions.size() + " positions but " + normals.size() + " normals");
        }
        if (corners.length % 3 != 0) {
            throw new IllegalArgumentException(corners.length + " corners are no whole number of triangles");
        }
        for (int corner : corners) {
            if (corner < 0 || corner >= positions.size()) {
                throw new IllegalArgumentException("there is no vertex " + corner + " of " + positions.size());
            }
        }
        return new TriangleMesh(positions.toArray(Vector3[]::new), normals.toArray(Vector3[]::new), corners.clone());
    }

    public int vertices() {
        return positions.length;
    }

    public int triangles() {
        return corners.length / 3;
    }

    public Vector3 position(int vertex) {
        return positions[vertex];
    }

    public Vector3 normal(int vertex) {
        return normals[vertex];
    }

    /** The vertex at a corner (0, 1 or 2) of a triangle. */
    public int corner(int triangle, int corner) {
        return corners[3 * triangle + corner];
    }

    public TriangleMesh placed(Frame frame) {
        Vector3[] moved = new Vector3[positions.length];
        Vector3[] turned = new Vector3[positions.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = frame.apply(positions[i]);
            turned[i] = frame.rotation().apply(normals[i]);
        }
        return new TriangleMesh(moved, turned, corners);
    }

    /** Stretched by a factor along each axis. */
    public TriangleMesh stretched(Vector3 factors) {
        Vector3[] moved = new Vector3[positions.length];
        Vector3[] turned = new Vector3[positions.length];
        for (int i = 0; i < moved.length; i++) {
            Vector3 p = positions[i];
            Vector3 n = normals[i];
            moved[i] = new Vector3(p.x() * factors.x(), p.y() * factors.y(), p.z() * factors.z());
            turned[i] = new Vector3(n.x() / factors.x(), n.y() / factors.y(), n.z() / factors.z()).normalized();
        }
        return new TriangleMesh(moved, turned, corners);
    }

    /** The enclosed volume by the divergence theorem, cubic metres; negative if it is inside out. */
    public double volume() {
        double six = 0;
        for (int t = 0; t < triangles(); t++) {
            Vector3 a = positions[corner(t, 0)];
            six += a.dot(positions[corner(t, 1)].cross(positions[corner(t, 2)]));
        }
        return six / 6;
    }

    /** Collects vertices and triangles. */
    static final class Builder {

        private final List<Vector3> positions = new ArrayList<>();
        private final List<Vector3> normals = new ArrayList<>();
        private final List<Integer> corners = new ArrayList<>();

        /** Adds a vertex and answers its number. */
        int vertex(Vector3 position, Vector3 normal) {
            positions.add(position);
            normals.add(normal);
            return positions.size() - 1;
        }

        void triangle(int a, int b, int c) {
            corners.add(a);
            corners.add(b);
            corners.add(c);
        }

        /** Two triangles; the corners go round against the clock. */
        void quad(int a, int b, int c, int d) {
            triangle(a, b, c);
            triangle(a, c, d);
        }

        TriangleMesh build() {
            return of(
                    positions,
                    normals,
                    corners.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
