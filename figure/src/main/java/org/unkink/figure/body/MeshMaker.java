package org.unkink.figure.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unkink.figure.geometry.Vector3;
import org.unkink.figure.rig.Joint;
import org.unkink.figure.rig.Skeleton;

/**
 * Makes the left half of the body's mesh: the surface of the solid, cut where materials meet, thinned out, carried by
 * the joints, dressed, and given a face.
 */
final class MeshMaker {

    /** Edge of the cubes in which the surface is found, metres; half a finger. */
    private static final double CELL = 0.0055;

    /** Triangles of half a body, hems and face not counted. */
    private static final int TRIANGLES = 6900;

    private static final double BELOW = -0.1;
    private static final double BEHIND = -0.4;

    private MeshMaker() {}

    static HalfMesh leftHalf() {
        Surface surface = Contouring.leftHalf(BodyShape::distance, CELL, BELOW, BEHIND);
        for (BodyShape.Distance line : Clothes.lines()) {
            surface = Cutting.along(surface, line);
        }
        Surface thin = thinned(surface);
        List<double[]> weights = WeightDiffusion.spread(
                thin, thin.points().stream().map(SkinWeights::at).toList(), MeshMaker::rounds);
        List<List<BodyVertex.Share>> shares = IntStream.range(0, weights.size())
                .mapToObj(i ->
                        BodyVertex.shares(weights.get(i), thin.points().get(i).x() == 0))
                .toList();
        HalfMesh mesh = Tailoring.dress(thin, shares);
        FaceFeatures.addTo(mesh);
        return mesh;
    }

    private static Surface thinned(Surface surface) {
        List<Vector3> normals = surface.points().stream().map(BodyShape::normal).toList();
        List<int[]> left = Simplification.reduce(
                surface,
                normals,
                triangle -> Clothes.at(surface.centre(triangle)).index(),
                TRIANGLES,
                MeshMaker::longestEdge);
        int[] places = new int[surface.points().size()];
        Arrays.fill(places, -1);
        List<Vector3> points = new ArrayList<>();
        for (int[] triangle : left) {
            for (int i = 0; i < 3; i++) {
                if (places[triangle[i]] < 0) {
                    places[triangle[i]] = points.size();
                    points.add(surface.points().get(triangle[i]));
                }
                triangle[i] = places[triangle[i]];
            }
        }
        return new Surface(points, left);
    }

    /** Fine where the skin is bent or looked at closely. */
    private static double longestEdge(Vector3 point) {
        if (isHand(point)) {
            return 0.016;
        }
        if (point.y() > 1.24 && point.x() < 0.30) {
            return point.y() > 1.47 ? 0.017 : 0.019;
        }
        return point.y() < 0.12 ? 0.022 : 0.030;
    }

    private static int rounds(Vector3 point) {
        return isHand(point) ? 2 : point.y() > 1.50 ? 4 : 12;
    }

    private static boolean isHand(Vector3 point) {
        Vector3 own = Skeleton.bind().of(Joint.LEFT_HAND).unapply(point);
        return own.y() < 0.02 && own.y() > -0.2 && Math.abs(own.x()) < 0.06 && Math.abs(own.z()) < 0.09;
    }
}
