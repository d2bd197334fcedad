package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;

/**
 * The skin and clothes of the figure as triangles in the bind pose, for linear blend skinning with at most four joints a
 * vertex.
 * The right half is the exact mirror image of the left one. Vertices that differ only in their normal lie on one
 * another; taken together the body's surface is closed.
 */
public final class BodyMesh {

    /** Joints that may carry one vertex. */
    public static final int JOINTS_PER_VERTEX = 4;

    /** Further than this from the edge of a muscle's patch nothing is told apart, metres. */
    public static final double PATCH_REACH = 0.04;

    private final List<BodyVertex> vertices;
    private final int[] mirrored;
    private final Map<Material, List<int[]>> triangles;

    private BodyMesh(List<BodyVertex> vertices, int[] mirrored, Map<Material, List<int[]>> triangles) {
        this.vertices = List.copyOf(vertices);
        this.mirrored = mirrored;
        this.triangles = triangles;
    }

    /** Makes the mesh, which takes some seconds; it is the same one each time. */
    public static BodyMesh make() {
        HalfMesh half = MeshMaker.leftHalf();
        List<BodyVertex> vertices = new ArrayList<>();
        for (HalfMesh.Point point : half.points()) {
            vertices.add(BodyVertex.of(point));
        }
        int[] other = new int[half.points().size()];
        for (int i = 0; i < other.length; i++) {
            boolean isInTheMiddle = half.point(i).position().x() == 0;
            other[i] = isInTheMiddle ? i : vertices.size();
            if (!isInTheMiddle) {
                vertices.add(vertices.get(i).mirrored());
            }
        }
        int[] mirrored = new int[vertices.size()];
        for (int i = 0; i < other.length; i++) {
            mirrored[i] = other[i];
            mirrored[other[i]] = i;
        }
        Map<Material, List<int[]>> triangles = new EnumMap<>(Material.class);
        for (Material material : Material.values()) {
            triangles.put(material, new ArrayList<>());
        }
        for (HalfMesh.Triangle t : half.triangles()) {
            List<int[]> same = Objects.requireNonNull(triangles.get(t.material()));
            same.add(new int[] {t.a(), t.b(), t.c()});
            same.add(new int[] {other[t.a()], other[t.c()], other[t.b()]});
        }
        return new BodyMesh(vertices, mirrored, triangles);
    }

    public List<BodyVertex> vertices() {
        return vertices;
    }

    /** The vertex at the mirrored place of the other side; itself in the middle of the body. */
    public int mirrored(int vertex) {
        return mirrored[vertex];
    }

    /** Three vertices for each triangle of a material, counterclockwise from outside. */
    public List<int[]> triangles(Material material) {
        return Objects.requireNonNull(triangles.get(material)).stream()
                .map(int[]::clone)
                .toList();
    }

    /**
     * For each vertex its distance to the edge of a muscle's patch, metres; 0 on its edge, negative outside, at most
     * {@link #PATCH_REACH} to both sides. Left and right patches share the values: a vertex with x above 0 belongs to
     * the left.
     */
    public double[] patch(Muscle muscle) {
        MuscleOutline outline = MuscleAtlas.outline(muscle);
        return vertices.stream()
                .mapToDouble(vertex -> vertex.position().x() < 0
                        ? outline.depth(
                                vertex.base().mirrored(), vertex.normal().mirrored())
                        : outline.depth(vertex.base(), vertex.normal()))
                .map(depth -> Math.clamp(depth, -PATCH_REACH, PATCH_REACH))
                .toArray();
    }

    /** The vertices and their normals in a posture. */
    public PosedBody pose(Frames frames) {
        Frame[] moves = Joint.ALL.stream()
                .map(joint -> frames.of(joint).times(Skeleton.bind().of(joint).inverse()))
                .toArray(Frame[]::new);
        List<Vector3> positions = new ArrayList<>(vertices.size());
        List<Vector3> normals = new ArrayList<>(vertices.size());
        for (BodyVertex vertex : vertices) {
            Vector3 position = Vector3.ZERO;
            Vector3 normal = Vector3.ZERO;
            for (BodyVertex.Share share : vertex.shares()) {
                Frame move = moves[share.joint().index()];
                position = position.plus(move.apply(vertex.position()).times(share.weight()));
                normal = normal.plus(move.rotation().apply(vertex.normal()).times(share.weight()));
            }
            positions.add(position);
            normals.add(normal.normalized());
        }
        return new PosedBody(positions, normals);
    }

    /** Places and normals of all vertices in one posture. */
    public record PosedBody(List<Vector3> positions, List<Vector3> normals) {}
}
