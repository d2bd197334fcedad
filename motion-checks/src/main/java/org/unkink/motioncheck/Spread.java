package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unkink.body.geometry.Vector3;

/** Chooses some of many points, each the one that is furthest from those already chosen. Tips come first. */
final class Spread {

    private Spread() {}

    static List<Probe> choose(List<Probe> all, int count) {
        if (all.size() <= count) {
            return List.copyOf(all);
        }
        double[] away = new double[all.size()];
        Arrays.fill(away, Double.POSITIVE_INFINITY);
        List<Probe> chosen = new ArrayList<>();
        Vector3 latest = middle(all);
        for (int i = 0; i < count; i++) {
            int furthest = 0;
            double[] fromLatest = new double[all.size()];
            for (int k = 0; k < away.length; k++) {
                fromLatest[k] = all.get(k).place().distance(latest);
                away[k] = i == 0 ? fromLatest[k] : Math.min(away[k], fromLatest[k]);
                if (away[k] > away[furthest]) {
                    furthest = k;
                }
            }
            chosen.add(all.get(furthest));
            latest = all.get(furthest).place();
            if (i == 0) {
                Arrays.fill(away, Double.POSITIVE_INFINITY);
            }
        }
        return List.copyOf(chosen);
    }

    private static Vector3 middle(List<Probe> all) {
        Vector3 sum = Vector3.ZERO;
        for (Probe probe : all) {
            sum = sum.plus(probe.place());
        }
        return sum.times(1.0 / all.size());
    }
}
