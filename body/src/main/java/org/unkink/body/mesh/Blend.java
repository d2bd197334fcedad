package org.unkink.body.mesh;

/**
 * Smooth boolean operations on signed distances (a polynomial smooth minimum, with a fillet of a given width), and
 * steps.
 */
final class Blend {

    private Blend() {}

    /** Both solids. */
    static double union(double a, double b, double width) {
        double near = Math.max(width - Math.abs(a - b), 0) / width;
        return Math.min(a, b) - near * near * width / 4;
    }

    /** Only where both are. */
    static double intersection(double a, double b, double width) {
        return -union(-a, -b, width);
    }

    /** The first without the second. */
    static double difference(double a, double b, double width) {
        return -union(-a, b, width);
    }

    /** Rises smoothly from 0 at {@code low} to 1 at {@code high}; {@code low} may be the greater one. */
    static double step(double low, double high, double value) {
        double t = Math.clamp((value - low) / (high - low), 0.0, 1.0);
        return t * t * (3 - 2 * t);
    }

    /** The same in a straight line. */
    static double ramp(double low, double high, double value) {
        return Math.clamp((value - low) / (high - low), 0.0, 1.0);
    }
}
