package org.unkink.engine.trial;

/** The generator of Steele, Lea and Flood (2014): the same numbers from the same seed, wherever it runs. */
final class SplitMix64 {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    long next() {
        state += STEP;
        return mix(state);
    }

    /** From 0 to less than a bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    static long mix(long of) {
        long mixed = (of ^ (of >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
