package org.unkink.body.geometry;

/** A rigid transform: the place and the rotation of a part, from its own coordinates to those around it. */
public record Frame(Quaternion rotation, Vector3 origin) {

    public static final Frame IDENTITY = new Frame(Quaternion.IDENTITY, Vector3.ZERO);

    /** The frame of a part that has {@code inner} in this one. */
    public Frame times(Frame inner) {
        return new Frame(rotation.times(inner.rotation), apply(inner.origin));
    }

    /** The frame of a part that is turned by {@code turn} about its own origin, which is {@code offset} in this one. */
    public Frame child(Quaternion turn, Vector3 offset) {
        return new Frame(rotation.times(turn), apply(offset));
    }

    public Vector3 apply(Vector3 point) {
        return rotation.apply(point).plus(origin);
    }

    /** The part's own coordinates of a point around it. */
    public Vector3 unapply(Vector3 point) {
        return rotation.inverse().apply(point.minus(origin));
    }

    public Frame inverse() {
        Quaternion back = rotation.inverse();
        return new Frame(back, back.apply(origin).negated());
    }

    /** The same on the figure's other side. */
    public Frame mirrored() {
        return new Frame(rotation.mirrored(), origin.mirrored());
    }
}
