package org.unkink.figure.pose;

/**
 * The direction from which an exercise is best seen.
 *
 * @param azimuth degrees, -180 to 180: 0 looks the figure in the face, 90 sees its left side
 * @param elevation degrees above the horizon
 */
public record View(double azimuth, double elevation, Framing framing) {

    /** The part of the figure that is in the picture. */
    public enum Framing {
        /** Head to chest, and arms where they are lifted so high. */
        NECK,
        /** Head to hips. */
        UPPER,
        /** The whole figure, upright. */
        ALL,
        /** The whole figure in landscape format, for what is done on the floor. */
        FLOOR
    }
}
