package org.unkink.body.mesh;

import org.unkink.body.geometry.Vector3;

/** The summed squared distances of a point to planes, each with a weight (Garland and Heckbert, 1997). */
final class Quadric {

    private final double[] terms = new double[10];

    /** Adds the plane through {@code point} across {@code normal}, a vector of length 1. */
    void addPlane(Vector3 point, Vector3 normal, double weight) {
        double[] plane = {normal.x(), normal.y(), normal.z(), -normal.dot(point)};
        int term = 0;
        for (int row = 0; row < 4; row++) {
            for (int column = row; column < 4; column++) {
                terms[term++] += weight * plane[row] * plane[column];
            }
        }
    }

    void add(Quadric other) {
        for (int i = 0; i < terms.length; i++) {
            terms[i] += other.terms[i];
        }
    }

    double at(Vector3 p) {
        double x = p.x();
        double y = p.y();
        double z = p.z();
        double[] q = terms;
        return q[0] * x * x
                + 2 * q[1] * x * y
                + 2 * q[2] * x * z
                + 2 * q[3] * x
                + q[4] * y * y
                + 2 * q[5] * y * z
                + 2 * q[6] * y
                + q[7] * z * z
                + 2 * q[8] * z
                + q[9];
    }
}
