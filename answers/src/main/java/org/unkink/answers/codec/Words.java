package org.unkink.answers.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.unkink.answers.contract.Json;

/** How constants and lists of words are written in JSON: {@code UPPER_BACK} is {@code upper-back}. */
public final class Words {

    private Words() {}

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A set of constants as a list in the order in which they are declared, so that the same set is the same text. */
    public static <E extends Enum<E>> ArrayNode list(Collection<E> constants) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        constants.stream().sorted().forEach(constant -> list.add(word(constant)));
        return list;
    }

    /** A set of ids as a list in their own order. */
    public static <T extends Comparable<T>> ArrayNode ids(Collection<T> ids) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        ids.stream().sorted().forEach(id -> list.add(id.toString()));
        return list;
    }

    public static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode list) {
        return set(list, word -> constant(type, word));
    }

    public static <T> Set<T> set(JsonNode list, Function<String, T> parse) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> parse.apply(node.textValue()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
