package org.unkink.figure.prop;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.engine.exercise.Side;

/**
 * The frame of a handle in a closed hand: the upright axis of the frame runs along the handle towards the thumb, its
 * forward axis from the palm into the hand.
 */
public final class Grip {

    /** From the wrist to the middle of the handle, for the left hand. */
    private static final Vector3 MIDDLE = new Vector3(-0.034, -0.092, 0);

    private Grip() {}

    /** The joint that carries what a hand holds. */
    public static Joint joint(Side side) {
        return Joint.of(side, "HAND");
    }

    /** The grip in the coordinates of the hand. */
    public static Frame inHand(Side side) {
        Frame left = new Frame(Quaternion.aboutX(90), MIDDLE);
        return side == Side.LEFT ? left : left.mirrored();
    }

    /** The grip in the room. */
    public static Frame inRoom(Frames frames, Side side) {
        return frames.of(joint(side)).times(inHand(side));
    }
}
