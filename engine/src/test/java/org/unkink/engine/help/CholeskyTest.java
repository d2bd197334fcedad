package org.unkink.engine.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Symmetric, positive definite matrices with zeros here and there. */
class CholeskyTest {

    @Test
    void theMatrixMakesTheRightSideOfTheSolution() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[][] matrix = matrix(random);
            double[] right = random.doubles(matrix.length, -5, 5).toArray();

            double[] solution = Cholesky.of(matrix).solve(right);

            for (int row = 0; row < matrix.length; row++) {
                double product = 0;
                for (int column = 0; column < matrix.length; column++) {
                    product += matrix[row][column] * solution[column];
                }
                assertThat(product).as("seed %d", seed).isCloseTo(right[row], within(1e-9));
            }
        }
    }

    /** A column of the inverse solves for a column of the unit matrix. */
    @Test
    void theInverseIsThatOfTheMatrixWhereTheTriangleIsNotZero() {
        for (int seed = 0; seed < 50; seed++) {
            double[][] matrix = matrix(new Random(seed));
            Cholesky cholesky = Cholesky.of(matrix);
            double[][] inverse = cholesky.inverse();

            for (int column = 0; column < matrix.length; column++) {
                double[] unit = new double[matrix.length];
                unit[column] = 1;
                double[] expected = cholesky.solve(unit);
                for (int row = 0; row < matrix.length; row++) {
                    if (row == column || matrix[row][column] != 0) {
                        assertThat(inverse[row][column]).as("seed %d", seed).isCloseTo(expected[row], within(1e-9));
                    }
                }
            }
        }
    }

    @Test
    void theDeterminantOfASmallMatrixIsThatByHand() {
        // 4 * 5 - 2 * 2
        assertThat(Cholesky.of(new double[][] {{4, 2}, {2, 5}}).logDeterminant())
                .isCloseTo(Math.log(16), within(1e-12));
    }

    @Test
    void whatIsNotPositiveDefiniteIsRefused() {
        assertThatThrownBy(() -> Cholesky.of(new double[][] {{1, 2}, {2, 4}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cholesky.of(new double[][] {{1, 3}, {3, 4}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A band of three, and the last two rows full. */
    private static double[][] matrix(Random random) {
        int size = 4 + random.nextInt(8);
        double[][] matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                if (row - column < 3 || row >= size - 2) {
                    matrix[row][column] = random.nextDouble(-1, 1);
                    matrix[column][row] = matrix[row][column];
                }
            }
            matrix[row][row] = size + random.nextDouble();
        }
        return matrix;
    }
}
