package org.unkink.body.mesh;

/** An ellipsoid turned about its centre. */
final class Ellipsoid implements Form {

    private final double centreX;
    private final double centreY;
    private final double centreZ;
    private final double radiusX;
    private final double radiusY;
    private final double radiusZ;
    /** Rows: the ellipsoid's own axes in the coordinates around it. */
    private final double[] axes;

    private Ellipsoid(double[] centre, double[] radii, double[] axes) {
        centreX = centre[0];
        centreY = centre[1];
        centreZ = centre[2];
        radiusX = radii[0];
        radiusY = radii[1];
        radiusZ = radii[2];
        this.axes = axes;
    }

    static Ellipsoid at(double x, double y, double z, double radiusX, double radiusY, double radiusZ) {
        return new Ellipsoid(new double[] {x, y, z}, new double[] {radiusX, radiusY, radiusZ}, new double[] {
            1, 0, 0, 0, 1, 0, 0, 0, 1
        });
    }

    /** The same ellipsoid turned about its X, then its Z, then its Y axis, in degrees. */
    Ellipsoid turned(double aboutX, double aboutY, double aboutZ) {
        double[] turn = product(product(aboutY(aboutY), aboutZ(aboutZ)), aboutX(aboutX));
        double[] rows = {turn[0], turn[3], turn[6], turn[1], turn[4], turn[7], turn[2], turn[5], turn[8]};
        return new Ellipsoid(new double[] {centreX, centreY, centreZ}, new double[] {radiusX, radiusY, radiusZ}, rows);
    }

    @Override
    public double distance(double x, double y, double z) {
        double dx = x - centreX;
        double dy = y - centreY;
        double dz = z - centreZ;
        double a = (axes[0] * dx + axes[1] * dy + axes[2] * dz) / radiusX;
        double b = (axes[3] * dx + axes[4] * dy + axes[5] * dz) / radiusY;
        double c = (axes[6] * dx + axes[7] * dy + axes[8] * dz) / radiusZ;
        double level = Math.sqrt(a * a + b * b + c * c);
        double slope =
                Math.sqrt(a * a / (radiusX * radiusX) + b * b / (radiusY * radiusY) + c * c / (radiusZ * radiusZ));
        return slope < 1e-9 ? -Math.min(radiusX, Math.min(radiusY, radiusZ)) : level * (level - 1) / slope;
    }

    @Override
    public Ball bounds() {
        return new Ball(centreX, centreY, centreZ, Math.max(radiusX, Math.max(radiusY, radiusZ)));
    }

    private static double[] aboutX(double degrees) {
        double c = StrictMath.cos(StrictMath.toRadians(degrees));
        double s = StrictMath.sin(StrictMath.toRadians(degrees));
        return new double[] {1, 0, 0, 0, c, -s, 0, s, c};
    }

    private static double[] aboutY(double degrees) {
        double c = StrictMath.cos(StrictMath.toRadians(degrees));
        double s = StrictMath.sin(StrictMath.toRadians(degrees));
        return new double[] {c, 0, s, 0, 1, 0, -s, 0, c};
    }

    private static double[] aboutZ(double degrees) {
        double c = StrictMath.cos(StrictMath.toRadians(degrees));
        double s = StrictMath.sin(StrictMath.toRadians(degrees));
        return new double[] {c, -s, 0, s, c, 0, 0, 0, 1};
    }

    private static double[] product(double[] a, double[] b) {
        double[] result = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    result[3 * row + column] += a[3 * row + k] * b[3 * k + column];
                }
            }
        }
        return result;
    }
}
