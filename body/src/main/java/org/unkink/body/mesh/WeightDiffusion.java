package org.unkink.body.mesh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;

/**
 * Spreads skin weights over the surface by diffusion along its edges, so that passages are soft. It follows the skin
 * and never jumps from arm to trunk. Points in the middle of the body stay alike to both sides.
 */
final class WeightDiffusion {

    private static final double SPEED = 0.5;

    private final List<Vector3> points;
    private final List<Map<Integer, Double>> neighbours = new ArrayList<>();

    private WeightDiffusion(IndexedMesh surface) {
        points = surface.points();
        points.forEach(point -> neighbours.add(new TreeMap<>()));
        for (int[] t : surface.triangles()) {
            for (int i = 0; i < 3; i++) {
                join(t[i], t[(i + 1) % 3]);
                join(t[(i + 1) % 3], t[i]);
            }
        }
    }

    /** @param rounds for how many steps a point takes part */
    static List<double[]> spread(IndexedMesh surface, List<double[]> weights, ToIntFunction<Vector3> rounds) {
        WeightDiffusion diffusion = new WeightDiffusion(surface);
        int[] limits = surface.points().stream().mapToInt(rounds).toArray();
        int most = Arrays.stream(limits).max().orElse(0);
        List<double[]> current = diffusion.symmetric(weights);
        for (int round = 0; round < most; round++) {
            List<double[]> next = new ArrayList<>();
            for (int i = 0; i < current.size(); i++) {
                next.add(round < limits[i] ? diffusion.step(i, current) : current.get(i));
            }
            current = diffusion.symmetric(next);
        }
        return current;
    }

    private void join(int a, int b) {
        neighbours.get(a).put(b, 1 / Math.max(1e-3, points.get(a).distance(points.get(b))));
    }

    private double[] step(int point, List<double[]> weights) {
        double[] mean = new double[Joint.ALL.size()];
        double sum = 0;
        for (Map.Entry<Integer, Double> neighbour : neighbours.get(point).entrySet()) {
            double[] other = weights.get(neighbour.getKey());
            for (int j = 0; j < mean.length; j++) {
                mean[j] += neighbour.getValue() * other[j];
            }
            sum += neighbour.getValue();
        }
        double[] own = weights.get(point);
        for (int j = 0; j < mean.length; j++) {
            mean[j] = own[j] + SPEED * (mean[j] / sum - own[j]);
        }
        return mean;
    }

    private List<double[]> symmetric(List<double[]> weights) {
        List<double[]> result = new ArrayList<>(weights);
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).x() == 0) {
                double[] own = weights.get(i);
                double[] both = mirrored(own);
                for (int j = 0; j < both.length; j++) {
                    both[j] = (both[j] + own[j]) / 2;
                }
                result.set(i, both);
            }
        }
        return result;
    }

    /** The weights of the mirrored point. */
    static double[] mirrored(double[] weights) {
        double[] result = new double[weights.length];
        for (Joint joint : Joint.ALL) {
            result[joint.mirrored().index()] = weights[joint.index()];
        }
        return result;
    }
}
