package org.unkink.engine.rule;

/**
 * The severity of a pain of 0-10, by what the rules do about it. Every limit of such a number stands here and nowhere
 * else; the source of each is that of its rule. Pain is on the numerical rating scale (NPRS, rule R41).
 */
public enum Severity {
    /** Nothing is in the way of more (rule R15). */
    LOW(0),
    /** Nothing gets harder, and the load of a region that is so sore is limited (rules R15, R16). */
    NOTABLE(4),
    /** Gentle mobility only (rule R27). */
    MODERATE(5),
    /** A movement that hurts so much ends, and the warning signs are asked again (rule R17). */
    STRONG(6),
    /** No session at all, and urgent advice (rule R27). */
    SEVERE(7);

    private final int from;

    Severity(int from) {
        this.from = from;
    }

    /** The lowest number that is so much. */
    public int from() {
        return from;
    }

    /** That of a number of 0-10. */
    public static Severity of(int pain) {
        Severity severity = LOW;
        for (Severity one : values()) {
            severity = one.from <= pain ? one : severity;
        }
        return severity;
    }

    /** True if a mean of such numbers is low: no higher than the highest number that is. */
    public static boolean isLow(double mean) {
        return mean <= NOTABLE.from - 1;
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
