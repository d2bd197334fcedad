package org.unkink.figure.scene;

import java.util.List;

/**
 * The lines of a drawing: where parts meet, and where something stands before something else (silhouettes and creases
 * of the depth buffer). A surface that merely falls away from the eye has none.
 */
public final class Outline {

    private static final double BIG_STEP = 0.028;
    private static final double STEP = 0.0065;
    private static final double STEEP = 0.008;

    private final Raster raster;
    private final int[] groups;

    public Outline(Raster raster, Scene scene) {
        this.raster = raster;
        List<Scene.Item> items = scene.items();
        List<String> parts = items.stream().map(Scene.Item::part).distinct().toList();
        groups = items.stream()
                .mapToInt(item -> item.outlined() ? parts.indexOf(item.part()) + 1 : Integer.MAX_VALUE)
                .toArray();
    }

    /** The group of lines that a pixel belongs to; 0 where nothing is, the largest number for what takes no part. */
    private int group(int pixel) {
        return raster.item(pixel) == Raster.NOTHING ? 0 : groups[raster.item(pixel)];
    }

    /** True where a line runs between two neighbouring pixels; {@code step} leads from the first to the second. */
    public boolean isBetween(int first, int step) {
        int second = first + step;
        int a = group(first);
        int b = group(second);
        if (a == Integer.MAX_VALUE || b == Integer.MAX_VALUE) {
            return false;
        }
        if (a != b) {
            return true;
        }
        return a != 0 && isJump(first, second, 2 * step);
    }

    private boolean isJump(int first, int second, int beyond) {
        double jump = Math.abs(raster.depth(first) - raster.depth(second));
        if (jump > BIG_STEP) {
            return true;
        }
        if (jump <= STEP || !isInside(first - beyond) || !isInside(second + beyond)) {
            return false;
        }
        double slope = Math.max(
                Math.abs(raster.depth(first) - raster.depth(first - beyond)),
                Math.abs(raster.depth(second + beyond) - raster.depth(second)));
        return slope / 2 < STEEP && jump > STEP + 2.5 * Math.min(slope / 2, 0.006);
    }

    private boolean isInside(int pixel) {
        return pixel >= 0 && pixel < raster.width() * raster.height() && raster.item(pixel) != Raster.NOTHING;
    }
}
