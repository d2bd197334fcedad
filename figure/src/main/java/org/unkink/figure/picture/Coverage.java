package org.unkink.figure.picture;

import org.unkink.figure.geometry.Vector3;

/** Which pixels of a grid a flat triangle covers: those whose centre lies in it. */
final class Coverage {

    private Coverage() {}

    /** Takes a covered pixel and the weights of the three corners there, which add up to 1. */
    interface Pixel {
        void at(int pixel, double u, double v, double w);
    }

    /** Visits every covered pixel; the corners' x and y are in pixels. */
    static void each(Vector3 a, Vector3 b, Vector3 c, int width, int height, Pixel pixel) {
        double area = (b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y());
        if (Math.abs(area) < 1e-12) {
            return;
        }
        double scale = 1 / area;
        int left = (int) Math.max(0, Math.ceil(Math.min(a.x(), Math.min(b.x(), c.x())) - 0.5));
        int right = (int) Math.min(width - 1.0, Math.floor(Math.max(a.x(), Math.max(b.x(), c.x())) - 0.5));
        int top = (int) Math.max(0, Math.ceil(Math.min(a.y(), Math.min(b.y(), c.y())) - 0.5));
        int bottom = (int) Math.min(height - 1.0, Math.floor(Math.max(a.y(), Math.max(b.y(), c.y())) - 0.5));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double dx = x + 0.5 - a.x();
                double dy = y + 0.5 - a.y();
                double v = (dx * (c.y() - a.y()) - (c.x() - a.x()) * dy) * scale;
                double w = ((b.x() - a.x()) * dy - dx * (b.y() - a.y())) * scale;
                double u = 1 - v - w;
                if (u >= -1e-7 && v >= -1e-7 && w >= -1e-7) {
                    pixel.at(y * width + x, u, v, w);
                }
            }
        }
    }
}
