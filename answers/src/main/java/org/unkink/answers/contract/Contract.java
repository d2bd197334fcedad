package org.unkink.answers.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The API as {@code openapi.yaml} describes it. */
public final class Contract {

    private final String yaml;
    private final JsonNode document;
    private final SchemaCheck check;

    private Contract(String yaml, JsonNode document, SchemaCheck check) {
        this.yaml = yaml;
        this.document = document;
        this.check = check;
    }

    /** An operation of the API: a method in capitals and a path. */
    public record Operation(String method, String path) {}

    /**
     * Reads the description on the class path.
     *
     * @param formats what each named format asks for
     */
    public static Contract load(Map<String, Format> formats) {
        try (InputStream file = Contract.class.getResourceAsStream("/openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException("openapi.yaml is not on the class path");
            }
            String yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
            JsonNode document = Json.MAPPER.valueToTree(tree);
            return new Contract(yaml, document, new SchemaCheck(document, formats));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String yaml() {
        return yaml;
    }

    public JsonNode document() {
        return document;
    }

    /** Every operation that is described. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey()));
            }
        }
        return operations;
    }

    /** Whether an operation has a body. */
    public boolean takesBody(Operation operation) {
        return node(operation).has("requestBody");
    }

    /** Holds a body against the schema of an operation. */
    public void checkBody(Operation operation, JsonNode body, Faults faults) {
        JsonNode schema = node(operation).at("/requestBody/content/application~1json/schema");
        check.check(schema, body, "", faults);
    }

    /** Holds a value that stands at a place of a body against a schema by name. */
    public void check(String schema, JsonNode value, String pointer, Faults faults) {
        check.check(document.at("/components/schemas/" + schema), value, pointer, faults);
    }

    /** The query of an operation, with its defaults. Unknown, repeated and wrong parameters are faults. */
    public ObjectNode query(Operation operation, Map<String, List<String>> query, Faults faults) {
        Map<String, JsonNode> known = parameters(operation);
        ObjectNode values = Json.object();
        known.forEach((name, schema) -> {
            if (schema.has("default")) {
                values.set(name, schema.get("default"));
            }
        });
        query.forEach((name, given) -> {
            JsonNode schema = known.get(name);
            if (schema == null) {
                faults.add(Fault.ofParameter(name, "unknown-parameter", "There is no such parameter."));
            } else if (given.isEmpty()) {
                faults.add(Fault.ofParameter(name, "bad-form", "This parameter cannot be read."));
            } else if (given.size() > 1) {
                faults.add(Fault.ofParameter(name, "repeated-parameter", "This parameter is there more than once."));
            } else {
                values.set(name, value(name, schema, given.getFirst(), faults));
            }
        });
        return values;
    }

    private JsonNode value(String name, JsonNode schema, String text, Faults faults) {
        JsonNode value = JsonNodeFactory.instance.textNode(text);
        if (schema.path("type").asText().equals("integer") && text.matches("-?[0-9]{1,18}")) {
            value = JsonNodeFactory.instance.numberNode(Long.parseLong(text));
        }
        Faults own = new Faults();
        check.check(schema, value, "", own);
        own.list().forEach(fault -> faults.add(Fault.ofParameter(name, fault.code(), fault.message())));
        return value;
    }

    private Map<String, JsonNode> parameters(Operation operation) {
        Map<String, JsonNode> parameters = new LinkedHashMap<>();
        for (JsonNode parameter : node(operation).path("parameters")) {
            JsonNode one = resolved(parameter);
            parameters.put(one.path("name").asText(), resolved(one.path("schema")));
        }
        return parameters;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
    }

    private JsonNode node(Operation operation) {
        return document.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
    }
}
