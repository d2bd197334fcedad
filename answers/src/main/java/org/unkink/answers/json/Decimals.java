package org.unkink.answers.json;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers that are not whole, as they leave Unkink. */
public final class Decimals {

    private Decimals() {}

    /** With one decimal at most: {@code 3}, {@code 2.5}. */
    public static String text(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** In JSON: rounded to thousandths, half up, in whole numbers, so that every machine writes the same. */
    public static Number json(double value) {
        long thousandths = (long) Math.floor(Math.abs(value) * 1000 + 0.5) * (value < 0 ? -1 : 1);
        if (thousandths % 1000 == 0) {
            return thousandths / 1000;
        }
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
    }
}
