package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/**
 * Makes the left half of the body's mesh: the surface of the solid, cut where materials meet, thinned out, carried by
 * the joints, dressed, and given a face.
 */
final class MeshMaker {

    /** Edge of the cubes in which the surface is found, metres; half a finger. */
    private static final double CELL = 0.0045;

    /** Triangles of half a body, hems and face not counted. */
    private static final int TRIANGLES = 7900;

    private static final double BELOW = -0.1;
    private static final double BEHIND = -0.4;

    private MeshMaker() {}

    static HalfMesh leftHalf() {
        IndexedMesh surface = SurfaceNets.leftHalf(BodyShape::distance, CELL, BELOW, BEHIND);
        for (BodyShape.Distance line : Clothes.lines()) {
            surface = LevelSetCut.along(surface, line);
        }
        List<Vector3> normals = surface.points().stream().map(BodyShape::normal).toList();
        List<Material> materials = surface.triangles().stream()
                .map(surface::centre)
                .map(Clothes::at)
                .toList();
        List<HalfMesh.Triangle> left = EdgeCollapse.reduce(
                surface, normals, materials, TRIANGLES, MeshMaker::longestEdge, MeshMaker::importance);
        IndexedMesh thin = compacted(surface.points(), left);
        List<double[]> weights = WeightDiffusion.spread(
                thin, thin.points().stream().map(SkinWeights::at).toList(), MeshMaker::rounds);
        List<List<BodyVertex.Share>> shares = IntStream.range(0, weights.size())
                .mapToObj(i ->
                        BodyVertex.shares(weights.get(i), thin.points().get(i).x() == 0))
                .toList();
        HalfMesh mesh = ClothesMesher.dress(
                thin, left.stream().map(HalfMesh.Triangle::material).toList(), shares);
        FaceFeatures.addTo(mesh);
        return mesh;
    }

    /** Only the points that triangles still have. */
    private static IndexedMesh compacted(List<Vector3> all, List<HalfMesh.Triangle> triangles) {
        int[] places = new int[all.size()];
        Arrays.fill(places, -1);
        List<Vector3> points = new ArrayList<>();
        List<int[]> corners = new ArrayList<>();
        for (HalfMesh.Triangle t : triangles) {
            int[] moved = {t.a(), t.b(), t.c()};
            for (int i = 0; i < 3; i++) {
                int old = moved[i];
                if (places[old] < 0) {
                    places[old] = points.size();
                    points.add(all.get(old));
                }
                moved[i] = places[old];
            }
            corners.add(moved);
        }
        return new IndexedMesh(points, corners);
    }

    /** Fine where the skin is bent or looked at closely. */
    private static double longestEdge(Vector3 point) {
        if (isHand(point)) {
            return 0.014;
        }
        if (isToes(point)) {
            return 0.011;
        }
        if (point.y() > 1.24 && point.x() < 0.30) {
            return point.y() > 1.47 ? 0.018 : 0.021;
        }
        return point.y() < 0.12 ? 0.022 : 0.030;
    }

    /** Hands, face, ears and toes are small and looked at most. */
    private static double importance(Vector3 point) {
        if (isHand(point)) {
            return 22;
        }
        if (point.y() > 1.47) {
            boolean isFace = point.z() > 0.02 && point.y() < 1.62;
            boolean isHairline = Math.abs(Hair.below(point.x(), point.y(), point.z())) < 0.02 && point.z() > -0.02;
            boolean isEar = point.x() > 0.066 && point.y() < 1.625;
            return isHairline ? 12 : isFace ? 6 : isEar ? 10 : 2;
        }
        return isToes(point) ? 25 : 1;
    }

    private static int rounds(Vector3 point) {
        return isHand(point) ? 2 : point.y() > 1.50 ? 4 : 12;
    }

    private static boolean isToes(Vector3 point) {
        return point.y() < 0.05 && point.z() > 0.10;
    }

    private static boolean isHand(Vector3 point) {
        Vector3 own = Skeleton.bind().of(Joint.LEFT_HAND).unapply(point);
        return own.y() < 0.02 && own.y() > -0.2 && Math.abs(own.x()) < 0.06 && Math.abs(own.z()) < 0.09;
    }
}
