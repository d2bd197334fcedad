package org.unkink.engine.progress;

/**
 * The usual variation around the usual level: what stays between the two edges is never called a change (rule R32).
 *
 * @param low 0-10, and {@code high} too
 */
public record Band(double low, double high) {

    /** The band around the level that later values are held against. */
    public static Band around(double usual) {
        double clear = Measure.PAIN.clear();
        return new Band(Math.max(0, usual - clear), Math.min(10, usual + clear));
    }
}
