package org.unkink.body.rig;

/** From where to where a freedom goes; degrees, for places of the pelvis metres. */
public record Range(double least, double most) {

    public Range {
        if (least > most) {
            throw new IllegalArgumentException("a range goes upwards, not from " + least + " to " + most);
        }
    }

    public boolean contains(double value) {
        return value >= least && value <= most;
    }

    /** The nearest value inside. */
    public double nearest(double value) {
        return Math.clamp(value, least, most);
    }

    /** How far a value lies outside, 0 inside. */
    public double beyond(double value) {
        return Math.max(0, Math.max(value - most, least - value));
    }
}
