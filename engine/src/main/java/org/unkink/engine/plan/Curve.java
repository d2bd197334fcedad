package org.unkink.engine.plan;

import java.util.List;

/**
 * A concave curve through the origin in whole numbers: each further unit is worth no more than the one before.
 *
 * @param steps in order, each up to a higher unit at a lower slope; beyond the last one nothing is added
 */
record Curve(List<Step> steps) {

    /** Each unit up to {@code upTo} is worth {@code slope}. */
    record Step(int upTo, int slope) {}

    Curve {
        steps = List.copyOf(steps);
    }

    int at(int units) {
        int worth = 0;
        int from = 0;
        for (Step step : steps) {
            worth += step.slope() * Math.max(0, Math.min(units, step.upTo()) - from);
            from = step.upTo();
        }
        return worth;
    }

    /** The unit beyond which nothing is added. */
    int end() {
        return steps.getLast().upTo();
    }
}
