package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.engine.exercise.Side;

/**
 * A point of the body whose way tells a movement.
 *
 * @param place in the coordinates of its joint
 * @param weight factor on its way, 1 for a point that is only carried along
 */
record Landmark(Joint joint, Vector3 place, double weight) {

    /** Weight of a shoulder: more than that of the hands that only hang from it. */
    private static final double SHOULDER = 1.3;

    /** The crown and the nose, the breastbone and the hips, and on both sides shoulder, elbow, hand, knee and foot. */
    static final List<Landmark> ALL = all();

    private static List<Landmark> all() {
        List<Landmark> all = new ArrayList<>(List.of(
                new Landmark(Joint.HEAD, new Vector3(0, 0.15, 0), 1),
                new Landmark(Joint.HEAD, new Vector3(0, 0.04, 0.1), 1),
                new Landmark(Joint.THORAX3, new Vector3(0, 0, 0.12), 1),
                new Landmark(Joint.PELVIS, Vector3.ZERO, 1)));
        for (Side side : Side.values()) {
            all.add(new Landmark(Joint.of(side, "ARM"), Vector3.ZERO, SHOULDER));
            for (String kind : List.of("FOREARM_UPPER", "FINGERS1", "SHIN", "TOES")) {
                all.add(new Landmark(Joint.of(side, kind), Vector3.ZERO, 1));
            }
        }
        return List.copyOf(all);
    }

    Vector3 in(Frames frames) {
        return frames.of(joint).apply(place);
    }

    /** The same point of the other side, none in the middle of the body. */
    Optional<Landmark> mirrored() {
        return joint.mirrored() == joint
                ? Optional.empty()
                : Optional.of(new Landmark(joint.mirrored(), place.mirrored(), weight));
    }
}
