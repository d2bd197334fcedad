package org.unkink.figure.still;

import java.util.List;

/** Writes the data of an SVG path: relative, on a grid, as short as it goes. */
final class PathText {

    private final StringBuilder out = new StringBuilder();
    private final double scale;
    private final Grid grid;
    private long x;
    private long y;

    /** The precision in which numbers are written. */
    enum Grid {
        WHOLE(1),
        TENTHS(10);

        private final int parts;

        Grid(int parts) {
            this.parts = parts;
        }
    }

    /** @param scale units of the drawing for one unit of the points */
    PathText(double scale, Grid grid) {
        this.scale = scale;
        this.grid = grid;
    }

    PathText add(Polyline chain, double tolerance) {
        List<CurveFit.Curve> curves = CurveFit.of(chain, tolerance);
        move(curves.getFirst().a());
        out.append('c');
        for (CurveFit.Curve curve : curves) {
            curve(curve);
        }
        if (chain.closed()) {
            out.append('z');
            x = parts(curves.getFirst().a().x());
            y = parts(curves.getFirst().a().y());
        }
        return this;
    }

    private void move(Point to) {
        out.append(out.isEmpty() ? 'M' : 'm');
        step(out.length() == 1 ? 0 : x, out.length() == 1 ? 0 : y, to);
        x = parts(to.x());
        y = parts(to.y());
    }

    private void curve(CurveFit.Curve curve) {
        step(x, y, curve.b());
        step(x, y, curve.c());
        step(x, y, curve.d());
        x = parts(curve.d().x());
        y = parts(curve.d().y());
    }

    private void step(long fromX, long fromY, Point to) {
        number(parts(to.x()) - fromX);
        number(parts(to.y()) - fromY);
    }

    private long parts(double value) {
        return Math.round(value * scale * grid.parts);
    }

    /** A minus sign or a letter separates numbers as well as a space does. */
    private void number(long parts) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        if (parts >= 0 && Character.isDigit(last)) {
            out.append(' ');
        }
        if (parts < 0) {
            out.append('-');
        }
        long whole = Math.abs(parts) / grid.parts;
        long rest = Math.abs(parts) % grid.parts;
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
