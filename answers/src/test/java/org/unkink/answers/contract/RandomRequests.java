package org.unkink.answers.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.unkink.answers.TestJson;

/** Makes requests that fit a schema of the contract, and spoils some of their values. */
final class RandomRequests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode document;
    private final Random random;

    RandomRequests(JsonNode document, long seed) {
        this.document = document;
        this.random = new Random(seed);
    }

    /** @param spoilt the share of values that are made wrong, or at least odd */
    JsonNode request(String schema, double spoilt) {
        return value(document.at("/components/schemas/" + schema), spoilt);
    }

    private JsonNode value(JsonNode schema, double spoilt) {
        if (random.nextDouble() < spoilt) {
            return odd();
        }
        if (schema.has("$ref")) {
            return value(document.at(schema.get("$ref").textValue().substring(1)), spoilt);
        }
        if (schema.has("oneOf")) {
            return value(pick(schema.get("oneOf")), spoilt);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return pick(schema.get("enum"));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, spoilt);
            case "array" -> list(schema, spoilt);
            case "string" -> text(schema);
            case "integer" -> number(schema, spoilt);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> odd();
        };
    }

    private JsonNode odd() {
        return switch (random.nextInt(11)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.textNode("");
            case 3 -> JSON.textNode("now");
            case 4 -> JSON.numberNode(random.nextInt(20) - 5);
            case 5 -> JSON.numberNode(2.5);
            case 6 -> TestJson.read("3.0");
            case 7 -> TestJson.read("12345678901234567890");
            case 8 -> TestJson.read("[]");
            case 9 -> TestJson.read("{}");
            default -> JSON.textNode("😀".repeat(random.nextInt(70)));
        };
    }

    private JsonNode pick(JsonNode list) {
        return list.get(random.nextInt(list.size()));
    }

    private JsonNode object(JsonNode schema, double spoilt) {
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        ObjectNode object = TestJson.object();
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            boolean isThere =
                    required.contains(field.getKey()) ? random.nextDouble() >= spoilt / 2 : random.nextBoolean();
            if (isThere) {
                object.set(field.getKey(), value(field.getValue(), spoilt));
            }
        }
        if (random.nextDouble() < spoilt) {
            object.set("more", odd());
        }
        return object;
    }

    private JsonNode list(JsonNode schema, double spoilt) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(4), least + 3);
        int size = least + random.nextInt(Math.max(1, most - least + 1));
        if (random.nextDouble() < spoilt) {
            size = random.nextBoolean()
                    ? Math.max(0, least - 1)
                    : schema.path("maxItems").asInt(3) > 100 ? size : most + 40;
        }
        List<JsonNode> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            JsonNode item = value(schema.path("items"), spoilt);
            if (!schema.path("uniqueItems").asBoolean() || !items.contains(item) || random.nextDouble() < spoilt) {
                items.add(item);
            }
        }
        ArrayNode list = JSON.arrayNode();
        list.addAll(items);
        return list;
    }

    private JsonNode text(JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        List<String> texts = List.of(
                "01932f10-0000-7000-9000-%012x".formatted(random.nextInt(1_000_000)),
                "row/band",
                "row",
                "2026-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10)),
                "Europe/Vienna",
                "AT",
                "lift bags");
        List<String> fitting = texts.stream()
                .filter(text -> pattern.isEmpty() || text.matches(anchored(pattern)))
                .toList();
        return JSON.textNode(fitting.isEmpty() ? "" : fitting.get(random.nextInt(fitting.size())));
    }

    private static String anchored(String pattern) {
        return pattern.startsWith("^") ? pattern : ".*" + pattern + ".*";
    }

    private JsonNode number(JsonNode schema, double spoilt) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 1_000);
        if (random.nextDouble() < spoilt * 2) {
            return JSON.numberNode(random.nextBoolean() ? least - 1 : most + 1);
        }
        return JSON.numberNode(random.nextLong(least, most + 1));
    }
}
