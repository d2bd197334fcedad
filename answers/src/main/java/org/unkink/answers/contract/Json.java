package org.unkink.answers.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads and writes JSON strictly: nothing after its end, no field twice, no endless nesting. */
public final class Json {

    /** Shared by all; it has no state that changes. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(100)
                            .maxStringLength(100_000)
                            .maxNameLength(1_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Below it every whole number is exact as a double. */
    private static final double MOST_EXACT = 9e15;

    /** For values in the middle of a document, after which more may come. */
    private static final ObjectMapper PART = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** The value at which a parser stands. */
    public static JsonNode value(JsonParser parser) throws IOException {
        return whole(PART.readTree(parser));
    }

    /** The value of a body, or a fault that says where it stops being JSON. */
    public static JsonNode parse(byte[] body, Faults faults) {
        try {
            JsonNode value = MAPPER.readTree(body);
            if (!value.isMissingNode()) {
                return whole(value);
            }
            faults.add(Fault.at("", "malformed-json", "The body is empty; JSON is needed."));
        } catch (JsonProcessingException e) {
            faults.add(malformed(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MAPPER.missingNode();
    }

    /** The same with every number that is whole written as one: for JSON Schema 10.0 is an integer. */
    static JsonNode whole(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(whole(field.getValue())));
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, whole(array.get(i)));
            }
        } else if (value.isFloatingPointNumber() && isWhole(value.doubleValue())) {
            return MAPPER.getNodeFactory().numberNode((long) value.doubleValue());
        }
        return value;
    }

    private static boolean isWhole(double value) {
        return Math.rint(value) == value && Math.abs(value) < MOST_EXACT;
    }

    /** Where a body stops being JSON. What stands there is not repeated. */
    public static Fault malformed(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : ": line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return Fault.at("", "malformed-json", "The body is not JSON that can be read" + place + ".");
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static JsonNode trusted(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(JsonNode value) {
        return value.toString();
    }

    public static byte[] bytes(JsonNode value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
