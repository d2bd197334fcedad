package org.unkink.engine.help;

/**
 * The lower triangle whose product with itself is a symmetric, positive definite matrix. Zeros at the beginning of a
 * row stay zeros, and cost nothing.
 */
final class Cholesky {

    private final double[][] lower;
    private final int[] begins;

    private Cholesky(double[][] lower, int[] begins) {
        this.lower = lower;
        this.begins = begins;
    }

    /** @param matrix of which only the lower triangle is read */
    static Cholesky of(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        int[] begins = new int[size];
        for (int i = 0; i < size; i++) {
            while (matrix[i][begins[i]] == 0 && begins[i] < i) {
                begins[i]++;
            }
            for (int j = begins[i]; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = Math.max(begins[i], begins[j]); k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j && sum <= 0) {
                    throw new IllegalArgumentException("not positive definite: " + sum + " in row " + i);
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return new Cholesky(lower, begins);
    }

    /** The natural logarithm of the determinant of the matrix. */
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }

    /** Solves for the vector of which the matrix makes the right side. */
    double[] solve(double[] right) {
        double[] solution = half(right);
        for (int i = lower.length - 1; i >= 0; i--) {
            solution[i] /= lower[i][i];
            for (int k = begins[i]; k < i; k++) {
                solution[k] -= lower[i][k] * solution[i];
            }
        }
        return solution;
    }

    /** Solves for the vector of which the lower triangle makes the right side. */
    private double[] half(double[] right) {
        double[] solution = right.clone();
        for (int i = 0; i < lower.length; i++) {
            double sum = solution[i];
            for (int k = begins[i]; k < i; k++) {
                sum -= lower[i][k] * solution[k];
            }
            solution[i] = sum / lower[i][i];
        }
        return solution;
    }

    /** The inverse, where the triangle or its mirror image is not 0 (Takahashi, Fagan and Chin 1973). */
    double[][] inverse() {
        int size = lower.length;
        double[][] inverse = new double[size][size];
        int[] below = new int[size];
        double[] shares = new double[size];
        for (int column = size - 1; column >= 0; column--) {
            double pivot = lower[column][column];
            int count = 0;
            for (int row = column + 1; row < size; row++) {
                if (begins[row] <= column) {
                    shares[count] = lower[row][column] / pivot;
                    below[count++] = row;
                }
            }
            double self = 1 / (pivot * pivot);
            for (int i = 0; i < count; i++) {
                double[] line = inverse[below[i]];
                double sum = 0;
                for (int k = 0; k < count; k++) {
                    sum += shares[k] * line[below[k]];
                }
                line[column] = -sum;
                inverse[column][below[i]] = -sum;
                self += shares[i] * sum;
            }
            inverse[column][column] = self;
        }
        return inverse;
    }
}
