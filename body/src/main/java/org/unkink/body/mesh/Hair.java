package org.unkink.body.mesh;

/**
 * Short hair with a parting: a cap over the skull that ends along a hairline, swept to the temples in front, above the
 * ears at the sides and at the nape behind. In coordinates of the bind pose.
 */
final class Hair implements Form {

    /** Pairs of an angle round the head (0 in front, 180 behind, degrees) and the height of the hairline there. */
    private static final double[][] LINE = {
        {0, 1.666},
        {30, 1.652},
        {55, 1.620},
        {76, 1.583},
        {84, 1.592},
        {92, 1.612},
        {102, 1.607},
        {112, 1.575},
        {124, 1.548},
        {145, 1.530},
        {180, 1.524}
    };

    private static final double AXIS_FORWARD = -0.012;
    private static final double EDGE = 0.017;

    private static final Ellipsoid CAP = Ellipsoid.at(0, 1.6205, -0.0095, 0.0880, 0.0930, 0.1035);
    private static final Ellipsoid BACK = Ellipsoid.at(0, 1.575, -0.046, 0.068, 0.062, 0.057);

    @Override
    public double distance(double x, double y, double z) {
        double cap = Blend.union(CAP.distance(x, y, z), BACK.distance(x, y, z), 0.05);
        double parting = 0.004 / (1 + x * x / (0.011 * 0.011)) * Blend.step(-0.04, 0.03, z);
        return Blend.intersection(cap + parting, 0.75 * below(x, y, z), EDGE);
    }

    @Override
    public Ball bounds() {
        return new Ball(0, 1.61, -0.01, 0.13);
    }

    /** Height of the hairline above a point, metres; negative above it. */
    static double below(double x, double y, double z) {
        double angle = StrictMath.toDegrees(StrictMath.atan2(Math.abs(x), z - AXIS_FORWARD));
        return height(angle) - y;
    }

    private static double height(double angle) {
        int row = 0;
        while (row < LINE.length - 2 && angle > LINE[row + 1][0]) {
            row++;
        }
        double t = (angle - LINE[row][0]) / (LINE[row + 1][0] - LINE[row][0]);
        double smooth = t * t * (3 - 2 * t);
        return LINE[row][1] + (LINE[row + 1][1] - LINE[row][1]) * smooth;
    }
}
