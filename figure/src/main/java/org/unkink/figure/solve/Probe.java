package org.unkink.figure.solve;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Chain;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.JointFrames;
import org.unkink.engine.exercise.Side;

/**
 * A ball inside a forearm or a hand that is to stay out of head and trunk. It mends grazes; a deep crossing is the
 * business of whoever writes the pose.
 */
record Probe(Joint joint, Vector3 place, double radius) {

    /** An intrusion of so many metres weighs as much as a contact missed by 3 mm. */
    private static final double SLACK = 0.012;

    static final List<Probe> ALL = all();

    private static List<Probe> all() {
        List<Probe> probes = new ArrayList<>();
        for (Side side : Side.values()) {
            Joint hand = Joint.of(side, "HAND");
            Joint forearm = Joint.of(side, "FOREARM");
            probes.add(new Probe(hand, new Vector3(0, -0.045, 0), 0.010));
            probes.add(new Probe(hand, new Vector3(0, -0.125, 0), 0.004));
            probes.add(new Probe(forearm, new Vector3(0, -0.245, 0), 0.018));
            probes.add(new Probe(forearm, new Vector3(0, -0.13, 0), 0.024));
            probes.add(new Probe(forearm, new Vector3(0, -0.02, 0), 0.026));
        }
        return List.copyOf(probes);
    }

    boolean isMovedBy(Chain chain) {
        return chain == Chain.NECK || chain.carries(joint.chain());
    }

    /** Its greatest depth in anything, metres; 0 where it is clear of all. */
    double intrusion(JointFrames frames) {
        Vector3 at = frames.of(joint).apply(place);
        double deepest = 0;
        for (BodyEllipsoid bulk : BodyEllipsoid.ALL) {
            deepest = Math.max(deepest, radius - bulk.distance(at, frames));
        }
        return deepest / SLACK;
    }
}
