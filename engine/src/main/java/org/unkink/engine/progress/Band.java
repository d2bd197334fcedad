package org.unkink.engine.progress;

/**
 * The usual variation around a middle value: between the two edges nothing is called a change; at an edge or beyond it
 * is (rule R32).
 *
 * @param low 0-10, and {@code high} too
 */
public record Band(double low, double high) {

    /** Around the value that later ones are compared with. */
    public static Band around(double baseline) {
        double clear = Measure.PAIN.clear();
        return new Band(Math.max(0, baseline - clear), Math.min(10, baseline + clear));
    }
}
