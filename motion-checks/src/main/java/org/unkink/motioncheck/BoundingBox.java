package org.unkink.motioncheck;

import org.unkink.body.geometry.Vector3;

/** The least box along the axes of the room that holds some points. */
final class BoundingBox {

    private final double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    private final double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};

    void add(Vector3 point) {
        add(0, point.x());
        add(1, point.y());
        add(2, point.z());
    }

    private void add(int axis, double value) {
        low[axis] = Math.min(low[axis], value);
        high[axis] = Math.max(high[axis], value);
    }

    /** True for a point inside or not further outside than {@code near}, metres. */
    boolean holds(Vector3 point, double near) {
        return point.x() >= low[0] - near
                && point.x() <= high[0] + near
                && point.y() >= low[1] - near
                && point.y() <= high[1] + near
                && point.z() >= low[2] - near
                && point.z() <= high[2] + near;
    }

    boolean meets(BoundingBox other, double near) {
        for (int axis = 0; axis < 3; axis++) {
            if (low[axis] - near > other.high[axis] || high[axis] + near < other.low[axis]) {
                return false;
            }
        }
        return true;
    }

    double lowest() {
        return low[1];
    }

    Vector3 middle() {
        return new Vector3(low[0] + high[0], low[1] + high[1], low[2] + high[2]).times(0.5);
    }

    /** From the middle to a corner. */
    double radius() {
        return new Vector3(high[0] - low[0], high[1] - low[1], high[2] - low[2]).length() / 2;
    }
}
