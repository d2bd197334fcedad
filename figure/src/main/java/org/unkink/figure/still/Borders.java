package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.unkink.figure.scene.PixelRectangle;

/** Border following: the closed outlines of a region of pixels, the region on the right hand. */
final class Borders {

    /** Right, down, left, up. */
    private static final int[] STEP_X = {1, 0, -1, 0};

    private static final int[] STEP_Y = {0, 1, 0, -1};

    private final PixelRectangle area;
    private final int width;
    private final int height;
    /** With a margin of one pixel all around. */
    private final boolean[] inside;

    /** For each corner of the grid the directions that a border leaves it in, as bits. */
    private final byte[] ways;

    private Borders(PixelRectangle area, int across, IntPredicate region) {
        this.area = area;
        width = area.width();
        height = area.height();
        inside = new boolean[(width + 2) * (height + 2)];
        ways = new byte[(width + 1) * (height + 1)];
        read(across, region);
        mark();
    }

    /**
     * Closed chains around the pixels for which {@code region} holds.
     *
     * @param area a rectangle that holds the region
     * @param across pixels from one row of the whole grid to the next
     */
    static List<Polyline> of(PixelRectangle area, int across, IntPredicate region) {
        return new Borders(area, across, region).follow();
    }

    private void read(int across, IntPredicate region) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                inside[place(x, y)] = region.test((area.top() + y) * across + area.left() + x);
            }
        }
    }

    private void mark() {
        for (int y = 0; y < height; y++) {
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
        return inside[place(x, y)];
    }

    private int place(int x, int y) {
        return (y + 1) * (width + 2) + x + 1;
    }

    private void leave(int x, int y, int way, boolean isNoBorder) {
        if (!isNoBorder) {
            ways[y * (width + 1) + x] |= (byte) (1 << way);
        }
    }

    private List<Polyline> follow() {
        List<Polyline> chains = new ArrayList<>();
        for (int corner = 0; corner < ways.length; corner++) {
            while (ways[corner] != 0) {
                chains.add(new Polyline(loop(corner), true));
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
            points.add(new Point(area.left() + x, area.top() + y));
            x += STEP_X[way];
            y += STEP_Y[way];
        } while (y * (width + 1) + x != start);
        return points;
    }

    /** The sharpest turn to the right, which keeps two loops apart that touch. */
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
