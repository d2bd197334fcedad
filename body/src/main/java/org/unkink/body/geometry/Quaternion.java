package org.unkink.body.geometry;

/** A rotation as a unit quaternion; {@code w} is the real part. */
public record Quaternion(double w, double x, double y, double z) {

    public static final Quaternion IDENTITY = new Quaternion(1, 0, 0, 0);

    private static final double SMALL = 1e-9;
    private static final double RADIANS = StrictMath.PI / 180;

    /** Turns about the axis to the left, in degrees: forward goes down, up goes forward. */
    public static Quaternion aboutX(double degrees) {
        double half = degrees * RADIANS / 2;
        return new Quaternion(StrictMath.cos(half), StrictMath.sin(half), 0, 0);
    }

    /** Turns about the axis upwards, in degrees: forward goes to the left. */
    public static Quaternion aboutY(double degrees) {
        double half = degrees * RADIANS / 2;
        return new Quaternion(StrictMath.cos(half), 0, StrictMath.sin(half), 0);
    }

    /** Turns about the axis forwards, in degrees: left goes up, up goes to the right. */
    public static Quaternion aboutZ(double degrees) {
        double half = degrees * RADIANS / 2;
        return new Quaternion(StrictMath.cos(half), 0, 0, StrictMath.sin(half));
    }

    /** Turns about the axis {@code (x, y, z)} by its length in degrees, as one movement and not one after the other. */
    public static Quaternion ofRotationVector(double x, double y, double z) {
        double angle = Math.sqrt(x * x + y * y + z * z);
        if (angle < SMALL) {
            return IDENTITY;
        }
        double half = angle * RADIANS / 2;
        double scale = StrictMath.sin(half) / angle;
        return new Quaternion(StrictMath.cos(half), x * scale, y * scale, z * scale);
    }

    /** The smallest rotation that brings one direction to another; opposite ones turn about some axis across. */
    public static Quaternion between(Vector3 from, Vector3 to) {
        Vector3 a = from.normalized();
        Vector3 b = to.normalized();
        double cosine = a.dot(b);
        Vector3 axis = a.cross(b);
        if (cosine < -0.999999) {
            Vector3 across = Math.abs(a.x()) < 0.9 ? Vector3.LEFT : Vector3.UP;
            axis = a.cross(across).normalized();
            return new Quaternion(0, axis.x(), axis.y(), axis.z());
        }
        return new Quaternion(1 + cosine, axis.x(), axis.y(), axis.z()).normalized();
    }

    /** First {@code other}, then this. */
    public Quaternion times(Quaternion other) {
        return new Quaternion(
                w * other.w - x * other.x - y * other.y - z * other.z,
                w * other.x + x * other.w + y * other.z - z * other.y,
                w * other.y - x * other.z + y * other.w + z * other.x,
                w * other.z + x * other.y - y * other.x + z * other.w);
    }

    public Quaternion inverse() {
        return new Quaternion(w, -x, -y, -z);
    }

    public Vector3 apply(Vector3 v) {
        double tx = 2 * (y * v.z() - z * v.y());
        double ty = 2 * (z * v.x() - x * v.z());
        double tz = 2 * (x * v.y() - y * v.x());
        return new Vector3(
                v.x() + w * tx + y * tz - z * ty, v.y() + w * ty + z * tx - x * tz, v.z() + w * tz + x * ty - y * tx);
    }

    public double dot(Quaternion other) {
        return w * other.w + x * other.x + y * other.y + z * other.z;
    }

    public Quaternion normalized() {
        double length = Math.sqrt(dot(this));
        return new Quaternion(w / length, x / length, y / length, z / length);
    }

    /** The axis times the angle in degrees, the shorter way round (0 to 180). */
    public Vector3 rotationVector() {
        Vector3 axis = new Vector3(x, y, z);
        double sine = axis.length();
        double sign = w < 0 ? -1 : 1;
        if (sine < SMALL) {
            return axis.times(2 * sign / RADIANS);
        }
        double angle = 2 * StrictMath.atan2(sine, Math.abs(w)) / RADIANS;
        return axis.times(sign * angle / sine);
    }

    /** The angle between two rotations, 0 to 180 degrees. */
    public double degreesTo(Quaternion other) {
        return inverse().times(other).rotationVector().length();
    }

    /** The rotation at {@code t} of the shorter way to {@code other}: 0 here, 1 there. */
    public Quaternion towards(Quaternion other, double t) {
        Vector3 way = inverse().times(other).rotationVector().times(t);
        return times(ofRotationVector(way.x(), way.y(), way.z()));
    }

    /** The twist about the upright axis (swing-twist decomposition), -180 to 180 degrees. */
    public double twistAboutY() {
        double angle = 2 * StrictMath.atan2(y, w) / RADIANS;
        return angle > 180 ? angle - 360 : angle < -180 ? angle + 360 : angle;
    }

    /** The same on the figure's other side. */
    public Quaternion mirrored() {
        return new Quaternion(w, x, -y, -z);
    }
}
