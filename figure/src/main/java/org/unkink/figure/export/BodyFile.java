package org.unkink.figure.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyMesh;
import org.unkink.body.mesh.BodyVertex;
import org.unkink.body.mesh.Material;
import org.unkink.body.mesh.Muscle;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Skeleton;
import org.unkink.figure.gltf.Gltf;
import org.unkink.figure.gltf.Node;
import org.unkink.figure.gltf.SkinPart;
import org.unkink.figure.scene.Palette;
import org.unkink.figure.surface.TriangleMesh;

/** The body as a file: the skeleton in the bind pose and the skin on it. */
final class BodyFile {

    /** No vertex is further away from the middle than this along an axis, metres. */
    private static final double SIZE = 1;

    private static final Vector3 MIDDLE = new Vector3(0, 0.86, 0);

    /** Positions are multiples of this part of a metre: fine enough for the eye, and it packs better. */
    private static final double GRID = Short.MAX_VALUE / 8.0;

    private static final int INFLUENCES = 4;
    private static final int WHOLE = 255;
    private static final double ROUGHNESS = 0.85;

    private static final int MUSCLES_PER_COLUMN = 4;
    private static final int DEEPEST = 127;
    private static final int DEPTH_STEPS = 32;

    private final Gltf file = new Gltf();
    private final BodyMesh body;
    private final List<double[]> patches;

    private BodyFile(BodyMesh body) {
        this.body = body;
        patches = Stream.of(Muscle.values()).map(body::patch).toList();
    }

    static byte[] of(BodyMesh body) {
        return new BodyFile(body).bytes();
    }

    private byte[] bytes() {
        List<Integer> joints = skeleton();
        List<Frame> inverses = Joint.ALL.stream()
                .map(joint -> Skeleton.bind().of(joint).inverse())
                .toList();
        int skin = file.skin(joints, inverses, MIDDLE, SIZE);
        List<SkinPart> parts = new ArrayList<>();
        for (Material material : Material.values()) {
            parts.add(part(material));
        }
        List<String> names = Stream.of(Muscle.values()).map(Muscle::label).toList();
        int mesh = file.skinnedMesh("body", parts, MIDDLE, SIZE, Map.of("muscles", names));
        file.root(Node.skinned("body", mesh, skin));
        return file.bytes();
    }

    private List<Integer> skeleton() {
        Frames bind = Skeleton.bind();
        Map<Joint, Integer> numbers = new LinkedHashMap<>();
        for (Joint joint : Joint.ALL) {
            Joint parent = joint.parent();
            Integer above = parent == null ? null : numbers.get(parent);
            Vector3 place = parent == null ? bind.of(joint).origin() : joint.offset();
            Node node = Node.joint(joint.label(), new Frame(bind.localRotation(joint), place));
            numbers.put(joint, above == null ? file.root(node) : file.child(above, node));
        }
        return List.copyOf(numbers.values());
    }

    private SkinPart part(Material material) {
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        List<int[]> triangles = body.triangles(material);
        int[] corners = new int[3 * triangles.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = numbers.computeIfAbsent(triangles.get(i / 3)[i % 3], vertex -> numbers.size());
        }
        List<BodyVertex> vertices =
                numbers.keySet().stream().map(body.vertices()::get).toList();
        TriangleMesh surface = TriangleMesh.of(
                vertices.stream().map(vertex -> onGrid(vertex.position())).toList(),
                vertices.stream().map(BodyVertex::normal).toList(),
                corners);
        int number = file.material(material.label(), Palette.body(material.label()), ROUGHNESS);
        return new SkinPart(
                surface,
                vertices.stream().map(BodyFile::joints).toList(),
                vertices.stream().map(BodyFile::weights).toList(),
                depths(List.copyOf(numbers.keySet())),
                number);
    }

    /** Distances of the vertices to the edge of each muscle's patch: four muscles in a column. */
    private Map<String, List<int[]>> depths(List<Integer> vertices) {
        Map<String, List<int[]>> columns = new LinkedHashMap<>();
        for (int first = 0; first < patches.size(); first += MUSCLES_PER_COLUMN) {
            List<int[]> rows = new ArrayList<>();
            for (int vertex : vertices) {
                int[] row = new int[MUSCLES_PER_COLUMN];
                for (int i = 0; i < MUSCLES_PER_COLUMN; i++) {
                    row[i] = first + i < patches.size() ? depth(patches.get(first + i)[vertex]) : -DEEPEST;
                }
                rows.add(row);
            }
            columns.put("_MUSCLES_" + first / MUSCLES_PER_COLUMN, rows);
        }
        return columns;
    }

    /** In steps of more than a millimetre, which is fine enough and packs better. */
    private static int depth(double metres) {
        long steps = Math.round(metres / BodyMesh.PATCH_REACH * DEPTH_STEPS);
        return (int) Math.round((double) steps * DEEPEST / DEPTH_STEPS);
    }

    private static Vector3 onGrid(Vector3 p) {
        Vector3 from = p.minus(MIDDLE);
        return new Vector3(
                        Math.rint(from.x() * GRID) / GRID,
                        Math.rint(from.y() * GRID) / GRID,
                        Math.rint(from.z() * GRID) / GRID)
                .plus(MIDDLE);
    }

    private static int[] joints(BodyVertex vertex) {
        int[] joints = new int[INFLUENCES];
        int[] weights = weights(vertex);
        for (int i = 0; i < vertex.shares().size(); i++) {
            joints[i] = weights[i] == 0
                    ? 0
                    : Joint.ALL.indexOf(vertex.shares().get(i).joint());
        }
        return joints;
    }

    /** Rounded so that they sum to a whole: what is left goes to the greatest. */
    private static int[] weights(BodyVertex vertex) {
        int[] weights = new int[INFLUENCES];
        int rest = WHOLE;
        for (int i = 1; i < vertex.shares().size(); i++) {
            weights[i] = (int) Math.round(vertex.shares().get(i).weight() * WHOLE);
            rest -= weights[i];
        }
        weights[0] = rest;
        return weights;
    }
}
