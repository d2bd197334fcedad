package org.unkink.engine.help;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Bayesian linear regression of one number of each session with a normal prior around 0 for each coefficient (ridge
 * regression; Hoerl and Kennard 1970) and an unknown variance.
 *
 * <p>Either nothing else moves that number, or a level does that goes its own way from day to day and of which another
 * number of the same session is a measurement, too (the local level model; Harvey 1989). Its steps follow Student's
 * distribution with one degree of freedom, so that it may rest and jump. Both are weighed by how well they explain what
 * was seen. The unknown variance and those of the steps are found in rounds (variational Bayes).
 */
final class Ridge {

    /** The variance of one morning's number, held as if seen on so many mornings. */
    private static final double USUAL_VARIANCE = 1;

    private static final double USUAL_FREEDOM = 8;

    /** The usual steps of a level that moves, in a day; all together are as likely as that it rests. */
    private static final double[] STEPS = {0.05, 0.2};

    /** The step that it may make where nothing is known of it. */
    private static final double JUMP = 3;

    private static final int ROUNDS = 12;

    /** In the first rounds the level is sought alone: coefficients have a prior so many times as narrow. */
    private static final int ROUNDS_OF_LEVEL = 5;

    private static final double NARROWER = 10;

    /** A change of the logarithm of the evidence that is none. */
    private static final double CLOSE = 0.01;

    private final double[] means;
    private final double[] variances;
    private final double variance;
    private final double freedom;
    private final double logEvidence;

    private Ridge(double[] means, double[] variances, double variance, double freedom, double logEvidence) {
        this.means = means;
        this.variances = variances;
        this.variance = variance;
        this.freedom = freedom;
        this.logEvidence = logEvidence;
    }

    /**
     * @param outcome what is to be explained
     * @param other measurements of the same level
     * @param spreads the standard deviation of the prior of each coefficient, infinite for none
     */
    static Ridge of(Rows outcome, Rows other, double[] spreads, Occasions occasions) {
        Ridge ridge = new Search(outcome, other, occasions, 0).ridge(spreads).timesAsLikely(STEPS.length);
        for (double step : STEPS) {
            ridge = ridge.or(new Search(outcome, other, occasions, step).ridge(spreads));
        }
        return ridge;
    }

    private Ridge timesAsLikely(double times) {
        return new Ridge(means, variances, variance, freedom, logEvidence + Math.log(times));
    }

