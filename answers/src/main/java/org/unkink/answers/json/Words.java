package org.unkink.answers.json;

import java.util.Locale;
import org.unkink.catalogue.yaml.Names;

/** Constants as words of JSON: {@code UPPER_BACK} is {@code upper-back}. */
public final class Words {

    private Words() {}

    public static String word(Enum<?> constant) {
        return Names.of(constant);
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
