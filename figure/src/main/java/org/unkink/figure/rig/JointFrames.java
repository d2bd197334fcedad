package org.unkink.figure.rig;

import org.unkink.figure.geometry.Frame;

/** Knows where joints are and how they are turned, in the coordinates of the room. */
@FunctionalInterface
public interface JointFrames {

    Frame of(Joint joint);
}
