package org.unkink.answers.json;

import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonReader;
import com.grack.nanojson.JsonSink;
import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.json.JsonValue.Arr;
import org.unkink.answers.json.JsonValue.Obj;

/**
 * Reads and writes JSON strictly: UTF-8 and nothing else, nothing after the end, no field twice, no endless nesting.
 */
public final class Json {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 1_000;

    /** Below it every whole number is exact as a double. */
    private static final double MOST_EXACT = 9e15;

    private final JsonReader reader;

    private Json(JsonReader reader) {
        this.reader = reader;
    }

    /**
     * The value of a text in UTF-8.
     *
     * @throws MalformedJsonException with the place where it stops being JSON
     */
    public static JsonValue parse(byte[] utf8) throws MalformedJsonException {
        return parse(text(utf8));
    }

    public static JsonValue parse(String text) throws MalformedJsonException {
        return only(text, json -> json.value(0));
    }

    /** Reads a text that we wrote ourselves. */
    public static Obj trusted(String text) {
        return trusted(List.of(text)).getFirst();
    }

    /** Reads many texts that we wrote ourselves, with one reader: each reader takes 64 KB. */
    public static List<Obj> trusted(List<String> texts) {
        try {
            Arr all = (Arr) new Json(JsonReader.from(new InBrackets(texts))).value(0);
            return all.items().stream().map(Obj.class::cast).toList();
        } catch (JsonParserException | MalformedJsonException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads an object and hands out the values of one of its fields, if that is a list, one by one: a file of many
     * years never stands in memory as a tree.
     *
     * @return the object with an empty list in place of the long one; whatever else the text is, if it is no object
     * @throws MalformedJsonException with the place where it stops being JSON; what came before has been handed out
     */
    public static JsonValue parse(byte[] utf8, String longList, Consumer<JsonValue> each)
            throws MalformedJsonException {
        return only(
                text(utf8),
                json -> json.reader.current() == JsonReader.Type.OBJECT
                        ? json.object(0, longList, each)
                        : json.value(0));
    }

    /** The text of an object. */
    public static String text(Consumer<JsonSink<?>> fields) {
        JsonStringWriter writer = JsonWriter.string();
        writer.object();
        fields.accept(writer);
        return writer.end().done();
    }

    /** Writes a value as a field of the object that is open. */
    public static void write(JsonSink<?> json, String name, JsonValue value) {
        switch (value) {
            case Obj(var fields) -> {
                json.object(name);
                fields.forEach((field, inner) -> write(json, field, inner));
                json.end();
            }
            case Arr(var items) -> {
                json.array(name);
                items.forEach(item -> writeItem(json, item));
                json.end();
            }
            case JsonValue.Text(var text) -> json.value(name, text);
            case JsonValue.Whole(var number) -> json.value(name, number);
            case JsonValue.Fraction(var number) -> json.value(name, number);
            case JsonValue.Bool(var truth) -> json.value(name, truth);
            case JsonValue.Null _ -> json.nul(name);
        }
    }

    private static void writeItem(JsonSink<?> json, JsonValue value) {
        switch (value) {
            case Obj(var fields) -> {
                json.object();
                fields.forEach((field, inner) -> write(json, field, inner));
                json.end();
            }
            case Arr(var items) -> {
                json.array();
                items.forEach(item -> writeItem(json, item));
                json.end();
            }
            case JsonValue.Text(var text) -> json.value(text);
            case JsonValue.Whole(var number) -> json.value(number);
            case JsonValue.Fraction(var number) -> json.value(number);
            case JsonValue.Bool(var truth) -> json.value(truth);
            case JsonValue.Null _ -> json.nul();
        }
    }

    @FunctionalInterface
    private interface Reading {
        JsonValue read(Json json) throws JsonParserException, MalformedJsonException;
    }

    /** The value of a text that has to hold just one. */
    private static JsonValue only(String text, Reading reading) throws MalformedJsonException {
        if (text.isBlank()) {
            throw new MalformedJsonException("The body is empty; JSON is needed.");
        }
        try {
            Json json = new Json(JsonReader.from(new InBrackets(List.of(text))));
            json.reader.array();
            json.reader.next();
            JsonValue value = reading.read(json);
            if (json.reader.next() || json.end() < text.length() + 2) {
                throw new MalformedJsonException("Something stands after the end of the JSON in the body.");
            }
            return value;
        } catch (JsonParserException e) {
            // The bracket before it counts in the first line.
            int column = e.getCharPosition() - (e.getLinePosition() == 1 ? 1 : 0);
            throw new MalformedJsonException(e.getLinePosition(), Math.max(1, column));
        }
    }

    /** The place after the last token. The reader only tells it with the fault of reading on at the end. */
    private int end() {
        try {
            reader.next();
            throw new IllegalStateException("the reader is not at the end");
        } catch (JsonParserException e) {
            return e.getCharOffset();
        }
    }

    private JsonValue value(int depth) throws JsonParserException, MalformedJsonException {
        if (depth > DEEPEST) {
            throw new MalformedJsonException("The body is nested too deeply.");
        }
        return switch (reader.current()) {
            case OBJECT -> object(depth, null, _ -> {});
            case ARRAY -> new Arr(list(depth));
            case STRING -> new JsonValue.Text(shortEnough(reader.string(), LONGEST_TEXT));
            case NUMBER -> number(shortEnough(reader.number().toString(), LONGEST_NUMBER));
            case BOOLEAN -> new JsonValue.Bool(reader.bool());
            case NULL -> new JsonValue.Null();
        };
    }

    private Obj object(int depth, @Nullable String longList, Consumer<JsonValue> each)
            throws JsonParserException, MalformedJsonException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        reader.object();
        while (reader.next()) {
            String name = shortEnough(reader.key(), LONGEST_NAME);
            if (fields.containsKey(name) || hasHalfCharacter(name)) {
                throw new MalformedJsonException(
                        "The name of a field is there twice, or has half of a character in it.");
            }
            boolean isLong = name.equals(longList) && reader.current() == JsonReader.Type.ARRAY;
            fields.put(name, isLong ? givenOut(depth + 1, each) : value(depth + 1));
        }
        return new Obj(fields);
    }

    private List<JsonValue> list(int depth) throws JsonParserException, MalformedJsonException {
        List<JsonValue> items = new ArrayList<>();
        reader.array();
        while (reader.next()) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private Arr givenOut(int depth, Consumer<JsonValue> each) throws JsonParserException, MalformedJsonException {
        reader.array();
        while (reader.next()) {
            each.accept(value(depth + 1));
        }
        return new Arr(List.of());
    }

    private static JsonValue number(String text) {
        if (text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))) {
            return new JsonValue.Whole(new BigInteger(text));
        }
        double number = Double.parseDouble(text);
        boolean isWhole = Math.rint(number) == number && Math.abs(number) < MOST_EXACT;
        return isWhole ? JsonValue.Whole.of((long) number) : new JsonValue.Fraction(number);
    }

    private static String shortEnough(String text, int most) throws MalformedJsonException {
        if (text.length() > most) {
            throw new MalformedJsonException("A name, a text or a number in the body is too long.");
        }
        return text;
    }

    /** True if a text cannot be written as UTF-8, since a surrogate stands alone in it. */
    public static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String text(byte[] utf8) throws MalformedJsonException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedJsonException("The body is not in UTF-8.");
        }
    }
}
