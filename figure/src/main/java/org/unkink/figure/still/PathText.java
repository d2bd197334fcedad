package org.unkink.figure.still;

import java.util.List;

/** Writes the data of an SVG path: relative, in tenths of a unit, as short as it goes. */
final class PathText {

    private static final int FRACTION = 10;

    private final StringBuilder out = new StringBuilder();
    private final double scale;
    private long x;
    private long y;

    /** @param scale units of the drawing for one unit of the points */
    PathText(double scale) {
        this.scale = scale;
    }

    PathText add(Chain chain, double tolerance) {
        List<CurveFit.Curve> curves = CurveFit.of(chain, tolerance);
        move(curves.getFirst().a());
        out.append('c');
        for (CurveFit.Curve curve : curves) {
            curve(curve);
        }
        if (chain.closed()) {
            out.append('z');
            x = tenths(curves.getFirst().a().x());
            y = tenths(curves.getFirst().a().y());
        }
        return this;
    }

    private void move(Point to) {
        out.append(out.isEmpty() ? 'M' : 'm');
        step(out.length() == 1 ? 0 : x, out.length() == 1 ? 0 : y, to);
        x = tenths(to.x());
        y = tenths(to.y());
    }

    private void curve(CurveFit.Curve curve) {
        step(x, y, curve.b());
        step(x, y, curve.c());
        step(x, y, curve.d());
        x = tenths(curve.d().x());
        y = tenths(curve.d().y());
    }

    private void step(long fromX, long fromY, Point to) {
        number(tenths(to.x()) - fromX);
        number(tenths(to.y()) - fromY);
    }

    private long tenths(double value) {
        return Math.round(value * scale * FRACTION);
    }

    /** A minus sign or a letter separates numbers as well as a space does. */
    private void number(long tenths) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        if (tenths >= 0 && Character.isDigit(last)) {
            out.append(' ');
        }
        if (tenths < 0) {
            out.append('-');
        }
        long whole = Math.abs(tenths) / FRACTION;
        long rest = Math.abs(tenths) % FRACTION;
        if (whole > 0 || rest == 0) {
            out.append(whole);
        }
        if (rest > 0) {
            out.append('.').append(rest);
        }
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
