package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.List;

/**
 * A small piece of a part's surface.
 *
 * @param place among the patches of the part
 * @param middle one of its points; where this is far from something, the others are too
 * @param points all of it, the middle included
 */
record Patch(int place, SkinPoint middle, List<SkinPoint> points) {

    Patch {
        points = List.copyOf(points);
    }

    /** Divides a part's surface: each point belongs to the nearest of some middles that are evenly spread. */
    static List<Patch> divide(List<SkinPoint> surface, int count) {
        List<SkinPoint> middles = FarthestPoints.choose(surface, count);
        List<List<SkinPoint>> shares = new ArrayList<>();
        middles.forEach(_ -> shares.add(new ArrayList<>()));
        for (SkinPoint point : surface) {
            shares.get(nearest(point, middles)).add(point);
        }
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < middles.size(); i++) {
            patches.add(new Patch(i, middles.get(i), shares.get(i)));
        }
        return List.copyOf(patches);
    }

    private static int nearest(SkinPoint point, List<SkinPoint> middles) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < middles.size(); i++) {
            double distance = middles.get(i).place().distance(point.place());
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
