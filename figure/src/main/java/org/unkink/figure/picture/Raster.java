package org.unkink.figure.picture;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.figure.geometry.Vector3;
import org.unkink.figure.surface.Surface;

/**
 * Which surface is seen at each pixel, how far away it is and where it faces. Pixels are counted from the top left;
 * colours are the {@link Painter}'s concern.
 */
public final class Raster {

    /** Item of a pixel that shows no surface. */
    public static final int NOTHING = -1;

    private static final double NEAREST = 0.05;

    private final Camera camera;
    private final int width;
    private final int height;
    private final double focal;
    private final int[] items;
    private final float[] depths;
    private final float[] normals;
    private final @Nullable Mark[] marks;

    private Raster(Camera camera, int width, int height) {
        this.camera = camera;
        this.width = width;
        this.height = height;
        focal = height / (2 * Camera.HALF_HEIGHT);
        items = new int[width * height];
        depths = new float[width * height];
        normals = new float[3 * width * height];
        marks = new Mark[width * height];
        Arrays.fill(items, NOTHING);
        Arrays.fill(depths, Float.POSITIVE_INFINITY);
    }

    /** Draws a scene. */
    public static Raster of(Scene scene, Camera camera, int width, int height) {
        Raster raster = new Raster(camera, width, height);
        List<Scene.Item> all = scene.items();
        for (int i = 0; i < all.size(); i++) {
            raster.draw(all.get(i), i);
        }
        return raster;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Camera camera() {
        return camera;
    }

    /** Number of the item seen at a pixel, or {@link #NOTHING}. */
    public int item(int pixel) {
        return items[pixel];
    }

    /** Metres along the line of sight to the plane of the pixel; infinite where nothing is. */
    public double depth(int pixel) {
        return depths[pixel];
    }

    /** What is marked at a pixel, null if nothing is. */
    public @Nullable Mark mark(int pixel) {
        return marks[pixel];
    }

    Vector3 normal(int pixel) {
        return new Vector3(normals[3 * pixel], normals[3 * pixel + 1], normals[3 * pixel + 2]);
    }

    /** The direction from the eye through a pixel, as long as it is for depth 1. */
    Vector3 ray(int pixel) {
        int row = pixel / width;
        double x = (pixel % width + 0.5 - width / 2.0) / focal;
        double y = (height / 2.0 - row - 0.5) / focal;
        return camera.forward().plus(camera.right().times(x)).plus(camera.up().times(y));
    }

    /** The place that is seen at a pixel. */
    Vector3 place(int pixel) {
        return camera.eye().plus(ray(pixel).times(depths[pixel]));
    }

    private void draw(Scene.Item item, int number) {
        Surface surface = item.surface();
        Vector3[] seen = new Vector3[surface.vertices()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = camera.project(surface.position(i), width, height);
        }
        for (int t = 0; t < surface.triangles(); t++) {
            int a = surface.corner(t, 0);
            int b = surface.corner(t, 1);
            int c = surface.corner(t, 2);
            if (seen[a].z() > NEAREST && seen[b].z() > NEAREST && seen[c].z() > NEAREST) {
                boolean isMarked = item.isMarked(a, b, c);
                double nearA = 1 / seen[a].z();
                double nearB = 1 / seen[b].z();
                double nearC = 1 / seen[c].z();
                Coverage.each(seen[a], seen[b], seen[c], width, height, (pixel, u, v, w) -> {
                    double iu = u * nearA;
                    double iv = v * nearB;
                    double iw = w * nearC;
                    double depth = 1 / (iu + iv + iw);
                    if (depth < depths[pixel]) {
                        put(pixel, item, number, depth, a, b, c, iu * depth, iv * depth, iw * depth);
                        marks[pixel] = isMarked ? item.mark(a, b, c, iu * depth, iv * depth, iw * depth) : null;
                    }
                });
            }
        }
    }

    private void put(
            int pixel, Scene.Item item, int number, double depth, int a, int b, int c, double u, double v, double w) {
        depths[pixel] = (float) depth;
        items[pixel] = number;
        Vector3 na = item.surface().normal(a);
        Vector3 nb = item.surface().normal(b);
        Vector3 nc = item.surface().normal(c);
        normals[3 * pixel] = (float) (na.x() * u + nb.x() * v + nc.x() * w);
        normals[3 * pixel + 1] = (float) (na.y() * u + nb.y() * v + nc.y() * w);
        normals[3 * pixel + 2] = (float) (na.z() * u + nb.z() * v + nc.z() * w);
    }
}
