package org.unkink.motioncheck;

import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.Part;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;

/**
 * The greatest ball around a point inside a part that does not stick out of it. A thin thing in a limb may have none of
 * the limb's skin inside, but it comes near the middle of the limb.
 *
 * @param place of its middle in the coordinates of the joint
 * @param radius metres
 */
record InscribedBall(Part part, Joint joint, Vector3 place, double radius) {

    Vector3 in(Frames frames) {
        return frames.of(joint).apply(place);
    }
}
