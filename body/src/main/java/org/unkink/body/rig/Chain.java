package org.unkink.body.rig;

import org.unkink.engine.exercise.Side;

/** A part of the body that a freedom moves as a whole. */
public enum Chain {
    /** Everything, by the pelvis. */
    BODY,
    /** From the lumbar spine upwards, arms included. */
    TRUNK,
    /** Neck and head. */
    NECK,
    LEFT_ARM,
    RIGHT_ARM,
    LEFT_LEG,
    RIGHT_LEG;

    static Chain of(Side side, LimbFreedom limb) {
        boolean isLeft = side == Side.LEFT;
        if (limb.index() < LimbFreedom.HIP_FLEXION.index()) {
            return isLeft ? LEFT_ARM : RIGHT_ARM;
        }
        return isLeft ? LEFT_LEG : RIGHT_LEG;
    }

    static Chain ofJoint(String name) {
        boolean isLeft = name.startsWith("LEFT_");
        if (isLeft || name.startsWith("RIGHT_")) {
            boolean isLeg = name.matches("[A-Z]+_(HIP|THIGH|KNEE|SHIN|FOOT|TOES)(_.*)?");
            return isLeg ? isLeft ? LEFT_LEG : RIGHT_LEG : isLeft ? LEFT_ARM : RIGHT_ARM;
        }
        return name.equals("PELVIS") ? BODY : name.matches("NECK.|HEAD") ? NECK : TRUNK;
    }

    /** True where everything in another chain moves with this one. */
    public boolean carries(Chain other) {
        return switch (this) {
            case BODY -> true;
            case TRUNK -> other != BODY && other != LEFT_LEG && other != RIGHT_LEG;
            case NECK, LEFT_ARM, RIGHT_ARM, LEFT_LEG, RIGHT_LEG -> other == this;
        };
    }
}
