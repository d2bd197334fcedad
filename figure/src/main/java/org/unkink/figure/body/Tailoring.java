package org.unkink.figure.body;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.figure.geometry.Vector3;

/**
 * Dresses the body: parts the surface by material, lets clothes stand off by their thickness, and closes the step at
 * every hem with a strip.
 */
final class Tailoring {

    private final Surface surface;
    private final List<double[]> weights;
    private final HalfMesh mesh = new HalfMesh();
    private final Map<Corner, Integer> corners = new HashMap<>();
    private final Map<Edge, Vector3> outwards = new LinkedHashMap<>();

    /** A point of the surface as one material has it. */
    private record Corner(int point, Material material) {}

    /** An end of a strip: a point of a line between two materials, at the upper or the lower one's height. */
    private record Edge(int point, Material upper, Material lower, boolean isUpper) {}

    private Tailoring(Surface surface, List<double[]> weights) {
        this.surface = surface;
        this.weights = weights;
    }

    static HalfMesh dress(Surface surface, List<double[]> weights) {
        Tailoring tailoring = new Tailoring(surface, weights);
        Map<Long, Material> materialAt = new HashMap<>();
        for (int[] t : surface.triangles()) {
            Material material = Clothes.at(surface.centre(t));
            tailoring.mesh.add(
                    tailoring.corner(t[0], material),
                    tailoring.corner(t[1], material),
                    tailoring.corner(t[2], material),
                    material);
            for (int i = 0; i < 3; i++) {
                materialAt.put((long) t[i] << 32 | t[(i + 1) % 3], material);
            }
        }
        tailoring.hem(materialAt);
        return tailoring.mesh;
    }

    private int corner(int point, Material material) {
        return corners.computeIfAbsent(new Corner(point, material), corner -> {
            Vector3 base = surface.points().get(point);
            Vector3 normal = normal(base, material);
            double thickness = Clothes.thickness(material, base);
            return mesh.add(base.plus(normal.times(thickness)), normal, weights.get(point), base);
        });
    }

    private static Vector3 normal(Vector3 base, Material material) {
        Vector3 normal = BodyShape.gradient(material == Material.HAIR ? BodyShape::hair : BodyShape::skin, base);
        return (base.x() == 0 ? new Vector3(0, normal.y(), normal.z()) : normal).normalized();
    }

    private void hem(Map<Long, Material> materialAt) {
        List<int[]> edges = surface.triangles().stream()
                .flatMap(t -> java.util.stream.Stream.of(
                        new int[] {t[0], t[1]}, new int[] {t[1], t[2]}, new int[] {t[2], t[0]}))
                .filter(edge -> isHem(edge, materialAt))
                .toList();
        edges.forEach(edge -> measure(edge, materialAt));
        Map<Edge, Integer> ends = new HashMap<>();
        outwards.forEach((edge, outward) -> ends.put(edge, end(edge, outward)));
        edges.forEach(edge -> strip(edge, materialAt, ends));
    }

    private boolean isHem(int[] edge, Map<Long, Material> materialAt) {
        Material here = materialAt.get((long) edge[0] << 32 | edge[1]);
        Material there = materialAt.get((long) edge[1] << 32 | edge[0]);
        return here != null && there != null && thickness(here, edge[0]) > thickness(there, edge[0]);
    }

    private double thickness(Material material, int point) {
        return Clothes.thickness(material, surface.points().get(point));
    }

    /** Sums up where a strip faces: along the body, away from the upper material. */
    private void measure(int[] edge, Map<Long, Material> materialAt) {
        Material upper = materialAt.get((long) edge[0] << 32 | edge[1]);
        Material lower = materialAt.get((long) edge[1] << 32 | edge[0]);
        Vector3 along = surface.points().get(edge[1]).minus(surface.points().get(edge[0]));
        for (int point : edge) {
            Vector3 out = along.cross(normal(surface.points().get(point), Material.SKIN));
            outwards.merge(new Edge(point, upper, lower, true), out, Vector3::plus);
            outwards.merge(new Edge(point, upper, lower, false), out, Vector3::plus);
        }
    }

    private int end(Edge edge, Vector3 outward) {
        HalfMesh.Point point = mesh.point(corner(edge.point, edge.isUpper ? edge.upper : edge.lower));
        Vector3 flat = point.position().x() == 0 ? new Vector3(0, outward.y(), outward.z()) : outward;
        return mesh.add(point.position(), flat.normalized(), point.weights(), point.base());
    }

    private void strip(int[] edge, Map<Long, Material> materialAt, Map<Edge, Integer> ends) {
        Material upper = materialAt.get((long) edge[0] << 32 | edge[1]);
        Material lower = materialAt.get((long) edge[1] << 32 | edge[0]);
        int a = ends.get(new Edge(edge[0], upper, lower, true));
        int b = ends.get(new Edge(edge[1], upper, lower, true));
        int c = ends.get(new Edge(edge[0], upper, lower, false));
        int d = ends.get(new Edge(edge[1], upper, lower, false));
        mesh.add(a, c, b, upper);
        mesh.add(b, c, d, upper);
    }
}
