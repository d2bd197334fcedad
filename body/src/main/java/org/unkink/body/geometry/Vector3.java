package org.unkink.body.geometry;

/** A point or a direction; metres where it is a place. */
public record Vector3(double x, double y, double z) {

    public static final Vector3 ZERO = new Vector3(0, 0, 0);

    /** Towards the figure's left. */
    public static final Vector3 LEFT = new Vector3(1, 0, 0);

    public static final Vector3 RIGHT = new Vector3(-1, 0, 0);
    public static final Vector3 UP = new Vector3(0, 1, 0);
    public static final Vector3 DOWN = new Vector3(0, -1, 0);
    public static final Vector3 FORWARD = new Vector3(0, 0, 1);
    public static final Vector3 BACKWARD = new Vector3(0, 0, -1);

    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    public Vector3 minus(Vector3 other) {
        return new Vector3(x - other.x, y - other.y, z - other.z);
    }

    public Vector3 times(double factor) {
        return new Vector3(x * factor, y * factor, z * factor);
    }

    public Vector3 negated() {
        return new Vector3(-x, -y, -z);
    }

    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Vector3 other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** The same direction with length 1; a vector without a direction stays as it is. */
    public Vector3 normalized() {
        double length = length();
        return length < 1e-12 ? this : times(1 / length);
    }

    /** The point at {@code t} of the way to {@code other}: 0 here, 1 there. */
    public Vector3 towards(Vector3 other, double t) {
        return new Vector3(x + (other.x - x) * t, y + (other.y - y) * t, z + (other.z - z) * t);
    }

    /** The same on the figure's other side. */
    public Vector3 mirrored() {
        return new Vector3(-x, y, z);
    }
}
