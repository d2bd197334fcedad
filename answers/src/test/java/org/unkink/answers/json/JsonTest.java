package org.unkink.answers.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.answers.json.JsonValue.Arr;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.json.JsonValue.Text;
import org.unkink.answers.json.JsonValue.Whole;

final class JsonTest {

    /** Another reader, as strict. */
    private static final ObjectMapper OTHER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"10.0", "1e1", "10", "100e-1"})
    void aWholeNumberIsWholeHoweverItIsWritten(String number) throws MalformedJsonException {
        assertThat(Json.parse("[" + number + "]")).isEqualTo(new Arr(List.of(Whole.of(10))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1] 2",
                "1],0]",
                "[1]]",
                "{}{}",
                "{\"a\":1}}",
                "[1]\n// all",
                "[1],",
                "1,2",
                "[1,]",
                "[,1]",
                "{,}",
                "tru",
                "[",
                "]",
                "01",
                "+1",
                ".5",
                "1.",
                "'a'",
                "{a:1}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{\"\\ud800\":1}",
                "NaN",
                "\t \n"
            })
    void whatIsNotOneValueIsRefused(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(MalformedJsonException.class);
    }

    /** What stands after the end is seen however long the value is: the reader takes it in by blocks. */
    @Test
    void whatStandsAfterALongValueIsSeen() throws MalformedJsonException {
        for (int length = 32_700; length < 32_800; length++) {
            String value = "[\"" + "a".repeat(length) + "\"]";
            assertThat(Json.parse(value + "\n ")).isInstanceOf(Arr.class);
            assertThatThrownBy(() -> Json.parse(value + "]")).isInstanceOf(MalformedJsonException.class);
            assertThatThrownBy(() -> Json.parse(value + " 0")).isInstanceOf(MalformedJsonException.class);
        }
    }

    @Test
    void theFaultSaysWhereItIs() {
        assertThatThrownBy(() -> Json.parse("{\n  \"pain\": x\n}"))
                .hasMessage("The body is not JSON that can be read: line 2, column 11.");
        assertThatThrownBy(() -> Json.parse("x")).hasMessageContaining("line 1, column 1.");
    }

    @Test
    void nothingIsNestedWithoutEnd() {
        String deep = "[".repeat(60) + "]".repeat(60);
        assertThat(parse(deep)).isInstanceOf(Arr.class);
        assertThatThrownBy(() -> Json.parse("[".repeat(70) + "]".repeat(70)))
                .isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> Json.parse("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000)))
                .isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void onlyUtf8IsTaken() {
        assertThatThrownBy(() -> Json.parse("[1]".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> Json.parse(new byte[] {'"', (byte) 0xC3, '"'}))
                .hasMessage("The body is not in UTF-8.");
    }

    /** Random documents and random damage to them: what one reader takes, and what it makes of it, the other does too. */
    @Test
    void takesWhatAnotherReaderTakes() {
        Random random = new Random(7);
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = random(random, 3);
            String damaged = i % 2 == 0 ? text : damaged(text, random);
            JsonNode expected;
            try {
                expected = OTHER.readTree(damaged);
            } catch (JsonProcessingException e) {
                assertThatThrownBy(() -> Json.parse(damaged)).as(damaged).isInstanceOf(MalformedJsonException.class);
                continue;
            }
            taken++;
            assertThat(plain(parse(damaged))).as(damaged).isEqualTo(plain(expected));
        }
        assertThat(taken).isBetween(10_000, 19_000);
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            JsonValue value = parse(random(random, 3));
            Obj object = new Obj(Map.of("a", value));
            assertThat(parse(Json.text(json -> Json.write(json, "a", value)))).isEqualTo(object);
        }
    }

    @Test
    void manyTextsAreReadAtOnce() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add("{\"n\":" + i + "}");
        }
        List<Obj> read = Json.trusted(texts);
        assertThat(read).hasSize(10_000);
        assertThat(read.get(9_876).number("n")).isEqualTo(9_876);
        assertThat(Json.trusted(List.of())).isEmpty();
    }

    @Test
    void aLongListIsGivenOutOneByOne() throws MalformedJsonException {
        List<JsonValue> given = new ArrayList<>();
        JsonValue shell = Json.parse(
                "{\"version\":1,\"entries\":[{\"a\":1},2],\"more\":[3]}".getBytes(StandardCharsets.UTF_8),
                "entries",
                given::add);
        assertThat(given).containsExactly(new Obj(Map.of("a", Whole.of(1))), Whole.of(2));
        assertThat(shell.asObject().list("entries")).isEmpty();
        assertThat(shell.asObject().list("more")).containsExactly(Whole.of(3));
    }

    private static JsonValue parse(String text) {
        try {
            return Json.parse(text);
        } catch (MalformedJsonException e) {
            throw new AssertionError(text, e);
        }
    }

    /** Numbers as doubles, so that 10 and 10.0 are the same for both. */
    private static Object plain(JsonValue value) {
        return switch (value) {
            case Obj(var fields) -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                fields.forEach((name, field) -> plain.put(name, plain(field)));
                yield plain;
            }
            case Arr(var items) -> items.stream().map(JsonTest::plain).toList();
            case Text(var text) -> text;
            case Whole(var number) -> number.doubleValue();
            case JsonValue.Fraction(var number) -> number;
            case JsonValue.Bool(var truth) -> truth;
            case JsonValue.Null _ -> "null";
        };
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> plain = new LinkedHashMap<>();
            node.properties().forEach(field -> plain.put(field.getKey(), plain(field.getValue())));
            return plain;
        }
        if (node.isArray()) {
            List<Object> plain = new ArrayList<>();
            node.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        return node.isNumber() ? node.doubleValue() + 0.0 : node.isBoolean() ? node.booleanValue() : node.asText();
    }

    private static String random(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> List.of("true", "false", "null").get(random.nextInt(3));
            case 1 -> String.valueOf(random.nextInt(2_000) - 1_000);
            case 2 ->
                List.of("1.5", "-0.25e2", "3E+2", "12345678901234567890", "0.0", "-7.125")
                        .get(random.nextInt(6));
            case 3, 4 -> text(random);
            case 5, 6 -> {
                List<String> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(random(random, depth - 1));
                }
                yield "[" + String.join(" ,", items) + "]";
            }
            default -> {
                List<String> fields = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    fields.add("\"" + i + "\" : " + random(random, depth - 1));
                }
                yield "{\n" + String.join(",\n", fields) + "}";
            }
        };
    }

    private static String text(Random random) {
        List<String> parts =
                List.of("a", "\\n", "\\\"", "\\u00e9", "ü", "\\ud83d\\ude00", "😀", "\\\\", "/", " ", "\u2028");
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.append('"').toString();
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        String signs = "[]{},:\"0-1e.x \\";
        String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
        int kept = Math.min(text.length(), at + random.nextInt(2));
        return text.substring(0, at) + sign + text.substring(kept);
    }
}
