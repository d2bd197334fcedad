package org.unkink.motioncheck;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyVertex;
import org.unkink.body.mesh.BodyVertex.Share;
import org.unkink.body.mesh.Part;

/** A point of the body's surface, in the bind pose. */
record SkinPoint(Part part, BodyVertex vertex) {

    /** On the bare skin. */
    Vector3 place() {
        return vertex.base();
    }

    SkinPoint mirrored() {
        return new SkinPoint(part.mirrored(), vertex.mirrored());
    }

    /**
     * The place of the bare skin by linear blend skinning; {@code moves} take each joint from the bind pose to its own.
     */
    Vector3 moved(Frame[] moves) {
        return moved(vertex.base(), moves);
    }

    /** The place of the clothes over it, in the same way. */
    Vector3 clothedMoved(Frame[] moves) {
        return moved(vertex.position(), moves);
    }

    private Vector3 moved(Vector3 point, Frame[] moves) {
        Vector3 sum = Vector3.ZERO;
        for (Share share : vertex.shares()) {
            sum = sum.plus(moves[share.joint().index()].apply(point).times(share.weight()));
        }
        return sum;
    }
}
