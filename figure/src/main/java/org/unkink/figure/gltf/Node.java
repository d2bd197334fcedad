package org.unkink.figure.gltf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;

/**
 * A node of the scene: where it is in its parent and what hangs on it.
 *
 * @param scale factor along each axis
 * @param mesh number of its mesh, or null
 * @param skin number of the skin that moves its mesh, or null
 */
public record Node(
        String name,
        Frame frame,
        Vector3 scale,
        @Nullable Integer mesh,
        @Nullable Integer skin) {

    static final Vector3 ACTUAL_SIZE = new Vector3(1, 1, 1);

    public static Node joint(String name, Frame frame) {
        return new Node(name, frame, ACTUAL_SIZE, null, null);
    }

    public static Node shape(String name, Frame frame, Vector3 scale, int mesh) {
        return new Node(name, frame, scale, mesh, null);
    }

    /** A node whose mesh follows the joints of a skin, wherever the node itself is. */
    public static Node skinned(String name, int mesh, int skin) {
        return new Node(name, Frame.IDENTITY, ACTUAL_SIZE, mesh, skin);
    }

    Map<String, Object> json(List<Integer> children) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        if (!frame.origin().equals(Vector3.ZERO)) {
            json.put("translation", list(frame.origin()));
        }
        Quaternion turn = frame.rotation();
        if (!turn.equals(Quaternion.IDENTITY)) {
            json.put("rotation", List.of(turn.x(), turn.y(), turn.z(), turn.w()));
        }
        if (!scale.equals(ACTUAL_SIZE)) {
            json.put("scale", list(scale));
        }
        if (mesh != null) {
            json.put("mesh", mesh);
        }
        if (skin != null) {
            json.put("skin", skin);
        }
        if (!children.isEmpty()) {
            json.put("children", new ArrayList<>(children));
        }
        return json;
    }

    private static List<Double> list(Vector3 v) {
        return List.of(v.x(), v.y(), v.z());
    }
}
