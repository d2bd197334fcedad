package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Vector3;

/** The left half of the mesh while it is being made. Points with x of exactly 0 are those of the right half too. */
final class HalfMesh {

    /**
     * A corner of triangles.
     *
     * @param shares of the joints that carry it
     * @param base the point of the body on which it lies; a point of clothes stands a little off it
     */
    record Point(Vector3 position, Vector3 normal, List<BodyVertex.Share> shares, Vector3 base) {}

    /** Three points, counterclockwise from outside. */
    record Triangle(int a, int b, int c, Material material) {}

    private final List<Point> points = new ArrayList<>();
    private final List<Triangle> triangles = new ArrayList<>();

    int add(Vector3 position, Vector3 normal, List<BodyVertex.Share> shares, Vector3 base) {
        // Without negative zeros, so that points in the middle equal their mirror images.
        points.add(new Point(position.plus(Vector3.ZERO), normal.plus(Vector3.ZERO), shares, base));
        return points.size() - 1;
    }

    void add(int a, int b, int c, Material material) {
        triangles.add(new Triangle(a, b, c, material));
    }

    Point point(int index) {
        return points.get(index);
    }

    List<Point> points() {
        return points;
    }

    List<Triangle> triangles() {
        return triangles;
    }
}
