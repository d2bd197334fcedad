package org.unkink.engine.adapt;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;

/**
 * One way to do an exercise, on one side: its dose goes up and down by itself.
 *
 * @param side null where it has none
 */
public record Lane(VariantId variant, @Nullable Side side) implements Comparable<Lane> {

    private static final Comparator<Lane> ORDER = Comparator.comparing(Lane::variant)
            .thenComparing(Lane::side, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** True if what was said about another one holds for this one too: no side means every side. */
    boolean isIn(Lane other) {
        return variant.equals(other.variant) && (side == null || other.side == null || side == other.side);
    }

    @Override
    public int compareTo(Lane other) {
        return ORDER.compare(this, other);
    }
}
