package org.unkink.figure.check;

import java.util.List;
import org.unkink.figure.body.Part;
import org.unkink.figure.geometry.Frame;
import org.unkink.figure.geometry.Vector3;
import org.unkink.figure.rig.Joint;

/**
 * A point of the body, in the bind pose.
 *
 * @param place on the bare skin
 * @param clothed on what is worn over it
 * @param shares of the joints that carry it
 */
record Probe(Part part, Vector3 place, Vector3 clothed, List<Share> shares) {

    /** How much of a point one joint carries, 0 to 1. */
    record Share(Joint joint, double weight) {}

    Probe {
        shares = List.copyOf(shares);
    }

    /** The same point of the other side. */
    Probe mirrored() {
        return new Probe(
                part.mirrored(),
                place.mirrored(),
                clothed.mirrored(),
                shares.stream()
                        .map(share -> new Share(share.joint().mirrored(), share.weight()))
                        .toList());
    }

    /** Where it is when each joint has moved from the bind pose as told. */
    Vector3 moved(Frame[] moves) {
        return moved(place, moves);
    }

    Vector3 clothedMoved(Frame[] moves) {
        return moved(clothed, moves);
    }

    private Vector3 moved(Vector3 point, Frame[] moves) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            Vector3 there = moves[share.joint().index()].apply(point);
            x += share.weight() * there.x();
            y += share.weight() * there.y();
            z += share.weight() * there.z();
        }
        return new Vector3(x, y, z);
    }
}
