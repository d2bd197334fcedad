package org.unkink.answers.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.contract.Format.Complaint;

/**
 * Holds a value against a JSON schema of the contract and collects every fault. It knows the keywords that the contract
 * uses; a test refuses a contract with another one. Of the forms of a {@code oneOf} each has to demand another constant.
 */
public final class SchemaCheck {

    /** Keywords that say something about values. */
    static final Set<String> KEYWORDS = Set.of(
            "$ref",
            "type",
            "enum",
            "const",
            "minimum",
            "maximum",
            "pattern",
            "maxLength",
            "format",
            "x-check",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "oneOf");

    /** Stands in a pointer for half of a character. */
    private static final int REPLACEMENT = 0xFFFD;

    private static final Complaint NEWER =
            new Complaint("newer-version", "This was written by a newer Unkink. Update Unkink, then try again.");

    private final JsonNode document;
    private final Map<String, Format> formats;

    public SchemaCheck(JsonNode document, Map<String, Format> formats) {
        this.document = document;
        this.formats = Map.copyOf(formats);
    }

    public void check(JsonNode schema, JsonNode value, String pointer, Faults faults) {
        if (schema.has("$ref")) {
            check(document.at(schema.get("$ref").textValue().substring(1)), value, pointer, faults);
            return;
        }
        if (schema.has("oneOf")) {
            check(form(schema, value), value, pointer, faults);
            return;
        }
        Optional<Complaint> complaint = complaint(schema, value);
        if (complaint.isPresent()) {
            faults.add(Fault.at(pointer, complaint.get().code(), complaint.get().message()));
            return;
        }
        Faults inside = new Faults();
        if (value.isObject()) {
            checkObject(schema, value, pointer, inside);
        } else if (value.isArray()) {
            checkArray(schema, value, pointer, inside);
        }
        if (inside.isEmpty()) {
            checkFormat(schema, value, pointer, inside);
        }
        inside.list().forEach(faults::add);
    }

    private void checkFormat(JsonNode schema, JsonNode value, String pointer, Faults faults) {
        @Nullable
        Format format =
                formats.get(schema.path("x-check").asText(schema.path("format").asText()));
        if (format != null) {
            format.complaints(value)
                    .forEach(one -> faults.add(Fault.at(pointer + one.place(), one.code(), one.message())));
        }
    }

    /**
     * The form of several that a value has to have, told by the constants that each of them demands: its type, say, then its
     * version. Where none of them fits, it is what all of them ask for.
     */
    private JsonNode form(JsonNode schema, JsonNode value) {
        List<JsonNode> forms = forms(schema).toList();
        List<JsonNode> fitting = forms;
        for (String tag : tags(forms.getFirst())) {
            List<JsonNode> before = fitting;
            fitting = before.stream()
                    .filter(form -> constant(form, tag).equals(value.path(tag)))
                    .toList();
            if (fitting.isEmpty()) {
                return inCommon(forms, tag, before);
            }
        }
        return fitting.getFirst();
    }

    private Stream<JsonNode> forms(JsonNode schema) {
        if (schema.has("$ref")) {
            return forms(document.at(schema.get("$ref").textValue().substring(1)));
        }
        return schema.has("oneOf") ? list(schema.get("oneOf")).flatMap(this::forms) : Stream.of(schema);
    }

