package org.unkink.figure.pose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.prop.Prop;

/**
 * Everything that the figure needs to know of one variant, besides its movement.
 *
 * @param side the side that the poses are written for; the other one is the mirror image
 * @param poses by name, with every pose that the movement uses, in the order of the file
 */
public record VariantSheet(
        Side side,
        Map<String, PoseTarget> poses,
        List<Prop> props,
        View view,
        List<MuscleUse> muscles,
        List<Allowance> allowances) {

    public VariantSheet {
        poses = Collections.unmodifiableMap(new LinkedHashMap<>(poses));
        props = List.copyOf(props);
        muscles = List.copyOf(muscles);
        allowances = List.copyOf(allowances);
    }

    /** The target of a pose. */
    public PoseTarget pose(String name) {
        PoseTarget pose = poses.get(name);
        if (pose == null) {
            throw new IllegalArgumentException("there is no pose '" + name + "' among " + poses.keySet());
        }
        return pose;
    }
}
