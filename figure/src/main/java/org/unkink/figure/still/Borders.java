package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Follows the borders of a region of pixels, the region on the right hand. */
final class Borders {

    /** Right, down, left, up. */
    private static final int[] STEP_X = {1, 0, -1, 0};

    private static final int[] STEP_Y = {0, 1, 0, -1};

    private final int width;
    private final int height;
    private final boolean[] inside;
    /** The rows that hold the region, from the first to before the last. */
    private int top;

    private int bottom;
    /** For each corner of the grid the directions that a border leaves it in, as bits. */
    private final byte[] ways;

    private Borders(int width, int height, IntPredicate region) {
        this.width = width;
        this.height = height;
        inside = new boolean[width * height];
        ways = new byte[(width + 1) * (height + 1)];
        read(region);
        mark();
    }

    /** Closed chains around the pixels of a grid for which {@code region} holds. */
    static List<Chain> of(int width, int height, IntPredicate region) {
        return new Borders(width, height, region).follow();
    }

    private void read(IntPredicate region) {
        top = height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (region.test(y * width + x)) {
                    inside[y * width + x] = true;
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }
    }

    private void mark() {
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < width; x++) {
                if (isInside(x, y)) {
                    leave(x, y, 0, isInside(x, y - 1));
                    leave(x + 1, y, 1, isInside(x + 1, y));
                    leave(x + 1, y + 1, 2, isInside(x, y + 1));
                    leave(x, y + 1, 3, isInside(x - 1, y));
                }
            }
        }
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && inside[y * width + x];
    }

    private void leave(int x, int y, int way, boolean isNoBorder) {
        if (!isNoBorder) {
            ways[y * (width + 1) + x] |= (byte) (1 << way);
        }
    }

    private List<Chain> follow() {
        List<Chain> chains = new ArrayList<>();
        for (int corner = top * (width + 1); corner < (bottom + 1) * (width + 1); corner++) {
            while (ways[corner] != 0) {
                chains.add(new Chain(loop(corner), true));
            }
        }
        return chains;
    }

    private List<Point> loop(int start) {
        List<Point> points = new ArrayList<>();
        int x = start % (width + 1);
        int y = start / (width + 1);
        int way = Integer.numberOfTrailingZeros(ways[start]);
        do {
            int corner = y * (width + 1) + x;
            way = next(ways[corner], way);
            ways[corner] &= (byte) ~(1 << way);
            points.add(new Point(x, y));
            x += STEP_X[way];
            y += STEP_Y[way];
        } while (y * (width + 1) + x != start);
        return points;
    }

    /** Where two loops touch, the sharpest turn to the right keeps them apart. */
    private static int next(int ways, int way) {
        for (int turn : new int[] {1, 0, 3, 2}) {
            int candidate = (way + turn) % 4;
            if ((ways & 1 << candidate) != 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("a border ends");
    }
}
