package org.unkink.answers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.answers.TestJson;

/** A keyword of the contract that {@link SchemaReader} does not understand would be passed over in silence. */
final class KeywordsTest {

    /** They say something to readers and nothing about values. */
    private static final Set<String> REMARKS =
            Set.of("description", "default", "examples", "x-code", "x-message", "x-form", "discriminator");

    private static final Set<String> TYPES = Set.of("object", "array", "string", "integer", "number", "boolean");

    private final Set<String> met = new HashSet<>();

    @Test
    void everyKeywordOfTheContractIsUnderstoodAndEveryOneUnderstoodIsUsed() {
        findSchemas(TestJson.contract());
        assertThat(met).isEqualTo(SchemaReader.KEYWORDS);
    }

    /** Goes through the document and looks at everything that stands where a schema stands. */
    private void findSchemas(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            switch (field.getKey()) {
                case "schema" -> look(field.getValue());
                case "schemas" -> field.getValue().forEach(this::look);
                case "example", "examples" -> {}
                default -> findSchemas(field.getValue());
            }
        }
        if (node.isArray()) {
            node.forEach(this::findSchemas);
        }
    }

    private void look(JsonNode schema) {
        Set<String> own = new HashSet<>();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!REMARKS.contains(keyword.getKey())) {
                own.add(keyword.getKey());
            }
        }
        assertThat(SchemaReader.KEYWORDS).as("in " + schema).containsAll(own);
        assertThat(own.size() == 1 || !own.contains("$ref"))
                .as("beside $ref nothing is looked at: " + schema)
                .isTrue();
        assertThat(!schema.has("type") || TYPES.contains(schema.get("type").textValue()))
                .as("type in " + schema)
                .isTrue();
        met.addAll(own);
        schema.path("properties").forEach(this::look);
        schema.path("oneOf").forEach(this::look);
        for (String part : new String[] {"items", "additionalProperties"}) {
            if (schema.path(part).isObject()) {
                look(schema.get(part));
            }
        }
    }
}
