package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unkink.figure.geometry.Vector3;
import org.unkink.figure.picture.Camera;

/** The way that a point of the body has gone, as an arrow. */
public record Arrow(List<Vector3> way) {

    private static final double SHORTEST = 70;
    private static final double HEAD = 17;
    private static final double TOLERANCE = 1;

    public Arrow {
        way = List.copyOf(way);
        if (way.size() < 2) {
            throw new IllegalArgumentException("a way has a beginning and an end");
        }
    }

    String text(Camera camera, int width, int height) {
        List<Point> seen = new ArrayList<>();
        for (Vector3 point : way) {
            Vector3 at = camera.project(point, width, height);
            seen.add(new Point(at.x(), at.y()));
        }
        Chain chain = new Chain(lengthened(evenly(seen)), false);
        PathText path = new PathText(1).add(chain, TOLERANCE);
        String shaft = path.toString();
        String head = head(chain.points());
        return "<path class=\"halo\" d=\"" + shaft + head + "\"/><path class=\"arrow\" d=\"" + shaft + head + "\"/>";
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

    /** A short way grows about its end, so that it can be seen. */
    private static List<Point> lengthened(List<Point> points) {
        double length = new Chain(points, false).length();
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
