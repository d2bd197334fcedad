package org.unkink.figure.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Keyframe reduction, greedy: keeps as few frames as linear interpolation between them needs to miss no other by too
 * much.
 */
final class KeyReduction {

    private KeyReduction() {}

    /** True where all frames between two kept ones may be left out. */
    interface Bridge {
        boolean holds(int from, int to);
    }

    /** The frames to keep of {@code count}: the first, the last, and as few as it takes in between. */
    static List<Integer> keys(int count, Bridge bridge) {
        List<Integer> keys = new ArrayList<>();
        int from = 0;
        keys.add(from);
        while (from < count - 1) {
            from = furthest(from, count, bridge);
            keys.add(from);
        }
        return keys;
    }

    /** The end of the longest bridge: in growing steps until one fails, then by halves. */
    private static int furthest(int from, int count, Bridge bridge) {
        int good = from + 1;
        int bad = count;
        for (int step = 2; from + step < count; step *= 2) {
            if (!bridge.holds(from, from + step)) {
                bad = from + step;
                break;
            }
            good = from + step;
        }
        if (bad == count && good < count - 1 && bridge.holds(from, count - 1)) {
            return count - 1;
        }
        while (bad - good > 1) {
            int middle = (good + bad) / 2;
            if (bridge.holds(from, middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }
}
