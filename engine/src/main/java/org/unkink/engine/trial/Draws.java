package org.unkink.engine.trial;

import java.util.ArrayList;
import java.util.List;
import org.unkink.engine.journal.EntryId;

/**
 * Which sessions of a trial have the exercise: blocks of two or four, each with as many sessions with it as without it,
 * in an order that is drawn. How long a block is is drawn too, so that its last session is not known from the others.
 */
public final class Draws {

    /** A session of a trial. */
    public record Draw(boolean with, int block) {}

    /** Which two of four. */
    private static final int[] TWO_OF_FOUR = {0b0011, 0b0101, 0b0110, 0b1001, 0b1010, 0b1100};

    private static final int[] ONE_OF_TWO = {0b01, 0b10};

    private Draws() {}

    /** The first so many sessions; the same id has the same draws. */
    public static List<Draw> first(EntryId trial, int count) {
        String digits = trial.value().replace("-", "");
        long high = Long.parseLong(digits.substring(0, 8), 16) << 32 | Long.parseLong(digits.substring(8, 16), 16);
        long low = Long.parseLong(digits.substring(16, 24), 16) << 32 | Long.parseLong(digits.substring(24), 16);
        SplitMix64 random = new SplitMix64(SplitMix64.mix(high) ^ low);
        List<Draw> draws = new ArrayList<>();
        for (int block = 0; draws.size() < count; block++) {
            boolean four = random.below(2) == 0;
            int[] orders = four ? TWO_OF_FOUR : ONE_OF_TWO;
            int order = orders[random.below(orders.length)];
            for (int i = 0; i < (four ? 4 : 2); i++) {
                draws.add(new Draw((order >> i & 1) == 1, block));
            }
        }
        return List.copyOf(draws.subList(0, count));
    }
}
