package org.unkink.answers.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.contract.Format.Complaint;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Bool;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.json.JsonValue.Text;
import org.unkink.answers.json.JsonValue.Whole;

/** Reads the schemas of the contract. A keyword that it does not know is a fault of the contract, and found by a test. */
final class SchemaReader {

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

    private static final String REFERENCE = "#/components/schemas/";

    private final Obj named;
    private final Map<String, Format> formats;
    private final Map<String, Schema> read = new HashMap<>();

    SchemaReader(Obj named, Map<String, Format> formats) {
        this.named = named;
        this.formats = Map.copyOf(formats);
    }

    /** The schema under a name in the contract. */
    Schema named(String name) {
        @Nullable Schema known = read.get(name);
        if (known == null) {
            known = schema(named.object(name));
            read.put(name, known);
        }
        return known;
    }

    Schema schema(Obj schema) {
        if (schema.has("$ref")) {
            return named(schema.text("$ref").substring(REFERENCE.length()));
        }
        if (schema.has("oneOf")) {
            return new Schema.OneOf(forms(schema).toList());
        }
        return switch (schema.has("type") ? schema.text("type") : "") {
            case "object" -> object(schema);
            case "array" ->
                new Schema.OfList(
                        schema.has("items") ? schema(schema.object("items")) : new Schema.Anything(),
                        number(schema, "minItems", 0),
                        number(schema, "maxItems", Integer.MAX_VALUE),
                        schema.has("uniqueItems") && schema.bool("uniqueItems"),
                        check(schema));
            case "string" ->
                new Schema.OfText(
                        values(schema), number(schema, "maxLength", Integer.MAX_VALUE), form(schema), check(schema));
            case "integer" -> new Schema.OfNumber(true, values(schema), range(schema), check(schema));
            case "number" -> new Schema.OfNumber(false, values(schema), null, check(schema));
            case "boolean" -> truth(schema);
            default -> new Schema.Anything();
        };
    }

    private Stream<Schema.OfObject> forms(Obj schema) {
        return schema.list("oneOf").stream().map(one -> schema((Obj) one)).flatMap(one -> switch (one) {
            case Schema.OneOf several -> several.forms().stream();
            case Schema.OfObject form -> Stream.of(form);
            default -> throw new IllegalArgumentException("a form that is no object");
        });
    }

    private Schema.OfObject object(Obj schema) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        if (schema.has("properties")) {
            schema.object("properties").fields().forEach((name, field) -> fields.put(name, schema((Obj) field)));
        }
        Set<String> required = new LinkedHashSet<>();
        schema.listOrEmpty("required").forEach(name -> required.add(((Text) name).text()));
        Schema others = switch (schema.get("additionalProperties")) {
            case Obj other -> schema(other);
            case Bool _ -> new Schema.Unknown();
            case null, default -> new Schema.Anything();
        };
        return new Schema.OfObject(fields, required, others, check(schema));
    }

    private static List<JsonValue> values(Obj schema) {
        return schema.has("const") ? List.of(schema.at("const")) : schema.listOrEmpty("enum");
    }

    private static Schema truth(Obj schema) {
        @Nullable Boolean constant = schema.get("const") instanceof Bool(boolean value) ? value : null;
        return new Schema.OfBoolean(constant, complaint(schema, "wrong-value", "This must be " + constant + "."));
    }

    private static Schema.@Nullable Form form(Obj schema) {
        if (!schema.has("pattern")) {
            return null;
        }
        String pattern = schema.text("pattern");
        return new Schema.Form(
                Pattern.compile(pattern), schema.has("x-form") ? schema.text("x-form") : "of the form " + pattern);
    }

    private static Schema.Range range(Obj schema) {
        return new Schema.Range(
                bound(schema, "minimum"),
                bound(schema, "maximum"),
                schema.has("x-message") ? complaint(schema, "", "") : null);
    }

    private static @Nullable Long bound(Obj schema, String name) {
        return schema.get(name) instanceof Whole bound ? bound.asLong() : null;
    }

    private static Complaint complaint(Obj schema, String code, String message) {
        return new Complaint(
                schema.has("x-code") ? schema.text("x-code") : code,
                schema.has("x-message") ? schema.text("x-message") : message);
    }

    private @Nullable Format check(Obj schema) {
        return Optional.ofNullable(schema.get("x-check"))
                .or(() -> schema.find("format"))
                .map(name -> formats.get(((Text) name).text()))
                .orElse(null);
    }

    private static int number(Obj schema, String name, int otherwise) {
        return schema.has(name) ? schema.number(name) : otherwise;
    }
}
