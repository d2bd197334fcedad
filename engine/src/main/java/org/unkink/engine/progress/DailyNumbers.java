package org.unkink.engine.progress;

import java.util.Arrays;

/** At most one number for each of a row of days, counted from 0; NaN where there is none. */
final class DailyNumbers {

    private final double[] values;
    private final int[] counts;
    private final double[] sums;

    DailyNumbers(double[] values) {
        this.values = values.clone();
        counts = new int[values.length + 1];
        sums = new double[values.length + 1];
        for (int day = 0; day < values.length; day++) {
            boolean known = !Double.isNaN(values[day]);
            counts[day + 1] = counts[day] + (known ? 1 : 0);
            sums[day + 1] = sums[day] + (known ? values[day] : 0);
        }
    }

    int days() {
        return values.length;
    }

    /** The count of those from one day to another, both included. */
    int count(int from, int to) {
        return to < from ? 0 : counts[to + 1] - counts[from];
    }

    int countAbove(double level, int from, int to) {
        int above = 0;
        for (int day = from; day <= to; day++) {
            above += values[day] > level ? 1 : 0;
        }
        return above;
    }

    double mean(int from, int to) {
        return (sums[to + 1] - sums[from]) / count(from, to);
    }

    /** The number of a day, NaN where there is none. */
    double on(int day) {
        return values[day];
    }

    /** The same without some days. */
    DailyNumbers without(int from, int to) {
        double[] fewer = values.clone();
        Arrays.fill(fewer, from, to + 1, Double.NaN);
        return new DailyNumbers(fewer);
    }
}
