package org.unkink.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.contract.ContractFile;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.MalformedJsonException;
import org.unkink.catalogue.yaml.YamlFile;

/** JSON as another library reads and writes it, for second opinions. */
public final class TestJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TestJson() {}

    public static JsonNode contract() {
        return tree(YamlFile.plain(ContractFile.load().yaml()));
    }

    /** Plain maps, lists, texts and numbers as a tree. */
    public static JsonNode tree(@Nullable Object plain) {
        return MAPPER.valueToTree(plain);
    }

    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The same as our own reader has it. */
    public static JsonValue value(JsonNode node) {
        try {
            return Json.parse(node.toString());
        } catch (MalformedJsonException e) {
            throw new AssertionError(node.toString(), e);
        }
    }
}
