package org.unkink.figure.picture;

import java.util.Arrays;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.scene.Coverage;
import org.unkink.figure.scene.Scene;
import org.unkink.figure.surface.Surface;

/** What a far light reaches: a map of how near to the light the first surface is. */
final class Shadow {

    private static final int SIZE = 1024;
    private static final double MARGIN = 0.03;

    private final Vector3 light;
    private final Vector3 across;
    private final Vector3 up;
    private double left = Double.POSITIVE_INFINITY;
    private double bottom = Double.POSITIVE_INFINITY;
    private double scale = 1;
    private final float[] nearest = new float[SIZE * SIZE];

    private Shadow(Vector3 light) {
        this.light = light;
        across = light.cross(Vector3.UP).normalized();
        up = across.cross(light);
        Arrays.fill(nearest, Float.NEGATIVE_INFINITY);
    }

    /** @param light the direction towards the light, of length 1, not straight up */
    static Shadow of(Scene scene, Vector3 light) {
        Shadow shadow = new Shadow(light);
        shadow.fit(scene);
        for (Scene.Item item : scene.items()) {
            shadow.draw(item.surface());
        }
        return shadow;
    }

    private void fit(Scene scene) {
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (Scene.Item item : scene.items()) {
            for (int i = 0; i < item.surface().vertices(); i++) {
                Vector3 p = item.surface().position(i);
                left = Math.min(left, across.dot(p) - MARGIN);
                right = Math.max(right, across.dot(p) + MARGIN);
                bottom = Math.min(bottom, up.dot(p) - MARGIN);
                top = Math.max(top, up.dot(p) + MARGIN);
            }
        }
        scale = SIZE / Math.max(right - left, top - bottom);
    }

    private Vector3 onMap(Vector3 p) {
        return new Vector3((across.dot(p) - left) * scale, (up.dot(p) - bottom) * scale, light.dot(p));
    }

    private void draw(Surface surface) {
        Vector3[] seen = new Vector3[surface.vertices()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = onMap(surface.position(i));
        }
        for (int t = 0; t < surface.triangles(); t++) {
            Vector3 a = seen[surface.corner(t, 0)];
            Vector3 b = seen[surface.corner(t, 1)];
            Vector3 c = seen[surface.corner(t, 2)];
            Coverage.each(a, b, c, SIZE, SIZE, (pixel, u, v, w) -> {
                float near = (float) (a.z() * u + b.z() * v + c.z() * w);
                nearest[pixel] = Math.max(nearest[pixel], near);
            });
        }
    }

    /** How much light reaches a point, 0 to 1, softened over some centimetres. */
    double light(Vector3 point, double softness, double slack) {
        Vector3 p = onMap(point);
        double reach = softness * scale;
        int lit = 0;
        for (int j = -2; j <= 2; j++) {
            for (int i = -2; i <= 2; i++) {
                int x = (int) Math.floor(p.x() + i * reach / 2);
                int y = (int) Math.floor(p.y() + j * reach / 2);
                boolean isOutside = x < 0 || y < 0 || x >= SIZE || y >= SIZE;
                if (isOutside || nearest[y * SIZE + x] <= p.z() + slack) {
                    lit++;
                }
            }
        }
        return lit / 25.0;
    }
}
