package org.unkink.body.rig;

import org.unkink.body.geometry.Frame;

/** Knows where joints are and how they are turned, in the coordinates of the room. */
@FunctionalInterface
public interface JointFrames {

    Frame of(Joint joint);
}
