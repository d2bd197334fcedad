package org.unkink.engine.help;

/** One number of each session, with what may explain it. */
final class Rows {

    private final double[][] values;
    private final double[] numbers;
    private final double[][] products;

    /** @param values per number, one for each coefficient */
    Rows(double[][] values, double[] numbers) {
        this.values = values;
        this.numbers = numbers;
        int size = values[0].length;
        this.products = new double[size][size];
        for (double[] own : values) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; own[i] != 0 && j <= i; j++) {
                    products[i][j] += own[i] * own[j];
                }
            }
        }
    }

    int size() {
        return numbers.length;
    }

    /** The sum of the squares from each number to the next. */
    double squaresOfSteps() {
        double squares = 0;
        for (int i = 1; i < numbers.length; i++) {
            squares += (numbers[i] - numbers[i - 1]) * (numbers[i] - numbers[i - 1]);
        }
        return squares;
    }

    /**
     * Adds what they say to the normal equations, whose first unknowns are the levels and whose others are the
     * coefficients.
     *
     * @param days of the level of each number, none if it is always 0
     * @param weight one over the variance of a number
     * @return the weighted sum of squares
     */
    double addTo(double[][] precision, double[] right, int[] days, int levels, double weight) {
        double square = 0;
        for (int row = 0; row < numbers.length; row++) {
            double number = numbers[row] * weight;
            square += number * numbers[row];
            if (levels > 0) {
                precision[days[row]][days[row]] += weight;
                right[days[row]] += number;
            }
            double[] own = values[row];
            for (int i = 0; i < own.length; i++) {
                if (own[i] != 0) {
                    double value = weight * own[i];
                    right[levels + i] += value * numbers[row];
                    if (levels > 0) {
                        precision[levels + i][days[row]] += value;
                    }
                }
            }
        }
        for (int i = 0; i < products.length; i++) {
            for (int j = 0; j <= i; j++) {
                precision[levels + i][levels + j] += weight * products[i][j];
            }
        }
        return square;
    }

    /** The part of a number that a solution leaves unexplained. */
    double rest(int row, double[] solution, int[] days, int levels) {
        double rest = numbers[row] - (levels > 0 ? solution[days[row]] : 0);
        for (int i = 0; i < values[row].length; i++) {
            rest -= values[row][i] * solution[levels + i];
        }
        return rest;
    }

    /** The part of a number's variance that is the solution's. */
    double leverage(int row, double[][] variances, int[] days, int levels) {
        double[] own = values[row];
        double sum = levels > 0 ? variances[days[row]][days[row]] : 0;
        for (int i = 0; i < own.length; i++) {
            if (own[i] != 0) {
                double[] line = variances[levels + i];
                double product = own[i] * line[levels + i] + (levels > 0 ? 2 * line[days[row]] : 0);
                for (int j = 0; j < i; j++) {
                    product += 2 * own[j] * line[levels + j];
                }
                sum += own[i] * product;
            }
        }
        return sum;
    }
}