    private static List<String> tags(JsonNode form) {
        return form.path("properties").properties().stream()
                .filter(property -> property.getValue().has("const"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JsonNode constant(JsonNode form, String tag) {
        return form.path("properties").path(tag).path("const");
    }

    /** Fields on which the forms differ may be anything, but for the tag: it has to be that of one of the forms it can tell apart. */
    private static ObjectNode inCommon(List<JsonNode> forms, String tag, List<JsonNode> toldApart) {
        ObjectNode common = ((ObjectNode) forms.getFirst()).deepCopy();
        for (Map.Entry<String, JsonNode> field : common.get("properties").properties()) {
            if (forms.stream()
                    .anyMatch(form ->
                            !field.getValue().equals(form.path("properties").get(field.getKey())))) {
                field.setValue(Json.object());
            }
        }
        ArrayNode constants =
                ((ObjectNode) common.get("properties")).putObject(tag).putArray("enum");
        toldApart.stream().map(form -> constant(form, tag)).distinct().forEach(constants::add);
        return common;
    }

    private Optional<Complaint> complaint(JsonNode schema, JsonNode value) {
        return notOneOf(schema, value)
                .or(() -> wrongType(schema, value))
                .or(() -> wrongConstant(schema, value))
                .or(() -> value.isIntegralNumber() ? outOfRange(schema, value) : Optional.empty())
                .or(() -> value.isTextual() ? badText(schema, value.textValue()) : Optional.empty());
    }

    private static Optional<Complaint> wrongType(JsonNode schema, JsonNode value) {
        boolean right = switch (schema.path("type").asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
        return right
                ? Optional.empty()
                : Optional.of(new Complaint(
                        "wrong-type",
                        "This must be " + article(schema.path("type").asText()) + "."));
    }

    private static String article(String type) {
        return switch (type) {
            case "object" -> "an object";
            case "array" -> "a list";
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            default -> "true or false";
        };
    }

    private static Optional<Complaint> wrongConstant(JsonNode schema, JsonNode value) {
        JsonNode constant = schema.get("const");
        if (constant == null || constant.equals(value)) {
            return Optional.empty();
        }
        if (constant.isInt() && value.isIntegralNumber() && value.asDouble() > constant.intValue()) {
            return Optional.of(NEWER);
        }
        return Optional.of(new Complaint(
                schema.path("x-code").asText("wrong-value"),
                schema.path("x-message").asText("This must be " + constant + ".")));
    }

    private static Optional<Complaint> notOneOf(JsonNode schema, JsonNode value) {
        JsonNode words = schema.get("enum");
        if (words == null || contains(words, value)) {
            return Optional.empty();
        }
        boolean areNumbers = words.path(0).isIntegralNumber();
        if (value.isIntegralNumber() && areNumbers) {
            return Optional.of(notOneOf(words, value.asDouble()));
        }
        return Optional.of(
                value.isTextual() && !areNumbers
                        ? new Complaint("not-one-of", "This must be " + joined(words) + ".")
                        : new Complaint(
                                "wrong-type",
                                "This must be a " + (areNumbers ? "whole number" : "text") + ", " + joined(words)
                                        + "."));
    }

    private static Complaint notOneOf(JsonNode numbers, double value) {
        boolean newer = list(numbers).allMatch(n -> n.asDouble() < value);
        return newer ? NEWER : new Complaint("wrong-value", "This must be " + joined(numbers) + ".");
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        return list(list).anyMatch(value::equals);
    }

    private static Stream<JsonNode> list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String joined(JsonNode words) {
        String all = list(words).map(JsonNode::asText).collect(Collectors.joining(", "));
        return words.size() == 1 ? all : "one of: " + all;
    }

    private static Optional<Complaint> outOfRange(JsonNode schema, JsonNode value) {
        BigInteger number = value.bigIntegerValue();
        boolean low = number.compareTo(BigInteger.valueOf(schema.path("minimum").asLong(Long.MIN_VALUE))) < 0;
        boolean high =
                number.compareTo(BigInteger.valueOf(schema.path("maximum").asLong(Long.MAX_VALUE))) > 0;
        if (!low && !high) {
            return Optional.empty();
        }
        if (low && schema.has("x-message")) {
            return Optional.of(new Complaint(
                    schema.path("x-code").asText(), schema.path("x-message").asText()));
        }
        String range = schema.has("maximum")
                ? "from " + schema.path("minimum").asText() + " to "
                        + schema.path("maximum").asText()
                : "of " + schema.path("minimum").asText("0") + " or more";
        return Optional.of(new Complaint("out-of-range", "This must be a whole number " + range + "."));
    }

    private static Optional<Complaint> badText(JsonNode schema, String text) {
        if (hasHalfCharacter(text)) {
            return Optional.of(new Complaint(
                    "half-a-character", "This text has half of a character in it (a surrogate that stands alone)."));
        }
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        if (text.length() > longest) {
            return Optional.of(new Complaint("too-long", "This must have at most " + longest + " characters."));
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").textValue())
                        .matcher(text)
                        .find()) {
            String form = schema.path("x-form")
                    .asText("of the form " + schema.get("pattern").textValue());
            return Optional.of(new Complaint("bad-form", "This must be " + form + "."));
        }
        return Optional.empty();
    }

    private void checkObject(JsonNode schema, JsonNode value, String pointer, Faults faults) {
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.textValue())) {
                faults.add(Fault.at(child(pointer, name.textValue()), "missing", "This field is missing."));
            }
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode known = schema.path("properties").get(field.getKey());
            String place = child(pointer, field.getKey());
            if (known != null) {
                check(known, field.getValue(), place, faults);
            } else if (schema.path("additionalProperties").isObject()) {
                check(schema.get("additionalProperties"), field.getValue(), place, faults);
            } else if (schema.has("additionalProperties")) {
                faults.add(Fault.at(place, "unknown-field", "There is no such field."));
            }
        }
    }

    private void checkArray(JsonNode schema, JsonNode value, String pointer, Faults faults) {
        if (value.size() < schema.path("minItems").asInt(0)) {
            faults.add(Fault.at(pointer, "too-few", "This list needs at least " + schema.get("minItems") + "."));
        }
        if (value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            faults.add(Fault.at(pointer, "too-many", "This list has at most " + schema.get("maxItems") + "."));
            return;
        }
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < value.size() && !faults.isFull(); i++) {
            String place = pointer + "/" + i;
            if (schema.path("uniqueItems").asBoolean() && !seen.add(value.get(i))) {
                faults.add(Fault.at(place, "duplicate", "This is in the list already."));
            }
            if (schema.has("items")) {
                check(schema.get("items"), value.get(i), place, faults);
            }
        }
    }

    /** Half of a character has no bytes in UTF-8: it cannot be stored, and cannot be sent back. */
    private static boolean hasHalfCharacter(String text) {
        return text.codePoints().anyMatch(SchemaCheck::isHalfCharacter);
    }

    private static boolean isHalfCharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String child(String pointer, String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints().map(one -> isHalfCharacter(one) ? REPLACEMENT : one).forEach(visible::appendCodePoint);
        return pointer + "/" + visible.toString().replace("~", "~0").replace("/", "~1");
    }
}
