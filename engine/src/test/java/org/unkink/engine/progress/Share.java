package org.unkink.engine.progress;

/** A count out of so many lives, and how far chance alone may bring it beyond what is asked. */
public record Share(int count, int of) {

    private static final double BAND = 0.999;

    public double percent() {
        return 100.0 * count / of;
    }

    /** Whether it is at most so many percent; of few lives, whether it could be by chance. */
    public boolean isAtMost(double percent) {
        return count <= (of >= 1000 ? percent * of / 100 : mostByChance(percent / 100));
    }

    public boolean isAtLeast(double percent) {
        return new Share(of - count, of).isAtMost(100 - percent);
    }

    /** The count that is not exceeded in 99.9 % of such lots. */
    private int mostByChance(double chance) {
        double probability = Math.pow(1 - chance, of);
        double sum = probability;
        int most = 0;
        while (sum < BAND) {
            probability *= (of - most) * chance / ((most + 1) * (1 - chance));
            sum += probability;
            most++;
        }
        return most;
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%.1f %%", percent());
    }
}
