package org.unkink.answers.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.json.JsonValue.Text;

/** The API as {@code openapi.yaml} describes it (OpenAPI 3.1), read once. */
public final class Contract {

    private final Obj document;
    private final SchemaReader schemas;
    private final Map<Operation, Description> operations = new LinkedHashMap<>();

    /** An operation of the API: a method in capitals and a path. */
    public record Operation(String method, String path) {}

    /**
     * An operation as it is described.
     *
     * @param body null where it has none
     */
    private record Description(
            Map<String, Parameter> parameters, @Nullable Schema body) {}

    private record Parameter(
            Schema schema, boolean isNumber, @Nullable JsonValue otherwise) {}

    /**
     * Reads the contract from its description.
     *
     * @param formats what each named check asks for
     */
    public Contract(Obj document, Map<String, Format> formats) {
        this.document = document;
        this.schemas = new SchemaReader(document.object("components").object("schemas"), formats);
        document.object("paths")
                .fields()
                .forEach((path, methods) -> ((Obj) methods)
                        .fields()
                        .forEach((method, operation) -> operations.put(
                                new Operation(method.toUpperCase(Locale.ROOT), path), description((Obj) operation))));
    }

    private Description description(Obj operation) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (JsonValue one : operation.listOrEmpty("parameters")) {
            Obj parameter = resolved((Obj) one);
            Obj schema = resolved(parameter.object("schema"));
            parameters.put(
                    parameter.text("name"),
                    new Parameter(
                            schemas.schema(schema), schema.text("type").equals("integer"), schema.get("default")));
        }
        @Nullable
        Schema body = operation
                .find("requestBody")
                .map(b -> schemas.schema(
                        ((Obj) b).object("content").object("application/json").object("schema")))
                .orElse(null);
        return new Description(parameters, body);
    }

    private Obj resolved(Obj node) {
        if (!node.has("$ref")) {
            return node;
        }
        Obj found = document;
        for (String name : node.text("$ref").substring(2).split("/", -1)) {
            found = found.object(name);
        }
        return found;
    }

    /** Every operation that is described. */
    public List<Operation> operations() {
        return List.copyOf(operations.keySet());
    }

    /** True if the operation takes a body. */
    public boolean takesBody(Operation operation) {
        return described(operation).body() != null;
    }

    /** Holds a body against the schema of an operation that takes one. */
    public void checkBody(Operation operation, JsonValue body, Faults faults) {
        Schema schema = Optional.ofNullable(described(operation).body()).orElseThrow();
        SchemaCheck.check(schema, body, "", faults);
    }

    /** Holds a value that stands at a place of a body against a schema by name. */
    public void check(String schema, JsonValue value, String pointer, Faults faults) {
        SchemaCheck.check(schemas.named(schema), value, pointer, faults);
    }

    /** The query of an operation, with its defaults. Unknown, repeated and wrong parameters are faults. */
    public Obj query(Operation operation, Map<String, List<String>> query, Faults faults) {
        Map<String, Parameter> known = described(operation).parameters();
        Map<String, JsonValue> values = new LinkedHashMap<>();
        known.forEach((name, parameter) -> {
            if (parameter.otherwise() != null) {
                values.put(name, parameter.otherwise());
            }
        });
        query.forEach((name, given) -> {
            @Nullable Parameter parameter = known.get(name);
            if (parameter == null) {
                faults.add(Fault.ofParameter(name, "unknown-parameter", "There is no such parameter."));
            } else if (given.isEmpty()) {
                faults.add(Fault.ofParameter(name, "bad-form", "This parameter cannot be read."));
            } else if (given.size() > 1) {
                faults.add(Fault.ofParameter(name, "repeated-parameter", "This parameter is there more than once."));
            } else {
                values.put(name, value(name, parameter, given.getFirst(), faults));
            }
        });
        return new Obj(values);
    }

    private static JsonValue value(String name, Parameter parameter, String text, Faults faults) {
        boolean isNumber = parameter.isNumber() && text.matches("-?[0-9]{1,18}");
        JsonValue value = isNumber ? JsonValue.of(Long.parseLong(text)) : new Text(text);
        Faults own = new Faults();
        SchemaCheck.check(parameter.schema(), value, "", own);
        own.list().forEach(fault -> faults.add(Fault.ofParameter(name, fault.code(), fault.message())));
        return value;
    }

    private Description described(Operation operation) {
        return Optional.ofNullable(operations.get(operation)).orElseThrow();
    }
}
