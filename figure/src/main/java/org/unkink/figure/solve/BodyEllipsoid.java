package org.unkink.figure.solve;

import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.JointFrames;

/** A part of head or trunk as an ellipsoid, near enough to keep arms out of it and quick to measure. */
record BodyEllipsoid(Joint joint, Vector3 middle, Vector3 radii) {

    static final List<BodyEllipsoid> ALL = List.of(
            new BodyEllipsoid(Joint.HEAD, new Vector3(0, 0.072, 0.008), new Vector3(0.077, 0.095, 0.092)),
            new BodyEllipsoid(Joint.PELVIS, new Vector3(0, 0, -0.006), new Vector3(0.160, 0.130, 0.100)),
            new BodyEllipsoid(Joint.LUMBAR2, new Vector3(0, 0.01, 0.031), new Vector3(0.128, 0.110, 0.086)),
            new BodyEllipsoid(Joint.THORAX2, new Vector3(0, 0, 0.045), new Vector3(0.142, 0.130, 0.100)),
            new BodyEllipsoid(Joint.THORAX3, new Vector3(0, 0, 0.038), new Vector3(0.140, 0.085, 0.095)));

    /** About how far a point of the room is from the surface, negative inside. */
    double distance(Vector3 point, JointFrames frames) {
        Vector3 from = frames.of(joint).unapply(point).minus(middle);
        double x = from.x() / radii.x();
        double y = from.y() / radii.y();
        double z = from.z() / radii.z();
        double relative = Math.sqrt(x * x + y * y + z * z);
        x /= radii.x();
        y /= radii.y();
        z /= radii.z();
        double slope = Math.sqrt(x * x + y * y + z * z);
        return slope < 1e-9 ? -radii.y() : relative * (relative - 1) / slope;
    }
}