    /** Whichever of them it is: the mean and variance of the mixture. */
    private Ridge or(Ridge other) {
        double both = Math.max(logEvidence, other.logEvidence)
                + Math.log1p(Math.exp(-Math.abs(logEvidence - other.logEvidence)));
        double share = Math.exp(other.logEvidence - both);
        double[] mixed = new double[means.length];
        double[] around = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            double apart = other.means[i] - means[i];
            mixed[i] = means[i] + share * apart;
            around[i] = (1 - share) * variances[i] + share * other.variances[i] + share * (1 - share) * apart * apart;
        }
        return new Ridge(
                mixed,
                around,
                variance + share * (other.variance - variance),
                freedom + share * (other.freedom - freedom),
                both);
    }

    double mean(int coefficient) {
        return means[coefficient];
    }

    /** Degrees of freedom of the variance. */
    double freedom() {
        return freedom;
    }

    /** The standard deviation of a coefficient. */
    double deviation(int coefficient) {
        return Math.sqrt(variances[coefficient]);
    }

    /** Goes round by round. Unknown are the levels, if there are any, and then the coefficients. */
    private static final class Search {

        private final Rows outcome;
        private final Rows other;
        private final Occasions occasions;
        private final int[] days;
        private final double step;
        private final int levels;
        private final double[] weights;
        private final double otherVariance;

        /** @param step how far the level usually goes in a day; if 0, there is no level but that of the coefficients */
        Search(Rows outcome, Rows other, Occasions occasions, double step) {
            this.outcome = outcome;
            this.other = other;
            this.occasions = occasions;
            this.days = occasions.days();
            this.step = step;
            this.levels = step > 0 ? occasions.size() : 0;
            this.weights = new double[levels];
            for (int day = 0; day < levels; day++) {
                weights[day] = occasions.isTurn(day) ? 1 / (JUMP * JUMP) : 1 / (step * step * occasions.gap(day));
            }
            this.otherVariance = roughVariance(other);
        }

        /**
         * Half of the mean square of successive differences: a level that moves hardly adds to it (von Neumann 1941).
         */
        private static double roughVariance(Rows rows) {
            return (USUAL_FREEDOM * USUAL_VARIANCE + rows.squaresOfSteps() / 2) / (USUAL_FREEDOM + rows.size() - 1);
        }

        Ridge ridge(double[] spreads) {
            double[] narrow = DoubleStream.of(spreads).map(s -> s / NARROWER).toArray();
            Ridge ridge = round(levels > 0 ? narrow : spreads, USUAL_VARIANCE);
            for (int i = 1; i < ROUNDS; i++) {
                boolean isOfLevel = levels > 0 && i < ROUNDS_OF_LEVEL;
                double last = ridge.logEvidence;
                ridge = round(isOfLevel ? narrow : spreads, ridge.variance);
                if (i > ROUNDS_OF_LEVEL && Math.abs(ridge.logEvidence - last) < CLOSE) {
                    break;
                }
            }
            return ridge;
        }

        /** With the priors held against variances that are taken as known. */
        private Ridge round(double[] spreads, double known) {
            int size = levels + spreads.length;
            double[][] precision = new double[size][size];
            double[] products = new double[size];
            double logPrior = addSteps(precision);
            for (int i = 0; i < spreads.length; i++) {
                precision[levels + i][levels + i] = 1 / (spreads[i] * spreads[i]);
            }
            double square = outcome.addTo(precision, products, days, levels, 1 / known)
                    + other.addTo(precision, products, days, levels, 1 / otherVariance);
            Cholesky cholesky = Cholesky.of(precision);
            double[] solution = cholesky.solve(products);
            double[][] inverse = cholesky.inverse();
            double used = 0;
            double squares = USUAL_FREEDOM * USUAL_VARIANCE;
            for (int row = 0; row < outcome.size(); row++) {
                double rest = outcome.rest(row, solution, days, levels);
                squares += rest * rest;
                used += outcome.leverage(row, inverse, days, levels) / known;
            }
            double freedom = USUAL_FREEDOM + outcome.size() - used;
            double variance = squares / freedom;
            double[] variances = new double[spreads.length];
            for (int i = 0; i < spreads.length; i++) {
                variances[i] = inverse[levels + i][levels + i] * variance / known;
            }
            double logEvidence = (logPrior
                            + weigh(solution, inverse)
                            - cholesky.logDeterminant()
                            - square
                            + product(solution, products)
                            - (outcome.size() + USUAL_FREEDOM) * Math.log(known)
                            - USUAL_FREEDOM * USUAL_VARIANCE / known)
                    / 2;
            return new Ridge(Arrays.copyOfRange(solution, levels, size), variances, variance, freedom, logEvidence);
        }

        /** The prior of each level is that of the day before, and a step. */
        private double addSteps(double[][] precision) {
            double log = 0;
            for (int day = 0; day < levels; day++) {
                precision[day][day] += weights[day];
                if (day > 0) {
                    precision[day - 1][day - 1] += weights[day];
                    precision[day][day - 1] -= weights[day];
                }
                log += Math.log(weights[day]);
            }
            return log;
        }

        /**
         * Weighs each step anew by how far it seems to have gone.
         *
         * @return what this adds to twice the logarithm of the evidence, held against what it is without any numbers
         */
        private double weigh(double[] solution, double[][] inverse) {
            double sum = 0;
            for (int day = 1; day < levels; day++) {
                if (!occasions.isTurn(day)) {
                    double usual = step * step * occasions.gap(day);
                    double move = solution[day] - solution[day - 1];
                    double square =
                            move * move + inverse[day][day] + inverse[day - 1][day - 1] - 2 * inverse[day][day - 1];
                    double before = weights[day] * usual;
                    double weight = 2 / (1 + square / usual);
                    sum += 2 * Math.log(weight) + 1 - weight - Math.log(before);
                    weights[day] = weight / usual;
                }
            }
            return sum;
        }

        private static double product(double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }
    }
}
