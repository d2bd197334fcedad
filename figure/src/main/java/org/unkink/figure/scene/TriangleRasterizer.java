package org.unkink.figure.scene;

import org.unkink.body.geometry.Vector3;

/**
 * The pixels of a grid that a triangle covers (rasterisation): those whose centre lies in it. Its corners' x and y are
 * in pixels.
 */
final class TriangleRasterizer {

    private static final double FLAT = 1e-12;
    private static final double SLACK = 1e-7;

    private final Vector3 a;
    private final double acrossB;
    private final double downB;
    private final double acrossC;
    private final double downC;
    private final double area;
    private final double scale;

    TriangleRasterizer(Vector3 a, Vector3 b, Vector3 c) {
        this.a = a;
        acrossB = b.x() - a.x();
        downB = b.y() - a.y();
        acrossC = c.x() - a.x();
        downC = c.y() - a.y();
        area = acrossB * downC - acrossC * downB;
        scale = 1 / area;
    }

    /** Takes a covered pixel and the weights of the three corners there, which add up to 1. */
    interface Pixel {
        void at(int pixel, double u, double v, double w);
    }

    /** Visits every covered pixel. */
    static void each(Vector3 a, Vector3 b, Vector3 c, int width, int height, Pixel pixel) {
        TriangleRasterizer triangle = new TriangleRasterizer(a, b, c);
        if (Math.abs(triangle.area) < FLAT) {
            return;
        }
        int left = (int) Math.max(0, Math.ceil(Math.min(a.x(), Math.min(b.x(), c.x())) - 0.5));
        int right = (int) Math.min(width - 1.0, Math.floor(Math.max(a.x(), Math.max(b.x(), c.x())) - 0.5));
        int top = (int) Math.max(0, Math.ceil(Math.min(a.y(), Math.min(b.y(), c.y())) - 0.5));
        int bottom = (int) Math.min(height - 1.0, Math.floor(Math.max(a.y(), Math.max(b.y(), c.y())) - 0.5));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double v = triangle.weightOfB(x, y);
                double w = triangle.weightOfC(x, y);
                double u = 1 - v - w;
                if (u >= -SLACK && v >= -SLACK && w >= -SLACK) {
                    pixel.at(y * width + x, u, v, w);
                }
            }
        }
    }

    /** At the centre of a pixel; the first corner has what is missing to 1. */
    double weightOfB(int x, int y) {
        return ((x + 0.5 - a.x()) * downC - acrossC * (y + 0.5 - a.y())) * scale;
    }

    double weightOfC(int x, int y) {
        return (acrossB * (y + 0.5 - a.y()) - (x + 0.5 - a.x()) * downB) * scale;
    }
}
