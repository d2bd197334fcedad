package org.unkink.catalogue.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The names of constants in files: lower case, with '-' for '_'. */
public final class Names {

    private Names() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).toList();
    }
}
