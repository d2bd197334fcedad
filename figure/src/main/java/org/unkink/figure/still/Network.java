package org.unkink.figure.still;

import java.util.ArrayList;
import java.util.List;

/** Lines between the pixels of a grid, and the chains that they make between the places where they meet or end. */
final class Network {

    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};

    private final int columns;
    private final int rows;
    private final byte[] ways;

    /** @param width pixels of the grid */
    Network(int width, int height) {
        columns = width + 1;
        rows = height + 1;
        ways = new byte[columns * rows];
    }

    /** Draws the upright line on the left of a pixel. */
    void upright(int x, int y) {
        link(x, y, 1);
    }

    /** Draws the level line above a pixel. */
    void level(int x, int y) {
        link(x, y, 0);
    }

    private void link(int x, int y, int way) {
        ways[y * columns + x] |= (byte) (1 << way);
        ways[(y + STEP_Y[way]) * columns + x + STEP_X[way]] |= (byte) (1 << (way + 2) % 4);
    }

    /** Takes all lines as chains: first those that begin at an end or a meeting, then the loops. */
    List<Polyline> chains() {
        List<Polyline> chains = new ArrayList<>();
        for (boolean loops : new boolean[] {false, true}) {
            for (int corner = 0; corner < ways.length; corner++) {
                while (ways[corner] != 0 && (loops || Integer.bitCount(ways[corner]) != 2)) {
                    chains.add(walk(corner));
                }
            }
        }
        return chains;
    }

    private Point place(int corner) {
        int row = corner / columns;
        return new Point(corner % columns, row);
    }

    private Polyline walk(int start) {
        List<Point> points = new ArrayList<>();
        int corner = start;
        points.add(place(corner));
        do {
            int way = Integer.numberOfTrailingZeros(ways[corner]);
            int next = corner + STEP_Y[way] * columns + STEP_X[way];
            ways[corner] &= (byte) ~(1 << way);
            ways[next] &= (byte) ~(1 << (way + 2) % 4);
            corner = next;
            points.add(place(corner));
        } while (corner != start && Integer.bitCount(ways[corner]) == 1);
        boolean closed = corner == start;
        return new Polyline(closed ? points.subList(0, points.size() - 1) : points, closed);
    }
}
