package org.unkink.figure.gltf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.figure.surface.TriangleMesh;

/**
 * A part of a skinned mesh that is made of one material.
 *
 * @param surface in the bind pose
 * @param joints for each vertex four numbers of joints in their skin
 * @param weights for each vertex four weights that sum to 255, in the same order; unused ones are 0
 * @param depths more columns of four whole numbers from -127 to 127 for each vertex, by their names
 * @param material its number
 */
public record SkinPart(
        TriangleMesh surface, List<int[]> joints, List<int[]> weights, Map<String, List<int[]>> depths, int material) {

    public SkinPart {
        joints = List.copyOf(joints);
        weights = List.copyOf(weights);
        depths = Collections.unmodifiableMap(new LinkedHashMap<>(depths));
        if (joints.size() != surface.vertices() || weights.size() != surface.vertices()) {
            throw new IllegalArgumentException("joints of " + joints.size() + " and weights of " + weights.size()
                    + " for " + surface.vertices() + " vertices");
        }
    }
}
