package org.unkink.body.rig;

import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;

/** The frame of every joint in the coordinates of the room, for one posture. */
public final class Frames implements JointFrames {

    private final Frame[] frames;

    Frames(Frame[] frames) {
        this.frames = frames;
    }

    @Override
    public Frame of(Joint joint) {
        return frames[joint.index()];
    }

    /** Rotation of a joint relative to its parent; its offset there is constant. */
    public Quaternion localRotation(Joint joint) {
        Joint parent = joint.parent();
        Quaternion own = of(joint).rotation();
        return parent == null ? own : of(parent).rotation().inverse().times(own);
    }
}
