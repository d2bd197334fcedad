package org.unkink.body.mesh;

/** Two balls of different size and the cone that touches both: a finger's segment, a ridge of muscle. */
final class RoundCone implements Form {

    private final double startX;
    private final double startY;
    private final double startZ;
    private final double alongX;
    private final double alongY;
    private final double alongZ;
    private final double startRadius;
    private final double endRadius;

    private RoundCone(double[] start, double[] along, double startRadius, double endRadius) {
        startX = start[0];
        startY = start[1];
        startZ = start[2];
        alongX = along[0];
        alongY = along[1];
        alongZ = along[2];
        this.startRadius = startRadius;
        this.endRadius = endRadius;
    }

    static RoundCone between(double[] start, double startRadius, double[] end, double endRadius) {
        double[] along = {end[0] - start[0], end[1] - start[1], end[2] - start[2]};
        return new RoundCone(start, along, startRadius, endRadius);
    }

    /** Splits space into the part nearer to the first ball, to the second one, and to the cone between them. */
    @Override
    public double distance(double x, double y, double z) {
        double px = x - startX;
        double py = y - startY;
        double pz = z - startZ;
        double length2 = alongX * alongX + alongY * alongY + alongZ * alongZ;
        double taper = startRadius - endRadius;
        double cone2 = length2 - taper * taper;
        double height = px * alongX + py * alongY + pz * alongZ;
        double beyond = height - length2;
        double ax = px * length2 - alongX * height;
        double ay = py * length2 - alongY * height;
        double az = pz * length2 - alongZ * height;
        double across2 = ax * ax + ay * ay + az * az;
        double height2 = height * height * length2;
        double beyond2 = beyond * beyond * length2;
        double bound = Math.signum(taper) * taper * taper * across2;
        if (Math.signum(beyond) * cone2 * beyond2 > bound) {
            return Math.sqrt(across2 + beyond2) / length2 - endRadius;
        }
        if (Math.signum(height) * cone2 * height2 < bound) {
            return Math.sqrt(across2 + height2) / length2 - startRadius;
        }
        return (Math.sqrt(across2 * cone2 / length2) + height * taper) / length2 - startRadius;
    }

    @Override
    public Ball bounds() {
        double half = Math.sqrt(alongX * alongX + alongY * alongY + alongZ * alongZ) / 2;
        return new Ball(
                startX + alongX / 2, startY + alongY / 2, startZ + alongZ / 2, half + Math.max(startRadius, endRadius));
    }
}
