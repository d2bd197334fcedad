package org.unkink.body.mesh;

import org.unkink.body.rig.Joint;

/** The skin weights of a point while they are summed up. */
final class WeightSum {

    private final double[] weights = new double[Joint.ALL.size()];

    void add(Joint joint, double weight) {
        weights[joint.index()] += weight;
    }

    /** Scaled to a sum of 1. */
    double[] normalized() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] result = weights.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] /= sum;
        }
        return result;
    }

    /**
     * The share of stage {@code index} of {@code count} equally spaced ones at a position from 0 to 1: stages fade into
     * their neighbours in straight lines and sum to 1.
     */
    static double stage(double position, int index, int count) {
        return Math.max(0, 1 - Math.abs(position * (count - 1) - index));
    }
}
