package org.unkink.figure.picture;

import org.unkink.body.geometry.Vector3;
import org.unkink.figure.scene.Coverage;
import org.unkink.figure.scene.Scene;
import org.unkink.figure.surface.Surface;

/** How dark the floor is under and beside what stands on it: the lower something is, the darker. */
final class FloorShade {

    private static final int SIZE = 256;
    private static final double CELL = 0.016;
    private static final double FADES_WITHIN = 0.07;
    private static final int BLUR = 3;

    private final Vector3 middle;
    private float[] dark = new float[SIZE * SIZE];

    private FloorShade(Vector3 middle) {
        this.middle = middle;
    }

    static FloorShade of(Scene scene, Vector3 middle) {
        FloorShade shade = new FloorShade(middle);
        for (Scene.Item item : scene.items()) {
            shade.draw(item.surface());
        }
        for (int i = 0; i < BLUR; i++) {
            shade.blur();
        }
        return shade;
    }

    private Vector3 onGrid(Vector3 p) {
        return new Vector3(
                (p.x() - middle.x()) / CELL + SIZE / 2.0, (p.z() - middle.z()) / CELL + SIZE / 2.0, Math.max(0, p.y()));
    }

    private void draw(Surface surface) {
        for (int t = 0; t < surface.triangles(); t++) {
            Vector3 a = onGrid(surface.position(surface.corner(t, 0)));
            Vector3 b = onGrid(surface.position(surface.corner(t, 1)));
            Vector3 c = onGrid(surface.position(surface.corner(t, 2)));
            Coverage.each(a, b, c, SIZE, SIZE, (pixel, u, v, w) -> {
                double height = a.z() * u + b.z() * v + c.z() * w;
                dark[pixel] = (float) Math.max(dark[pixel], StrictMath.exp(-height / FADES_WITHIN));
            });
        }
    }

    private void blur() {
        float[] blurred = new float[dark.length];
        for (int y = 1; y + 1 < SIZE; y++) {
            for (int x = 1; x + 1 < SIZE; x++) {
                float sum = 0;
                for (int j = -1; j <= 1; j++) {
                    for (int i = -1; i <= 1; i++) {
                        sum += dark[(y + j) * SIZE + x + i];
                    }
                }
                blurred[y * SIZE + x] = sum / 9;
            }
        }
        dark = blurred;
    }

    /** From 0 to 1 at a place of the floor. */
    double at(Vector3 place) {
        Vector3 p = onGrid(place);
        int x = (int) Math.floor(p.x() - 0.5);
        int y = (int) Math.floor(p.y() - 0.5);
        if (x < 0 || y < 0 || x + 1 >= SIZE || y + 1 >= SIZE) {
            return 0;
        }
        double s = p.x() - 0.5 - x;
        double t = p.y() - 0.5 - y;
        int o = y * SIZE + x;
        return (dark[o] * (1 - s) + dark[o + 1] * s) * (1 - t)
                + (dark[o + SIZE] * (1 - s) + dark[o + SIZE + 1] * s) * t;
    }
}
