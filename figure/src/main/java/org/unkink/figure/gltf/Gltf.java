package org.unkink.figure.gltf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.surface.Colour;
import org.unkink.figure.surface.TriangleMesh;

/** A glTF 2.0 file in the making; positions and normals are quantised (KHR_mesh_quantization). */
public final class Gltf {

    private static final int MAGIC = 0x46546c67;
    private static final int VERSION = 2;
    private static final int JSON_CHUNK = 0x4e4f534a;
    private static final int BINARY_CHUNK = 0x004e4942;
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final String QUANTIZATION = "KHR_mesh_quantization";

    private final Accessors accessors = new Accessors();
    private final List<Node> nodes = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final List<Map<String, Object>> meshes = new ArrayList<>();
    private final List<Map<String, Object>> materials = new ArrayList<>();
    private final List<Map<String, Object>> skins = new ArrayList<>();
    private final List<Map<String, Object>> animations = new ArrayList<>();
    private final Map<String, Object> extras = new LinkedHashMap<>();

    /** Adds a node to the scene and answers its number. */
    public int root(Node node) {
        roots.add(nodes.size());
        return add(node);
    }

    /** Adds a node that moves with another one. */
    public int child(int parent, Node node) {
        children.get(parent).add(nodes.size());
        return add(node);
    }

    private int add(Node node) {
        nodes.add(node);
        children.add(new ArrayList<>());
        return nodes.size() - 1;
    }

    /** Anything else that readers of the whole file may want to know. */
    public void extra(String name, Object value) {
        extras.put(name, value);
    }

    /** Adds a material; its roughness is from 0, a mirror, to 1, chalk. */
    public int material(String name, Colour colour, double roughness) {
        Map<String, Object> look = new LinkedHashMap<>();
        look.put(
                "baseColorFactor",
                List.of(Colour.linear(colour.red()), Colour.linear(colour.green()), Colour.linear(colour.blue()), 1));
        look.put("metallicFactor", 0);
        look.put("roughnessFactor", roughness);
        Map<String, Object> material = new LinkedHashMap<>();
        material.put("name", name);
        material.put("pbrMetallicRoughness", look);
        materials.add(material);
        return materials.size() - 1;
    }

    /**
     * Adds a rigid mesh of one material. Its positions are parts of {@code size}: the node that shows it has to be scaled
     * by that.
     */
    public int mesh(String name, TriangleMesh surface, double size, int material) {
        return mesh(name, List.of(primitive(columns(surface, Vector3.ZERO, size), surface, material)));
    }

    /**
     * Adds a mesh that a skin moves. Its positions are parts of {@code size} away from {@code middle}, which the skin has
     * to know.
     *
     * @param extras further data for readers of the mesh
     */
    public int skinnedMesh(String name, List<SkinPart> parts, Vector3 middle, double size, Map<String, Object> extras) {
        List<Map<String, Object>> primitives = new ArrayList<>();
        for (SkinPart part : parts) {
            Map<String, Object> columns = columns(part.surface(), middle, size);
            columns.put("JOINTS_0", accessors.bytes(part.joints().toArray(int[][]::new), false));
            columns.put("WEIGHTS_0", accessors.bytes(part.weights().toArray(int[][]::new), true));
            part.depths().forEach((column, rows) -> columns.put(column, accessors.depths(rows)));
            primitives.add(primitive(columns, part.surface(), part.material()));
        }
        int mesh = mesh(name, primitives);
        if (!extras.isEmpty()) {
            meshes.get(mesh).put("extras", extras);
        }
        return mesh;
    }

