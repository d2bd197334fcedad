package org.unkink.body.mesh;

/**
 * A simple solid in coordinates of its own, in metres. Its distance is negative inside, zero on the surface, and close
 * to the true distance near it.
 */
sealed interface Form permits Ellipsoid, RoundCone, Loft, Hair {

    double distance(double x, double y, double z);

    /** A ball that holds the whole solid; outside of it nothing has to be computed exactly. */
    Ball bounds();

    /** Centre and radius of a ball. */
    record Ball(double x, double y, double z, double radius) {

        double distance(double px, double py, double pz) {
            double dx = px - x;
            double dy = py - y;
            double dz = pz - z;
            return Math.sqrt(dx * dx + dy * dy + dz * dz) - radius;
        }
    }
}
