package org.unkink.benchmarks;

import java.util.List;

/** So many units that are each worth so much; the curves of the objective are rows of these, steepest first. */
record Slope(int units, int worth) {

    static final List<Slope> MOBILITY = List.of(new Slope(8, 6), new Slope(12, 3), new Slope(20, 1));
    static final List<Slope> STRENGTH = List.of(new Slope(4, 20), new Slope(4, 10), new Slope(6, 3));
    static final List<Slope> BALANCE = List.of(new Slope(4, 25), new Slope(4, 10));
    static final List<Slope> WARM_UP = List.of(new Slope(4, 25), new Slope(2, 12), new Slope(6, 5));

    static int worth(List<Slope> curve, int units) {
        int left = units;
        int worth = 0;
        for (Slope slope : curve) {
            int here = Math.min(left, slope.units());
            worth += here * slope.worth();
            left -= here;
        }
        return worth;
    }
}
