package org.unkink.answers.json;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of JSON. Numbers are told apart by their value and not by how they are written: 10.0 is whole. */
public sealed interface JsonValue {

    /** An object, its fields in the order of the text. */
    record Obj(Map<String, JsonValue> fields) implements JsonValue {

        public static final Obj EMPTY = new Obj(Map.of());

        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public boolean has(String name) {
            return fields.containsKey(name);
        }

        public @Nullable JsonValue get(String name) {
            return fields.get(name);
        }

        /** The text of a field that is there. */
        public String text(String name) {
            return at(name).asText();
        }

        /** The whole number of a field that is there. */
        public int number(String name) {
            return at(name).asInt();
        }

        public boolean bool(String name) {
            return at(name).asBoolean();
        }

        public Obj object(String name) {
            return at(name).asObject();
        }

        public List<JsonValue> list(String name) {
            return at(name).asList();
        }

        /** The values of a list that may not be there. */
        public List<JsonValue> listOrEmpty(String name) {
            return has(name) ? list(name) : List.of();
        }

        /** A field that is there; without it an IllegalArgumentException. */
        public JsonValue at(String name) {
            return find(name).orElseThrow(() -> new IllegalArgumentException("there is no field '" + name + "'"));
        }

        /** Its fields as a map, in their order. */
        public <K, V> Map<K, V> map(Function<String, K> key, Function<JsonValue, V> value) {
            Map<K, V> map = new LinkedHashMap<>();
            fields.forEach((name, field) -> map.put(key.apply(name), value.apply(field)));
            return map;
        }

        public Optional<JsonValue> find(String name) {
            return Optional.ofNullable(fields.get(name));
        }
    }

    /** A list. */
    record Arr(List<JsonValue> items) implements JsonValue {

        public Arr {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record Text(String text) implements JsonValue {}

    /** A whole number of any size. */
    record Whole(BigInteger number) implements JsonValue {

        public static Whole of(long number) {
            return new Whole(BigInteger.valueOf(number));
        }
    }

    /** A number that is not whole, or too large to know. */
    record Fraction(double number) implements JsonValue {}

    /** True or false. */
    record Bool(boolean value) implements JsonValue {}

    /** Nothing, which is a value too. */
    record Null() implements JsonValue {}

    /** The text that this is; like its relatives it throws a ClassCastException where it is something else. */
    default String asText() {
        return ((Text) this).text();
    }

    default int asInt() {
        return ((Whole) this).number().intValueExact();
    }

    default long asLong() {
        return ((Whole) this).number().longValueExact();
    }

    default boolean asBoolean() {
        return ((Bool) this).value();
    }

    default Obj asObject() {
        return (Obj) this;
    }

    default List<JsonValue> asList() {
        return ((Arr) this).items();
    }

    /** The value of plain maps, lists, texts and numbers, as other readers give them. */
    static JsonValue of(@Nullable Object plain) {
        return switch (plain) {
            case null -> new Null();
            case Map<?, ?> map -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                map.forEach((name, value) -> fields.put(String.valueOf(name), of(value)));
                yield new Obj(fields);
            }
            case Collection<?> list -> new Arr(list.stream().map(JsonValue::of).toList());
            case String text -> new Text(text);
            case Boolean value -> new Bool(value);
            case Double number -> new Fraction(number);
            case Number number -> new Whole(new BigInteger(number.toString()));
            default -> throw new IllegalArgumentException("no value of JSON: " + plain.getClass());
        };
    }
}
