package org.unkink.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unkink.answers.TestJson;

/** Holds values against the schemas of the contract with a library of others: a second opinion on our own check. */
final class Answers {

    private final JsonNode document = TestJson.contract();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    JsonNode document() {
        return document;
    }

    /** What is wrong with a value, by the schema at a place of the document; empty if nothing is. */
    Set<String> faults(JsonNode schema, JsonNode value) {
        ObjectNode whole = TestJson.object();
        whole.setAll((ObjectNode) schema.deepCopy());
        whole.set("components", document.get("components"));
        return factory.getSchema(whole).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The schema of an answer by path, method, status and content type; missing if the contract has none. */
    JsonNode schema(String method, String path, int status, String contentType) {
        JsonNode responses = document.path("paths")
                .path(path)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .path("responses");
        JsonNode response = responses.has(String.valueOf(status))
                ? responses.get(String.valueOf(status))
                : responses.path("default");
        if (response.has("$ref")) {
            response = document.at(response.get("$ref").textValue().substring(1));
        }
        return response.path("content").path(contentType).path("schema");
    }
}
