package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits cubic curves to a chain of points (P. Schneider, "An algorithm for automatically fitting digitized curves", 1990):
 * as few as keep within a tolerance, smooth except at corners.
 */
final class CurveFit {

    private static final int REFINEMENTS = 4;
    private static final int REACH = 5;
    private static final double CORNER_COSINE = 0.35;

    private final List<Point> points;
    private final double tolerance;
    private final List<Curve> curves = new ArrayList<>();

    /** A cubic curve from {@code a} to {@code d}. */
    record Curve(Point a, Point b, Point c, Point d) {

        Point at(double t) {
            double s = 1 - t;
            return a.times(s * s * s)
                    .plus(b.times(3 * s * s * t))
                    .plus(c.times(3 * s * t * t))
                    .plus(d.times(t * t * t));
        }

        private Point slope(double t) {
            double s = 1 - t;
            return b.minus(a)
                    .times(3 * s * s)
                    .plus(c.minus(b).times(6 * s * t))
                    .plus(d.minus(c).times(3 * t * t));
        }

        private Point bend(double t) {
            return c.minus(b.times(2))
                    .plus(a)
                    .times(6 * (1 - t))
                    .plus(d.minus(c.times(2)).plus(b).times(6 * t));
        }
    }

    private CurveFit(List<Point> points, double tolerance) {
        this.points = points;
        this.tolerance = tolerance;
    }

    /** The curves of a chain in order; each begins where the one before ends. */
    static List<Curve> of(Polyline chain, double tolerance) {
        List<Point> points = chain.closed() ? opened(chain.points()) : chain.points();
        CurveFit fit = new CurveFit(points, tolerance);
        List<Integer> corners = fit.corners();
        for (int i = 1; i < corners.size(); i++) {
            int from = corners.get(i - 1);
            int to = corners.get(i);
            fit.fit(from, to, fit.tangent(from, to), fit.tangent(to, from));
        }
        return fit.curves;
    }

    /** A loop as a chain that ends where it begins, at its sharpest corner. */
    private static List<Point> opened(List<Point> loop) {
        int n = loop.size();
        int sharpest = 0;
        double least = 1;
        for (int i = 0; i < n; i++) {
            double cosine = turn(loop.get((i + n - REACH % n) % n), loop.get(i), loop.get((i + REACH) % n));
            if (cosine < least) {
                least = cosine;
                sharpest = i;
            }
        }
        List<Point> open = new ArrayList<>(loop.subList(sharpest, n));
        open.addAll(loop.subList(0, sharpest + 1));
        return open;
    }

    /** 1 where a chain goes straight on, -1 where it goes back. */
    private static double turn(Point before, Point at, Point after) {
        return at.minus(before).normalized().dot(after.minus(at).normalized());
    }

    private List<Integer> corners() {
        List<Integer> corners = new ArrayList<>(List.of(0));
        for (int i = REACH; i + REACH < points.size(); i++) {
            double here = turnAt(i);
            boolean isSharpest = here <= turnAt(i - 1) && here < turnAt(i + 1);
            if (here < CORNER_COSINE && isSharpest && i - corners.getLast() >= REACH) {
                corners.add(i);
            }
        }
        corners.add(points.size() - 1);
        return corners;
    }

    private double turnAt(int i) {
        boolean isNearEnd = i < REACH || i + REACH >= points.size();
        return isNearEnd ? 1 : turn(points.get(i - REACH), points.get(i), points.get(i + REACH));
    }

    /** The direction at {@code from} towards {@code to}. */
    private Point tangent(int from, int to) {
        int step = Math.min(REACH, Math.abs(to - from)) * Integer.signum(to - from);
        return points.get(from + step).minus(points.get(from)).normalized();
    }

    private void fit(int from, int to, Point start, Point end) {
        if (to - from < 2) {
            curves.add(straight(from, to));
            return;
        }
        double[] along = lengths(from, to);
        Curve curve = curve(from, to, along, start, end);
        int worst = worst(curve, from, along);
        for (int i = 0; i < REFINEMENTS && miss(curve, from, along, worst) > tolerance; i++) {
            refine(curve, from, along);
            curve = curve(from, to, along, start, end);
            worst = worst(curve, from, along);
        }
        if (miss(curve, from, along, worst) <= tolerance) {
            curves.add(curve);
            return;
        }
        int middle = from + worst;
        Point back = points.get(Math.max(from, middle - REACH))
                .minus(points.get(Math.min(to, middle + REACH)))
                .normalized();
        fit(from, middle, start, back);
        fit(middle, to, back.times(-1), end);
    }

    private Curve straight(int from, int to) {
        Point a = points.get(from);
        Point d = points.get(to);
        Point way = d.minus(a).times(1.0 / 3);
        return new Curve(a, a.plus(way), d.minus(way), d);
    }

    /** Chord-length parameters: for each point its place along the chain, from 0 to 1. */
    private double[] lengths(int from, int to) {
        double[] along = new double[to - from + 1];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + points.get(from + i).distance(points.get(from + i - 1));
        }
        double all = along[along.length - 1];
        for (int i = 1; i < along.length; i++) {
            along[i] = all == 0 ? (double) i / (along.length - 1) : along[i] / all;
        }
        return along;
    }

    /** The curve with given ends and directions that misses the points least. */
    private Curve curve(int from, int to, double[] along, Point start, Point end) {
        Point a = points.get(from);
        Point d = points.get(to);
        double c00 = 0;
        double c01 = 0;
        double c11 = 0;
        double x0 = 0;
        double x1 = 0;
        for (int i = 0; i < along.length; i++) {
            double t = along[i];
            double s = 1 - t;
            Point first = start.times(3 * s * s * t);
            Point second = end.times(3 * s * t * t);
            Point rest = points.get(from + i)
                    .minus(a.times(s * s * s + 3 * s * s * t))
                    .minus(d.times(t * t * t + 3 * s * t * t));
            c00 += first.dot(first);
            c01 += first.dot(second);
            c11 += second.dot(second);
            x0 += first.dot(rest);
            x1 += second.dot(rest);
        }
        double determinant = c00 * c11 - c01 * c01;
        double span = a.distance(d);
        double left = determinant == 0 ? 0 : (x0 * c11 - x1 * c01) / determinant;
        double right = determinant == 0 ? 0 : (c00 * x1 - c01 * x0) / determinant;
        double least = 1e-3 * span;
        if (left < least || right < least || left > 3 * span + 1 || right > 3 * span + 1) {
            left = span / 3;
            right = span / 3;
        }
        return new Curve(a, a.plus(start.times(left)), d.plus(end.times(right)), d);
    }

    /** Number of the inner point that the curve misses most. */
    private int worst(Curve curve, int from, double[] along) {
        int worst = along.length / 2;
        for (int i = 1; i + 1 < along.length; i++) {
            if (miss(curve, from, along, i) > miss(curve, from, along, worst)) {
                worst = i;
            }
        }
        return worst;
    }

    private double miss(Curve curve, int from, double[] along, int i) {
        return curve.at(along[i]).distance(points.get(from + i));
    }

    /** Moves every parameter to where the curve is nearest to its point (one step of Newton's method). */
    private void refine(Curve curve, int from, double[] along) {
        for (int i = 1; i + 1 < along.length; i++) {
            double t = along[i];
            Point miss = curve.at(t).minus(points.get(from + i));
            Point slope = curve.slope(t);
            double divisor = slope.dot(slope) + miss.dot(curve.bend(t));
            if (Math.abs(divisor) > 1e-9) {
                along[i] = Math.clamp(t - miss.dot(slope) / divisor, 0, 1);
            }
        }
    }
}
