package org.unkink.figure.rig;

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
}
