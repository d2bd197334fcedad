package org.unkink.engine.progress;

/** A measure of progress, and the least difference that is called a change (rule R32). */
public enum Measure {
    /** The mean of some days' pain (NPRS, 0-10), which has to be beyond the person's own ups and downs too. */
    PAIN(1.5, true),
    /** The mean of the three questions on the past week (PEG, 0-10). */
    PEG(1.5, true),
    /** The mean of the person's own activities (PSFS, 0-10). */
    ACTIVITIES(2, false);

    /** Means of three are thirds, which no double holds exactly: values closer than this are the same. */
    private static final double MILLIONTHS = 1e6;

    private final double clear;
    private final boolean lowerIsBetter;

    Measure(double clear, boolean lowerIsBetter) {
        this.clear = clear;
        this.lowerIsBetter = lowerIsBetter;
    }

    /** The smallest change that is more than the usual variation from day to day. */
    public double clear() {
        return clear;
    }

    /** The gain from one value to another; negative if it is worse. */
    public double gain(double from, double to) {
        return Math.rint((lowerIsBetter ? from - to : to - from) * MILLIONTHS) / MILLIONTHS;
    }
}
