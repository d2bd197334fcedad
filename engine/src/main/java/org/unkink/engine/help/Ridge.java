package org.unkink.engine.help;

/**
 * Bayesian linear regression with a normal prior around 0 for each coefficient (ridge regression; Hoerl and Kennard
 * 1970) and an unknown variance of the outcome.
 */
final class Ridge {

    /** What one morning's number varies by, held as if seen on so many mornings. */
    private static final double USUAL_VARIANCE = 1;

    private static final double USUAL_FREEDOM = 8;

    private static final int ROUNDS = 6;

    private final double[] means;
    private final double[][] inverse;
    private final double variance;
    private final double freedom;

    /** @param inverse of the precision, in units of the variance */
    private Ridge(double[] means, double[][] inverse, double variance, double freedom) {
        this.means = means;
        this.inverse = inverse;
        this.variance = variance;
        this.freedom = freedom;
    }

    /**
     * @param columns what may explain the outcome, each as long as it
     * @param spreads the standard deviation of the prior of each coefficient, infinite for none
     */
    static Ridge of(double[][] columns, double[] spreads, double[] outcome) {
        double variance = USUAL_VARIANCE;
        Ridge ridge = of(columns, spreads, outcome, variance);
        for (int round = 1; round < ROUNDS; round++) {
            ridge = of(columns, spreads, outcome, ridge.variance);
        }
        return ridge;
    }

    /** With the prior held against a variance that is taken as known. */
    private static Ridge of(double[][] columns, double[] spreads, double[] outcome, double known) {
        int size = columns.length;
        double[][] precision = new double[size][size];
        double[] products = new double[size];
        double[] prior = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                precision[i][j] = product(columns[i], columns[j]);
                precision[j][i] = precision[i][j];
            }
            prior[i] = known / (spreads[i] * spreads[i]);
            precision[i][i] += prior[i];
            products[i] = product(columns[i], outcome);
        }
        double[][] inverse = Cholesky.of(precision).inverse();
        double[] means = new double[size];
        double used = size;
        for (int i = 0; i < size; i++) {
            means[i] = product(inverse[i], products);
            used -= inverse[i][i] * prior[i];
        }
        double freedom = USUAL_FREEDOM + outcome.length - used;
        double squares = USUAL_FREEDOM * USUAL_VARIANCE + squares(columns, means, outcome);
        return new Ridge(means, inverse, squares / freedom, freedom);
    }

    private static double squares(double[][] columns, double[] means, double[] outcome) {
        double squares = 0;
        for (int row = 0; row < outcome.length; row++) {
            double rest = outcome[row];
            for (int i = 0; i < columns.length; i++) {
                rest -= means[i] * columns[i][row];
            }
            squares += rest * rest;
        }
        return squares;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
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
        return Math.sqrt(variance * inverse[coefficient][coefficient]);
    }
}
