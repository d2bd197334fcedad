package org.unkink.answers.codec;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in sentences. */
public final class Decimals {

    private Decimals() {}

    /** With one decimal at most: {@code 3}, {@code 2.5}. */
    public static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