    private Map<String, Object> columns(TriangleMesh surface, Vector3 middle, double size) {
        double[][] positions = new double[surface.vertices()][];
        double[][] normals = new double[surface.vertices()][];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = parts(surface.position(i).minus(middle).times(1 / size));
            normals[i] = parts(surface.normal(i));
        }
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("POSITION", accessors.positions(positions));
        columns.put("NORMAL", accessors.normals(normals));
        return columns;
    }

    private static double[] parts(Vector3 v) {
        return new double[] {v.x(), v.y(), v.z()};
    }

    private Map<String, Object> primitive(Map<String, Object> columns, TriangleMesh surface, int material) {
        int[] corners = new int[3 * surface.triangles()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = surface.corner(i / 3, i % 3);
        }
        Map<String, Object> primitive = new LinkedHashMap<>();
        primitive.put("attributes", columns);
        primitive.put("indices", accessors.indices(corners));
        primitive.put("material", material);
        return primitive;
    }

    private int mesh(String name, List<Map<String, Object>> primitives) {
        Map<String, Object> mesh = new LinkedHashMap<>();
        mesh.put("name", name);
        mesh.put("primitives", primitives);
        meshes.add(mesh);
        return meshes.size() - 1;
    }

    /**
     * Adds a skin.
     *
     * @param joints numbers of their nodes
     * @param inverseBinds for each joint the way from the room to it in the bind pose
     * @param middle of the positions of the mesh, {@code size} their unit
     */
    public int skin(List<Integer> joints, List<Frame> inverseBinds, Vector3 middle, double size) {
        double[][] matrices = new double[joints.size()][];
        for (int i = 0; i < matrices.length; i++) {
            matrices[i] = matrix(inverseBinds.get(i), size, middle);
        }
        Map<String, Object> skin = new LinkedHashMap<>();
        skin.put("inverseBindMatrices", accessors.floats("MAT4", matrices));
        skin.put("joints", joints);
        skins.add(skin);
        return skins.size() - 1;
    }

    private static double[] matrix(Frame frame, double size, Vector3 middle) {
        Vector3 x = frame.rotation().apply(Vector3.LEFT).times(size);
        Vector3 y = frame.rotation().apply(Vector3.UP).times(size);
        Vector3 z = frame.rotation().apply(Vector3.FORWARD).times(size);
        Vector3 o = frame.apply(middle);
        return new double[] {
            x.x(), x.y(), x.z(), 0, y.x(), y.y(), y.z(), 0, z.x(), z.y(), z.z(), 0, o.x(), o.y(), o.z(), 1
        };
    }

    /** Adds an animation. */
    public void animation(String name, List<AnimationChannel> moving) {
        Map<List<Double>, Integer> moments = new LinkedHashMap<>();
        List<Map<String, Object>> channels = new ArrayList<>();
        List<Map<String, Object>> samplers = new ArrayList<>();
        for (AnimationChannel channel : moving) {
            int input = moments.computeIfAbsent(channel.moments(), times -> accessors.moments(numbers(times)));
            samplers.add(ordered("input", input, "output", output(channel)));
            Map<String, Object> target = ordered("node", channel.node(), "path", channel.path());
            channels.add(ordered("sampler", samplers.size() - 1, "target", target));
        }
        Map<String, Object> animation = new LinkedHashMap<>();
        animation.put("name", name);
        animation.put("channels", channels);
        animation.put("samplers", samplers);
        animations.add(animation);
    }

    private int output(AnimationChannel channel) {
        return switch (channel) {
            case AnimationChannel.Rotation rotation ->
                accessors.rotations(rotation.values().stream().map(Gltf::parts).toArray(double[][]::new));
            case AnimationChannel.Translation translation ->
                accessors.floats(
                        "VEC3", translation.values().stream().map(Gltf::parts).toArray(double[][]::new));
            case AnimationChannel.Scale scale ->
                accessors.floats(
                        "VEC3", scale.values().stream().map(Gltf::parts).toArray(double[][]::new));
        };
    }

    private static double[] parts(Quaternion q) {
        return new double[] {q.x(), q.y(), q.z(), q.w()};
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }

    /** The whole file; the same content gives the same bytes. */
    public byte[] bytes() {
        byte[] binary = accessors.binary();
        byte[] text = padded(JsonWriter.text(document(binary.length)).getBytes(StandardCharsets.UTF_8));
        int length = HEADER + CHUNK_HEADER + text.length + (binary.length > 0 ? CHUNK_HEADER + binary.length : 0);
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(MAGIC).putInt(VERSION).putInt(length);
        file.putInt(text.length).putInt(JSON_CHUNK).put(text);
        if (binary.length > 0) {
            file.putInt(binary.length).putInt(BINARY_CHUNK).put(binary);
        }
        return file.array();
    }

    private static byte[] padded(byte[] text) {
        byte[] padded = Arrays.copyOf(text, (text.length + 3) / 4 * 4);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }

    private Map<String, Object> document(int binaryLength) {
        Map<String, Object> document = new LinkedHashMap<>();
        Map<String, Object> asset = new LinkedHashMap<>();
        asset.put("version", "2.0");
        asset.put("generator", "Unkink");
        if (!extras.isEmpty()) {
            asset.put("extras", extras);
        }
        document.put("asset", asset);
        if (!meshes.isEmpty()) {
            document.put("extensionsUsed", List.of(QUANTIZATION));
            document.put("extensionsRequired", List.of(QUANTIZATION));
        }
        document.put("scene", 0);
        document.put("scenes", List.of(Map.of("nodes", roots)));
        List<Map<String, Object>> written = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            written.add(nodes.get(i).json(children.get(i)));
        }
        document.put("nodes", written);
        putUnlessEmpty(document, "meshes", meshes);
        putUnlessEmpty(document, "materials", materials);
        putUnlessEmpty(document, "skins", skins);
        putUnlessEmpty(document, "animations", animations);
        putUnlessEmpty(document, "accessors", accessors.accessors());
        putUnlessEmpty(document, "bufferViews", accessors.views());
        if (binaryLength > 0) {
            document.put("buffers", List.of(Map.of("byteLength", binaryLength)));
        }
        return document;
    }

    private static void putUnlessEmpty(Map<String, Object> document, String name, List<?> list) {
        if (!list.isEmpty()) {
            document.put(name, list);
        }
    }
}
