package org.unkink.engine.progress;

/**
 * The ups and downs of the numbers of single days around a level or a line: their variance, drawn towards that of most
 * people as long as few are known, and how much of it the next day keeps.
 *
 * <p>Neighbouring days are alike, so a mean of many says less than it seems to: its variance is widened by {@code (1 + r)
 * / (1 - r)}, with the correlation {@code r} of neighbours, as for an autoregressive process of first order.
 */
record Noise(double variance, double correlation) {

    /** A spread of one point, held as if seen on so many days. */
    private static final double USUAL_VARIANCE = 1;

    private static final int USUAL_DAYS = 8;

    /** A little likeness of neighbours, held as if seen on so many pairs. */
    private static final double USUAL_CORRELATION = 0.15;

    private static final int USUAL_PAIRS = 20;
    private static final double MOST_CORRELATION = 0.6;

    /** The noise of the days from one to another, around a level (one parameter) or a line (two). */
    static Noise around(Fit fit, DailyNumbers numbers, int from, int to) {
        double squares = 0;
        double products = 0;
        int pairs = 0;
        double before = Double.NaN;
        for (int day = from; day <= to; day++) {
            double rest = numbers.on(day) - fit.on(day);
            if (!Double.isNaN(rest)) {
                squares += rest * rest;
            }
            if (!Double.isNaN(rest * before)) {
                products += rest * before;
                pairs++;
            }
            before = rest;
        }
        int free = numbers.count(from, to) - fit.parameters();
        double variance = (USUAL_DAYS * USUAL_VARIANCE + squares) / (USUAL_DAYS + free);
        double seen = (USUAL_PAIRS * USUAL_CORRELATION + products / variance) / (USUAL_PAIRS + pairs);
        return new Noise(variance, Math.clamp(seen, 0, MOST_CORRELATION));
    }

    /** The variance of a value that would have the given one if days were independent and had the variance 1. */
    double of(double independent) {
        return independent * variance * (1 + correlation) / (1 - correlation);
    }

    /** A level or a line through days. */
    record Fit(double level, double slope, double middle, int parameters) {

        static Fit level(double mean) {
            return new Fit(mean, 0, 0, 1);
        }

        double on(int day) {
            return level + slope * (day - middle);
        }
    }
}
