package org.unkink.figure.prop;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.surface.TriangleMesh;

/**
 * A solid part of a thing.
 *
 * @param name its kind, such as {@code seat}
 * @param frame its place: in the room, or in the grip of the hand that holds it
 */
public record Piece(String name, PropShape shape, Frame frame, Finish finish) {

    /** The signed distance of a point, negative inside; metres. */
    public double distance(Vector3 point) {
        return shape.distance(frame.unapply(point));
    }

    public TriangleMesh surface() {
        return shape.surface().placed(frame);
    }

    /** The same piece inside of another frame. */
    Piece in(Frame outer) {
        return new Piece(name, shape, outer.times(frame), finish);
    }
}
