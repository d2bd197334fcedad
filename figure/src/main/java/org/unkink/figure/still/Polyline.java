package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.List;

/** Points one after the other; a closed line goes on from the last to the first. */
record Polyline(List<Point> points, boolean closed) {

    private static final int ROUNDS = 6;

    Polyline {
        points = List.copyOf(points);
    }

    /** Without the steps of the pixels that it was followed along; the ends of an open chain stay. */
    Polyline smoothed() {
        return smoothed(ROUNDS);
    }

    /** The mean of each point and its neighbours, so many times. */
    Polyline smoothed(int rounds) {
        List<Point> now = points;
        for (int round = 0; round < rounds; round++) {
            List<Point> next = new ArrayList<>(now.size());
            int n = now.size();
            for (int i = 0; i < n; i++) {
                boolean isEnd = !closed && (i == 0 || i == n - 1);
                next.add(isEnd ? now.get(i) : mean(now.get((i + n - 1) % n), now.get(i), now.get((i + 1) % n)));
            }
            now = next;
        }
        return new Polyline(now, closed);
    }

    private static Point mean(Point before, Point at, Point after) {
        return before.plus(at.times(2)).plus(after).times(0.25);
    }

    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i).distance(points.get(i - 1));
        }
        return length;
    }

    /** The area that a closed chain encloses (shoelace formula). */
    double area() {
        double twice = 0;
        Point last = points.getLast();
        for (Point point : points) {
            twice += last.x() * point.y() - point.x() * last.y();
            last = point;
        }
        return Math.abs(twice) / 2;
    }
}
