package org.unkink.body.rig;

/** The least and the greatest value of a freedom; degrees, for places of the pelvis metres. */
public record RangeOfMotion(double least, double most) {

    public RangeOfMotion {
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

    /** Distance of a value from the range; 0 inside, never negative. */
    public double beyond(double value) {
        return Math.max(0, Math.max(value - most, least - value));
    }
}
