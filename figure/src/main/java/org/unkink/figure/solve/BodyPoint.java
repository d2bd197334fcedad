package org.unkink.figure.solve;

import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.JointFrames;

/**
 * A named place on the skin, in the coordinates of the joint that carries it.
 *
 * @param name with its side, as in pose files: {@code left palm}
 * @param outward the outward unit normal of the skin
 * @param along the way the part points: from the wrist to the fingers, from the heel to the toes; of length 1
 */
public record BodyPoint(String name, Joint joint, Vector3 place, Vector3 outward, Vector3 along) {

    /** Its place in the room. */
    public Vector3 in(JointFrames frames) {
        return frames.of(joint).apply(place);
    }

    /** The outward normal of the skin in the room. */
    public Vector3 outward(JointFrames frames) {
        return frames.of(joint).rotation().apply(outward);
    }

    /** The direction in which the part points in the room. */
    public Vector3 along(JointFrames frames) {
        return frames.of(joint).rotation().apply(along);
    }

    /** The same place of the other side. */
    public BodyPoint mirrored() {
        return new BodyPoint(otherSide(name), joint.mirrored(), place.mirrored(), outward.mirrored(), along.mirrored());
    }

    private static String otherSide(String name) {
        return name.startsWith("left ")
                ? "right " + name.substring("left ".length())
                : "left " + name.substring("right ".length());
    }
}
