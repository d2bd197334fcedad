package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.scene.Camera;

/**
 * The way that a point of the body has gone, as an arrow beside the body.
 *
 * @param middle the middle of the body, which the arrow stays away from
 */
public record Arrow(List<Vector3> way, Vector3 middle) {

    private static final double SHORTEST = 70;
    private static final double HEAD = 17;
    private static final double TOLERANCE = 1;
    private static final double BESIDE = 34;
    private static final double MARGIN = 14;
    private static final double CALMED_SHARE = 0.09;

    public Arrow {
        way = List.copyOf(way);
        if (way.size() < 2) {
            throw new IllegalArgumentException("a way has a beginning and an end");
        }
    }

    String text(Camera camera, int width, int height) {
        List<Point> seen =
                way.stream().map(point -> seen(camera, point, width, height)).toList();
        List<Point> line = lengthened(calm(evenly(seen)));
        Point away = mean(line)
                .minus(seen(camera, middle, width, height))
                .normalized()
                .times(BESIDE);
        List<Point> beside = inside(line.stream().map(point -> point.plus(away)).toList(), width, height);
        PathText shaft = new PathText(1, PathText.Grid.TENTHS).add(new Polyline(beside, false), TOLERANCE);
        String path = shaft + head(beside);
        return "<path class=\"halo\" d=\"" + path + "\"/><path class=\"arrow\" d=\"" + path + "\"/>";
    }

    private static Point seen(Camera camera, Vector3 point, int width, int height) {
        Vector3 at = camera.onto(width, height).at(point);
        return new Point(at.x(), at.y());
    }

    private static Point mean(List<Point> points) {
        Point sum = new Point(0, 0);
        for (Point point : points) {
            sum = sum.plus(point);
        }
        return sum.times(1.0 / points.size());
    }

    /** The same line, moved into the picture. */
    private static List<Point> inside(List<Point> points, int width, int height) {
        Point move = new Point(
                shift(points.stream().mapToDouble(Point::x).summaryStatistics(), width),
                shift(points.stream().mapToDouble(Point::y).summaryStatistics(), height));
        return points.stream().map(point -> point.plus(move)).toList();
    }

    private static double shift(DoubleSummaryStatistics extent, double size) {
        return Math.max(0, MARGIN - extent.getMin()) - Math.max(0, extent.getMax() - (size - MARGIN));
    }

    /** The same line with a point every few units. */
    private static List<Point> evenly(List<Point> points) {
        List<Point> even = new ArrayList<>(List.of(points.getFirst()));
        for (Point point : points) {
            if (point.distance(even.getLast()) > 3) {
                even.add(point);
            }
        }
        if (even.size() < 2) {
            even.add(points.getLast());
        }
        return even;
    }

    /** Without the small turns of a hand on its way; the ends stay. */
    private static List<Point> calm(List<Point> points) {
        double reach = points.size() * CALMED_SHARE;
        return new Polyline(points, false).smoothed((int) (2 * reach * reach)).points();
    }

    /** A short way grows about its end, so that it can be seen. */
    private static List<Point> lengthened(List<Point> points) {
        double length = new Polyline(points, false).length();
        if (length >= SHORTEST || length < 1e-6) {
            return points;
        }
        Point end = points.getLast();
        double factor = SHORTEST / length;
        return points.stream()
                .map(point -> end.plus(point.minus(end).times(factor)))
                .toList();
    }

    private static String head(List<Point> points) {
        Point tip = points.getLast();
        Point before = points.getFirst();
        for (Point point : points) {
            if (point.distance(tip) > HEAD) {
                before = point;
            }
        }
        Point back = before.minus(tip).normalized().times(HEAD);
        Point across = new Point(-back.y(), back.x()).times(0.6);
        Point left = tip.plus(back).plus(across);
        Point right = tip.plus(back).minus(across);
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fL%.1f %.1fL%.1f %.1f",
                left.x(),
                left.y(),
                tip.x(),
                tip.y(),
                right.x(),
                right.y());
    }
}
