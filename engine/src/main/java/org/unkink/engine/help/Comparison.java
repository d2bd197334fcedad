package org.unkink.engine.help;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain comparison of two groups of mornings: the difference of their mean changes and how far chance alone moves
 * it. High pain falls and low pain rises by itself, so the change is first freed of what the pain before explains.
 */
record Comparison(Factor factor, List<Morning> with, List<Morning> without, double difference, double variance) {

    /** What one morning's number is worth, in points squared, held as if seen on so many mornings. */
    private static final double USUAL_VARIANCE = 1.5;

    private static final int USUAL_WEIGHT = 6;

    /** How firmly the slope of the change on the pain before is held near 0. */
    private static final double SLOPE_RIDGE = 4;

    static Comparison of(Factor factor, List<Morning> mornings) {
        List<Morning> with = new ArrayList<>();
        List<Morning> without = new ArrayList<>();
        List<Morning> all = factor.among(mornings);
        all.forEach(morning -> (factor.isIn(morning) ? with : without).add(morning));
        if (with.isEmpty() || without.isEmpty()) {
            return new Comparison(factor, with, without, 0, Double.POSITIVE_INFINITY);
        }
        Line line = Line.through(all);
        double difference = line.meanRest(with) - line.meanRest(without);
        double spread = line.squares(with) + line.squares(without) + USUAL_WEIGHT * USUAL_VARIANCE;
        double variance = spread / (all.size() - 2 + USUAL_WEIGHT);
        return new Comparison(factor, with, without, difference, variance * (1.0 / with.size() + 1.0 / without.size()));
    }

    boolean isEnough(int fewest) {
        return with.size() >= fewest && without.size() >= fewest;
    }

    /** The change as it follows from the pain before, and the rest that it leaves. */
    private record Line(double meanBefore, double slope) {

        static Line through(List<Morning> mornings) {
            double mean = mornings.stream().mapToInt(Morning::before).average().orElse(0);
            double meanChange =
                    mornings.stream().mapToInt(Morning::change).average().orElse(0);
            double products = 0;
            double squares = 0;
            for (Morning morning : mornings) {
                double off = morning.before() - mean;
                products += off * (morning.change() - meanChange);
                squares += off * off;
            }
            return new Line(mean, products / (squares + SLOPE_RIDGE));
        }

        double rest(Morning morning) {
            return morning.change() - slope * (morning.before() - meanBefore);
        }

        double meanRest(List<Morning> group) {
            return group.stream().mapToDouble(this::rest).average().orElse(0);
        }

        /** Sum of the squared distances from the group's mean. */
        double squares(List<Morning> group) {
            double mean = meanRest(group);
            return group.stream()
                    .mapToDouble(m -> (rest(m) - mean) * (rest(m) - mean))
                    .sum();
        }
    }
}
