package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unkink.body.geometry.Vector3;

/** Farthest point sampling (Gonzalez 1985): each chosen point is the furthest from those before. Tips come first. */
final class FarthestPoints {

    private FarthestPoints() {}

    static List<SkinPoint> choose(List<SkinPoint> all, int count) {
        if (all.size() <= count) {
            return List.copyOf(all);
        }
        double[] away = new double[all.size()];
        Arrays.fill(away, Double.POSITIVE_INFINITY);
        List<SkinPoint> chosen = new ArrayList<>();
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

    private static Vector3 middle(List<SkinPoint> all) {
        Vector3 sum = Vector3.ZERO;
        for (SkinPoint probe : all) {
            sum = sum.plus(probe.place());
        }
        return sum.times(1.0 / all.size());
    }
}
