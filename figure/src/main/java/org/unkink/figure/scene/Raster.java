package org.unkink.figure.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.surface.TriangleMesh;

/**
 * A picture as a depth buffer (Catmull 1974): for each pixel the surface that is nearest there, its triangle and its
 * depth. Pixels are counted from the top left.
 */
public final class Raster {

    /** Item of a pixel that shows no surface. */
    public static final int NOTHING = -1;

    private static final double NEAREST = 0.05;

    private final int width;
    private final int height;
    private final Camera.Projection view;
    private final List<Scene.Item> all;
    /** For each item its vertices in the picture. */
    private final List<Vector3[]> seen = new ArrayList<>();

    private final List<PixelRectangle> areas = new ArrayList<>();
    /** For each mark the rectangle that holds it. */
    private final Map<Mark, PixelRectangle> markable = new EnumMap<>(Mark.class);

    private final int[] items;
    private final float[] depths;
    /** The triangle seen at each pixel; turned round bit by bit where something may be marked on it. */
    private final int[] triangles;

    private Raster(List<Scene.Item> all, Camera camera, int width, int height) {
        this.all = all;
        this.width = width;
        this.height = height;
        view = camera.onto(width, height);
        items = new int[width * height];
        depths = new float[width * height];
        triangles = new int[width * height];
        Arrays.fill(items, NOTHING);
        Arrays.fill(depths, Float.POSITIVE_INFINITY);
    }

    /** Draws a scene. */
    public static Raster of(Scene scene, Camera camera, int width, int height) {
        List<Scene.Item> all = scene.items();
        Raster raster = new Raster(all, camera, width, height);
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

    /** Number of the item seen at a pixel, or {@link #NOTHING}. */
    public int item(int pixel) {
        return items[pixel];
    }

    /** Metres along the line of sight to the plane of the pixel; infinite where nothing is. */
    public double depth(int pixel) {
        return depths[pixel];
    }

    /** The rectangle that holds every pixel of the items for whose number something holds. */
    public PixelRectangle areaOf(IntPredicate item) {
        PixelRectangle area = PixelRectangle.NOTHING;
        for (int i = 0; i < areas.size(); i++) {
            area = item.test(i) ? area.union(areas.get(i)) : area;
        }
        return area;
    }

    /** The rectangle that holds a mark. */
    public PixelRectangle area(Mark mark) {
        return markable.getOrDefault(mark, PixelRectangle.NOTHING);
    }

    /** The mark at a pixel, null for none. */
    public @Nullable Mark mark(int pixel) {
        if (items[pixel] == NOTHING || triangles[pixel] >= 0) {
            return null;
        }
        Corners at = corners(pixel);
        return all.get(items[pixel]).mark(at.a, at.b, at.c, at.u, at.v, at.w);
    }

    /** The corners of the triangle that is seen at a pixel, and their weights there. */
    private record Corners(int a, int b, int c, double u, double v, double w) {}

    private Corners corners(int pixel) {
        TriangleMesh surface = all.get(items[pixel]).surface();
        int triangle = triangles[pixel] < 0 ? ~triangles[pixel] : triangles[pixel];
        int a = surface.corner(triangle, 0);
        int b = surface.corner(triangle, 1);
        int c = surface.corner(triangle, 2);
        Vector3[] places = seen.get(items[pixel]);
        TriangleRasterizer coverage = new TriangleRasterizer(places[a], places[b], places[c]);
        double v = coverage.weightOfB(pixel % width, pixel / width);
        double w = coverage.weightOfC(pixel % width, pixel / width);
        double iu = (1 - v - w) / places[a].z();
        double iv = v / places[b].z();
        double iw = w / places[c].z();
        double depth = 1 / (iu + iv + iw);
        return new Corners(a, b, c, iu * depth, iv * depth, iw * depth);
    }

    private void draw(Scene.Item item, int number) {
        TriangleMesh surface = item.surface();
        Vector3[] places = new Vector3[surface.vertices()];
        for (int i = 0; i < places.length; i++) {
            places[i] = view.at(surface.position(i));
        }
        seen.add(places);
        areas.add(area(places));
        for (int t = 0; t < surface.triangles(); t++) {
            int a = surface.corner(t, 0);
            int b = surface.corner(t, 1);
            int c = surface.corner(t, 2);
            if (places[a].z() > NEAREST && places[b].z() > NEAREST && places[c].z() > NEAREST) {
                int triangle = notesMarks(item, places, a, b, c) ? ~t : t;
                double nearA = 1 / places[a].z();
                double nearB = 1 / places[b].z();
                double nearC = 1 / places[c].z();
                TriangleRasterizer.each(places[a], places[b], places[c], width, height, (pixel, u, v, w) -> {
                    double depth = 1 / (u * nearA + v * nearB + w * nearC);
                    if (depth < depths[pixel]) {
                        depths[pixel] = (float) depth;
                        items[pixel] = number;
                        triangles[pixel] = triangle;
                    }
                });
            }
        }
    }

    /** Notes where something may be marked on a triangle; false where nothing is. */
    private boolean notesMarks(Scene.Item item, Vector3[] places, int a, int b, int c) {
        boolean any = false;
        for (Mark mark : Mark.values()) {
            if (item.isMarked(mark, a, b, c)) {
                markable.merge(mark, area(places[a], places[b], places[c]), PixelRectangle::union);
                any = true;
            }
        }
        return any;
    }

    private PixelRectangle area(Vector3... places) {
        PixelRectangle area = PixelRectangle.NOTHING;
        for (Vector3 place : places) {
            if (place.z() > NEAREST) {
                int x = (int) Math.floor(place.x());
                int y = (int) Math.floor(place.y());
                area = area.union(new PixelRectangle(x, y, x + 1, y + 1));
            }
        }
        return new PixelRectangle(
                Math.max(0, area.left()),
                Math.max(0, area.top()),
                Math.min(width, area.right()),
                Math.min(height, area.bottom()));
    }
}
