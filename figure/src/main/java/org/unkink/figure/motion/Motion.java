package org.unkink.figure.motion;

import java.util.List;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.pose.VariantSheet;

/**
 * Everything that the figure does in a variant.
 *
 * @param sheet the poses, things, view and muscles; its side is the one that the postures show
 * @param keys every pose of the movement, in the order in which it first comes
 * @param transitions every move that differs, in the order in which it first comes
 * @param breaths one for every pose that is held for at least 2 s, in the same order
 */
public record Motion(
        Variant variant, VariantSheet sheet, List<KeyPose> keys, List<Transition> transitions, List<Breath> breaths) {

    public static final int FRAMES_PER_SECOND = 30;

    public Motion {
        keys = List.copyOf(keys);
        transitions = List.copyOf(transitions);
        breaths = List.copyOf(breaths);
    }

    /** The solved pose of that name. */
    public KeyPose key(String pose) {
        return keys.stream()
                .filter(key -> key.pose().equals(pose))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pose " + pose + " in " + variant.id()));
    }
}
