package org.unkink.figure.gltf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a file: packs them one column after the other and describes each as an accessor. */
final class Accessors {

    private static final int ALIGNMENT = 4;
    private static final int FLOAT = 5126;
    private static final int SHORT = 5122;
    private static final int BYTE = 5120;
    private static final int UNSIGNED_BYTE = 5121;
    private static final int UNSIGNED_SHORT = 5123;
    private static final int VERTICES = 34962;
    private static final int INDICES = 34963;

    private final ByteArrayOutputStream binary = new ByteArrayOutputStream();
    private final List<Map<String, Object>> views = new ArrayList<>();
    private final List<Map<String, Object>> accessors = new ArrayList<>();

    /** The target of a buffer view: numbers of an animation or skin, of vertices, or of triangles. */
    private enum Use {
        OTHER,
        VERTEX,
        INDEX
    }

    List<Map<String, Object>> views() {
        return views;
    }

    List<Map<String, Object>> accessors() {
        return accessors;
    }

    byte[] binary() {
        align();
        return binary.toByteArray();
    }

    /** Numbers as they are, for animations and skins. */
    int floats(String type, double[][] rows) {
        ByteBuffer data = buffer(4 * rows.length * rows[0].length);
        for (double[] row : rows) {
            for (double number : row) {
                data.putFloat((float) number);
            }
        }
        return accessor(data, 0, Use.OTHER, FLOAT, false, rows.length, type);
    }

    /** Moments in seconds, rising, with their bounds. */
    int moments(double[] seconds) {
        double[][] rows = new double[seconds.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {seconds[i]};
        }
        int number = floats("SCALAR", rows);
        accessors.get(number).put("min", List.of((float) seconds[0]));
        accessors.get(number).put("max", List.of((float) seconds[seconds.length - 1]));
        return number;
    }

    /** Rotations as 16-bit parts of x, y, z, w. */
    int rotations(double[][] rows) {
        ByteBuffer data = buffer(2 * 4 * rows.length);
        for (double[] row : rows) {
            for (double number : row) {
                data.putShort((short) Math.round(number * Short.MAX_VALUE));
            }
        }
        return accessor(data, 0, Use.OTHER, SHORT, true, rows.length, "VEC4");
    }

    /** Positions of vertices, each part from -1 to 1, with their bounds. */
    int positions(double[][] rows) {
        ByteBuffer data = buffer(8 * rows.length);
        int[] least = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MAX_VALUE};
        int[] most = {Short.MIN_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        for (double[] row : rows) {
            for (int i = 0; i < 3; i++) {
                int number = (int) Math.round(row[i] * Short.MAX_VALUE);
                data.putShort((short) number);
                least[i] = Math.min(least[i], number);
                most[i] = Math.max(most[i], number);
            }
            data.putShort((short) 0);
        }
        int number = accessor(data, 8, Use.VERTEX, SHORT, true, rows.length, "VEC3");
        accessors.get(number).put("min", List.of(least[0], least[1], least[2]));
        accessors.get(number).put("max", List.of(most[0], most[1], most[2]));
        return number;
    }

    /** Unit normals as bytes. */
    int normals(double[][] rows) {
        ByteBuffer data = buffer(4 * rows.length);
        for (double[] row : rows) {
            for (double number : row) {
                data.put((byte) Math.round(number * Byte.MAX_VALUE));
            }
            data.put((byte) 0);
        }
        return accessor(data, 4, Use.VERTEX, BYTE, true, rows.length, "VEC3");
    }

    /** Four whole numbers from 0 to 255 for each vertex; {@code normalized} if 255 stands for 1. */
    int bytes(int[][] rows, boolean normalized) {
        ByteBuffer data = buffer(4 * rows.length);
        for (int[] row : rows) {
            for (int number : row) {
                data.put((byte) number);
            }
        }
        return accessor(data, 4, Use.VERTEX, UNSIGNED_BYTE, normalized, rows.length, "VEC4");
    }

    /** Four whole numbers from -127 to 127 for each vertex; 127 stands for 1. */
    int depths(List<int[]> rows) {
        ByteBuffer data = buffer(4 * rows.size());
        for (int[] row : rows) {
            for (int number : row) {
                data.put((byte) number);
            }
        }
        return accessor(data, 4, Use.VERTEX, BYTE, true, rows.size(), "VEC4");
    }

    /** Corners of triangles. */
    int indices(int[] corners) {
        ByteBuffer data = buffer(2 * corners.length);
        for (int corner : corners) {
            if (corner > 0xfffe) {
                throw new IllegalArgumentException("a mesh has at most 65535 vertices here");
            }
            data.putShort((short) corner);
        }
        return accessor(data, 0, Use.INDEX, UNSIGNED_SHORT, false, corners.length, "SCALAR");
    }

    private int accessor(
            ByteBuffer data, int stride, Use use, int component, boolean normalized, int count, String type) {
        Map<String, Object> accessor = new LinkedHashMap<>();
        accessor.put("bufferView", view(written(data), stride, use));
        accessor.put("componentType", component);
        if (normalized) {
            accessor.put("normalized", true);
        }
        accessor.put("count", count);
        accessor.put("type", type);
        accessors.add(accessor);
        return accessors.size() - 1;
    }

    private int view(byte[] data, int stride, Use use) {
        align();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("buffer", 0);
        view.put("byteOffset", binary.size());
        view.put("byteLength", data.length);
        if (stride > 0) {
            view.put("byteStride", stride);
        }
        switch (use) {
            case OTHER -> {}
            case VERTEX -> view.put("target", VERTICES);
            case INDEX -> view.put("target", INDICES);
        }
        binary.writeBytes(data);
        views.add(view);
        return views.size() - 1;
    }

    private void align() {
        while (binary.size() % ALIGNMENT != 0) {
            binary.write(0);
        }
    }

    private static byte[] written(ByteBuffer data) {
        byte[] bytes = new byte[data.position()];
        data.flip().get(bytes);
        return bytes;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
