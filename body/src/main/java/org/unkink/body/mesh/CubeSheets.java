package org.unkink.body.mesh;

import java.util.Arrays;

/**
 * The edges of a cube and which of them one sheet of the surface cuts. Corner i lies at bit 0 of i along x, bit 1 along
 * y, bit 2 along z. Edges 0 to 3 run along x, 4 to 7 along y, 8 to 11 along z.
 */
final class CubeSheets {

    private static final int[] START = {0, 2, 4, 6, 0, 1, 4, 5, 0, 1, 2, 3};
    private static final int[] END = {1, 3, 5, 7, 2, 3, 6, 7, 4, 5, 6, 7};

    /** The four corners of each face, in a round. */
    private static final int[][] FACES = {
        {0, 2, 6, 4}, {1, 3, 7, 5}, {0, 1, 5, 4}, {2, 3, 7, 6}, {0, 1, 3, 2}, {4, 5, 7, 6}
    };

    private static final int NONE = -1;

    private CubeSheets() {}

    static int start(int edge) {
        return START[edge];
    }

    static int end(int edge) {
        return END[edge];
    }

    /** The number under which a cube knows the edge along an axis that starts in the lowest corner of another cube. */
    static int edge(int axis, int[] owner, int[] cube) {
        int corner = 0;
        for (int i = 0; i < 3; i++) {
            corner |= (owner[i] - cube[i]) << i;
        }
        for (int edge = 4 * axis; edge < 4 * axis + 4; edge++) {
            if (START[edge] == corner) {
                return edge;
            }
        }
        throw new IllegalArgumentException("no edge along axis " + axis + " starts in corner " + corner);
    }

    /**
     * For each edge the number of the sheet that cuts it, or -1. Where a face is cut four times, the corners inside are
     * taken as apart, which both cubes at that face decide alike.
     *
     * @param inside bit i set if corner i lies inside
     */
    static int[] of(int inside) {
        int[] sheet = new int[12];
        for (int edge = 0; edge < 12; edge++) {
            boolean isCut = (inside >> START[edge] & 1) != (inside >> END[edge] & 1);
            sheet[edge] = isCut ? edge : NONE;
        }
        for (int[] face : FACES) {
            join(sheet, face, inside);
        }
        return sheet;
    }

    private static void join(int[] sheet, int[] face, int inside) {
        int[] cut = new int[4];
        int count = 0;
        for (int i = 0; i < 4; i++) {
            int edge = between(face[i], face[(i + 1) % 4]);
            if (sheet[edge] != NONE) {
                cut[count++] = edge;
            }
        }
        if (count == 2) {
            unite(sheet, cut[0], cut[1]);
        } else if (count == 4) {
            boolean isFirstInside = (inside >> face[0] & 1) != 0;
            // The corner between edges 0 and 1 is the second one, the one between 3 and 0 the first.
            if (isFirstInside) {
                unite(sheet, cut[3], cut[0]);
                unite(sheet, cut[1], cut[2]);
            } else {
                unite(sheet, cut[0], cut[1]);
                unite(sheet, cut[2], cut[3]);
            }
        }
    }

    private static int between(int a, int b) {
        for (int edge = 0; edge < 12; edge++) {
            if (START[edge] == Math.min(a, b) && END[edge] == Math.max(a, b)) {
                return edge;
            }
        }
        throw new IllegalArgumentException("corners " + a + " and " + b + " share no edge");
    }

    private static void unite(int[] sheet, int a, int b) {
        int from = Math.max(sheet[a], sheet[b]);
        int to = Math.min(sheet[a], sheet[b]);
        Arrays.setAll(sheet, edge -> sheet[edge] == from ? to : sheet[edge]);
    }
}
