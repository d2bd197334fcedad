package org.unkink.body.mesh;

import java.util.List;
import org.unkink.body.geometry.Vector3;

/**
 * Triangles between points. Seen from outside, corners go counterclockwise.
 *
 * @param triangles three indices of points each
 */
record IndexedMesh(List<Vector3> points, List<int[]> triangles) {

    Vector3 centre(int[] triangle) {
        return points.get(triangle[0])
                .plus(points.get(triangle[1]))
                .plus(points.get(triangle[2]))
                .times(1.0 / 3);
    }
}
