package org.unkink.body.mesh;

/** The rigid or bending parts of the body between which contacts and collisions are told apart. */
public enum Part {
    HEAD,
    NECK,
    TRUNK,
    LEFT_UPPER_ARM,
    LEFT_FOREARM,
    LEFT_HAND,
    LEFT_THIGH,
    LEFT_SHIN,
    LEFT_FOOT,
    RIGHT_UPPER_ARM,
    RIGHT_FOREARM,
    RIGHT_HAND,
    RIGHT_THIGH,
    RIGHT_SHIN,
    RIGHT_FOOT;

    /** True for a part of the right half, which has the mirrored shape of its left counterpart. */
    public boolean right() {
        return name().startsWith("RIGHT_");
    }

    /** The same part of the other side; head, neck and trunk are their own. */
    public Part mirrored() {
        if (right()) {
            return valueOf(name().replace("RIGHT_", "LEFT_"));
        }
        return name().startsWith("LEFT_") ? valueOf(name().replace("LEFT_", "RIGHT_")) : this;
    }
}
