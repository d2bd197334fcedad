package org.unkink.figure.still;

/** A point or a direction of a drawing: x to the right, y downwards. */
record Point(double x, double y) {

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double dot(Point other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return Math.sqrt(x * x + y * y);
    }

    double distance(Point other) {
        return minus(other).length();
    }

    Point normalized() {
        double length = length();
        return length < 1e-12 ? this : times(1 / length);
    }
}
