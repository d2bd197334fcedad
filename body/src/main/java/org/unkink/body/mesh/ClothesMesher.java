package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unkink.body.geometry.Vector3;

/**
 * Dresses the body: parts the surface by material, lets clothes stand off by their thickness, and closes the step at
 * every hem with a strip.
 */
final class ClothesMesher {

    private final IndexedMesh surface;
    private final List<List<BodyVertex.Share>> shares;
    private final HalfMesh mesh = new HalfMesh();
    private final Map<Corner, Integer> corners = new HashMap<>();
    private final Map<Long, Material> materials = new HashMap<>();

    /** A point of the surface as one material has it. */
    private record Corner(int point, Material material) {}

    /** An edge of the surface with a thicker material on its left than on its right. */
    private record Hem(int start, int end, Material upper, Material lower) {}

    /** An end of a strip, at the height of one of the two materials. */
    private record End(int point, Material upper, Material lower, Material height) {}

    private ClothesMesher(IndexedMesh surface, List<List<BodyVertex.Share>> shares) {
        this.surface = surface;
        this.shares = shares;
    }

    /**
     * @param worn the material of each triangle
     * @param shares of the joints that carry each point of the surface
     */
    static HalfMesh dress(IndexedMesh surface, List<Material> worn, List<List<BodyVertex.Share>> shares) {
        ClothesMesher tailoring = new ClothesMesher(surface, shares);
        for (int i = 0; i < worn.size(); i++) {
            tailoring.add(surface.triangles().get(i), worn.get(i));
        }
        tailoring.addStrips(tailoring.hems());
        return tailoring.mesh;
    }

    private void add(int[] t, Material material) {
        mesh.add(corner(t[0], material), corner(t[1], material), corner(t[2], material), material);
        for (int i = 0; i < 3; i++) {
            materials.put(key(t[i], t[(i + 1) % 3]), material);
        }
    }

    private int corner(int point, Material material) {
        return corners.computeIfAbsent(new Corner(point, material), _ -> {
            Vector3 base = surface.points().get(point);
            Vector3 normal = normal(base, material);
            double thickness = Clothes.thickness(material, base);
            return mesh.add(base.plus(normal.times(thickness)), normal, shares.get(point), base);
        });
    }

    private static Vector3 normal(Vector3 base, Material material) {
        Vector3 normal = BodyShape.gradient(material == Material.HAIR ? BodyShape::hair : BodyShape::skin, base);
        return (base.x() == 0 ? new Vector3(0, normal.y(), normal.z()) : normal).normalized();
    }

    private List<Hem> hems() {
        List<Hem> hems = new ArrayList<>();
        for (int[] t : surface.triangles()) {
            for (int i = 0; i < 3; i++) {
                int start = t[i];
                int end = t[(i + 1) % 3];
                Material upper = materials.get(key(start, end));
                Material lower = materials.get(key(end, start));
                if (upper != null && lower != null && thickness(upper, start) > thickness(lower, start)) {
                    hems.add(new Hem(start, end, upper, lower));
                }
            }
        }
        return hems;
    }

    private double thickness(Material material, int point) {
        return Clothes.thickness(material, surface.points().get(point));
    }

    /** A strip faces along the body, away from the upper material. */
    private void addStrips(List<Hem> hems) {
        Map<End, Vector3> outwards = new LinkedHashMap<>();
        for (Hem hem : hems) {
            Vector3 along = surface.points().get(hem.end).minus(surface.points().get(hem.start));
            for (int point : new int[] {hem.start, hem.end}) {
                Vector3 out = along.cross(normal(surface.points().get(point), Material.SKIN));
                outwards.merge(new End(point, hem.upper, hem.lower, hem.upper), out, Vector3::plus);
                outwards.merge(new End(point, hem.upper, hem.lower, hem.lower), out, Vector3::plus);
            }
        }
        Map<End, Integer> ends = new HashMap<>();
        outwards.forEach((end, outward) -> ends.put(end, add(end, outward)));
        for (Hem hem : hems) {
            int a = at(ends, hem.start, hem, hem.upper);
            int b = at(ends, hem.end, hem, hem.upper);
            int c = at(ends, hem.start, hem, hem.lower);
            int d = at(ends, hem.end, hem, hem.lower);
            mesh.add(a, c, b, hem.upper);
            mesh.add(b, c, d, hem.upper);
        }
    }

    private static int at(Map<End, Integer> ends, int point, Hem hem, Material height) {
        return Objects.requireNonNull(ends.get(new End(point, hem.upper, hem.lower, height)));
    }

    private int add(End end, Vector3 outward) {
        HalfMesh.Point point = mesh.point(corner(end.point, end.height));
        Vector3 flat = point.position().x() == 0 ? new Vector3(0, outward.y(), outward.z()) : outward;
        return mesh.add(point.position(), flat.normalized(), point.shares(), point.base());
    }

    private static long key(int start, int end) {
        return (long) start << 32 | end;
    }
}
