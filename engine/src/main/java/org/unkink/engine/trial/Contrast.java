package org.unkink.engine.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unkink.engine.help.Help.Estimate;
import org.unkink.engine.help.Student;

/**
 * Pain on the mornings after sessions with the exercise less that after sessions without it, within blocks: what rises
 * or falls over weeks is the same on both sides.
 *
 * @param information the squares of the exercise within blocks; a quarter of the answers where all blocks are whole
 * @param freedom of the variance
 */
record Contrast(double middle, double variance, double information, int freedom) {

    /** Numbers are whole: what rounding alone varies by. */
    private static final double ROUNDING = 1.0 / 12;

    /** Least squares with a level for each block. */
    static Contrast of(List<Answer> answers) {
        Map<Integer, double[]> blocks = new HashMap<>();
        for (Answer answer : answers) {
            double[] sums = blocks.computeIfAbsent(answer.draw().block(), _ -> new double[3]);
            sums[0]++;
            sums[1] += answer.draw().with() ? 1 : 0;
            sums[2] += answer.pain();
        }
        double squaresOfWith = 0;
        double squaresOfPain = 0;
        double products = 0;
        for (Answer answer : answers) {
            double[] sums = blocks.getOrDefault(answer.draw().block(), new double[] {1, 0, 0});
            double with = (answer.draw().with() ? 1 : 0) - sums[1] / sums[0];
            double pain = answer.pain() - sums[2] / sums[0];
            squaresOfWith += with * with;
            squaresOfPain += pain * pain;
            products += with * pain;
        }
        int freedom = answers.size() - blocks.size() - 1;
        if (squaresOfWith <= 0 || freedom <= 0) {
            return new Contrast(0, ROUNDING, 0, 0);
        }
        double middle = products / squaresOfWith;
        double rest = Math.max(0, squaresOfPain - middle * products);
        return new Contrast(middle, Math.max(ROUNDING, rest / freedom), squaresOfWith, freedom);
    }

    Estimate interval(double share) {
        double reach = Student.reach(share, freedom) * Math.sqrt(variance / information);
        return new Estimate(middle - reach, middle, middle + reach);
    }
}
