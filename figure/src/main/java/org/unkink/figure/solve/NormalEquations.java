package org.unkink.figure.solve;

/** A symmetric, positive system of linear equations with room for the largest one; solved by Cholesky's method. */
final class NormalEquations {

    private final double[][] matrix;
    private final double[][] lower;
    private final double[] right;
    private final double[] solution;
    private int size;

    NormalEquations(int most) {
        matrix = new double[most][most];
        lower = new double[most][most];
        right = new double[most];
        solution = new double[most];
    }

    void reset(int newSize) {
        size = newSize;
    }

    /** Sets an entry of the lower half. */
    void set(int row, int column, double value) {
        matrix[row][column] = value;
    }

    void setRight(int row, double value) {
        right[row] = value;
    }

    /** The solution with the diagonal multiplied by {@code 1 + damping}; valid until the next call. */
    double[] solve(double damping) {
        factorize(damping);
        for (int i = 0; i < size; i++) {
            double sum = right[i];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * solution[k];
            }
            solution[i] = sum / lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double sum = solution[i];
            for (int k = i + 1; k < size; k++) {
                sum -= lower[k][i] * solution[k];
            }
            solution[i] = sum / lower[i][i];
        }
        return solution;
    }

    private void factorize(double damping) {
        for (int i = 0; i < size; i++) {
            double[] rowI = lower[i];
            for (int j = 0; j <= i; j++) {
                double[] rowJ = lower[j];
                double sum = i == j ? matrix[i][i] * (1 + damping) : matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= rowI[k] * rowJ[k];
                }
                rowI[j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / rowJ[j];
            }
        }
    }
}
