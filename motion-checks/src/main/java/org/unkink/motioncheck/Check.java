package org.unkink.motioncheck;

/** A quantity that is measured of every motion, its unit and its limit. */
public enum Check {
    /** Beyond the range of motion. */
    RANGE("range", "\u00b0", 0.05),
    /** A point of the body away from what it is to touch. */
    CONTACT("contact", "mm", 12),
    FLOOR("floor", "mm", 5),
    SPEED("speed", "\u00b0/s", 200),
    /** A step between one frame and the next that its neighbours do not foretell. */
    JUMP("jump", "\u00b0", 1),
    /** One part of the body inside another. */
    PARTS("parts", "mm", 12),
    /** A part of the body inside a thing. */
    PROPS("props", "mm", 12),
    /** The centre of mass outside of what the body stands, sits or leans on. */
    BALANCE("balance", "mm", 0),
    /** The other side solved by itself, away from the mirror image of this one. */
    MIRROR("mirror", "\u00b0", 0.5),
    /** An allowance of the pose file that nothing needs. */
    ALLOWANCE("allowance", "mm", 0);

    private final String label;
    private final String unit;
    private final double limit;

    Check(String label, String unit, double limit) {
        this.label = label;
        this.unit = unit;
        this.limit = limit;
    }

    /** The head of its column. */
    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** True where a pose file may allow more, with a reason. */
    public boolean canBeAllowed() {
        return this == CONTACT || this == PARTS || this == PROPS || this == BALANCE;
    }

    /** The greatest value that is tolerable where a pose file says nothing else. */
    public double limit() {
        return limit;
    }
}
