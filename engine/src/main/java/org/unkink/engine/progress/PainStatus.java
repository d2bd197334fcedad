package org.unkink.engine.progress;

import java.util.Optional;

/**
 * The state of pain on a day.
 *
 * @param start the mean of the days with which the comparison began, empty as long as there is nothing to compare
 * @param usual the mean of the weeks before, with which later days are compared; while pain is higher, the mean from
 *     before it rose
 * @param now the mean of the last days, empty if there are too few
 */
public record PainStatus(Trend trend, Optional<Value> start, Optional<Value> usual, Optional<Value> now) {

    /** The possible verdicts; never two of them at once. */
    public enum Trend {
        /** Too few numbers. */
        UNKNOWN,
        /** Within the usual ups and downs. */
        USUAL,
        /** Clearly lower than at the start. */
        BETTER,
        /** Higher than usual for some days; it may be chance or pass. */
        HIGHER,
        /** Higher than usual, by more than chance does. */
        WORSE
    }

    static final PainStatus UNKNOWN =
            new PainStatus(Trend.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());

    /** True if pain is known and not half a point above what is usual. */
    public boolean isKnownNotToRise() {
        return switch (trend) {
            case USUAL, BETTER ->
                usual.isPresent()
                        && now.isPresent()
                        && now.get().value() - usual.get().value() < 0.5;
            case UNKNOWN, HIGHER, WORSE -> false;
        };
    }
}
