package org.unkink.engine.help;

/** Quantiles of Student's distribution, for few numbers whose variance is not known. */
public final class Student {

    private Student() {}

    /**
     * The number of deviations that reach from the middle to both ends of the interval that holds so much, by the
     * expansion of Fisher and Cornish (1960) around the normal quantile; for 5 degrees of freedom and more it is right
     * to a hundredth.
     */
    public static double reach(double share, double freedom) {
        double z = normal((1 + share) / 2);
        double n = freedom;
        double z3 = z * z * z;
        double z5 = z3 * z * z;
        double z7 = z5 * z * z;
        double z9 = z7 * z * z;
        return z
                + (z3 + z) / (4 * n)
                + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
                + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * n * n * n * n);
    }

    /** The normal quantile of a probability above a half, by formula 26.2.23 of Abramowitz and Stegun (1964). */
    private static double normal(double probability) {
        double t = Math.sqrt(-2 * Math.log(1 - probability));
        return t
                - (2.515517 + 0.802853 * t + 0.010328 * t * t)
                        / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
    }
}
