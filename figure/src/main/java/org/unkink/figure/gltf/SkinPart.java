package org.unkink.figure.gltf;

import java.util.List;
import org.unkink.figure.surface.Surface;

/**
 * A part of a skinned mesh that is made of one material.
 *
 * @param surface in the bind pose
 * @param joints for each vertex four numbers of joints in their skin
 * @param weights for each vertex four weights that sum to 255, in the same order; unused ones are 0
 * @param material its number
 */
public record SkinPart(Surface surface, List<int[]> joints, List<int[]> weights, int material) {

    static final int INFLUENCES = 4;
    static final int WHOLE = 255;

    public SkinPart {
        joints = List.copyOf(joints);
        weights = List.copyOf(weights);
        if (joints.size() != surface.vertices() || weights.size() != surface.vertices()) {
            throw new IllegalArgumentException("joints of " + joints.size() + " and weights of " + weights.size()
                    + " for " + surface.vertices() + " vertices");
        }
    }
}
