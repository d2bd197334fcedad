package org.unkink.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A schema of {@code catalogue/schema}, by which an editor completes and checks what somebody types. */
public final class Schema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final JsonNode document;
    private final JsonSchema schema;

    private Schema(String name, Path file) throws IOException {
        this.name = name;
        document = JSON.readTree(file.toFile());
        // Its place is the one that it names others from.
        schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(file.toUri(), document);
    }

    /** The schema of that name: {@code exercise}. */
    public static Schema of(String name) {
        try {
            return new Schema(name, Path.of("..", "catalogue", "schema", name + ".schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words at a place of the schema ({@code /$defs/region/enum}): those of a list, or the keys of a map. */
    public List<String> words(String pointer) {
        JsonNode at = document.at(pointer);
        List<String> words = new ArrayList<>();
        if (at.isArray()) {
            at.forEach(word -> words.add(word.textValue()));
        } else {
            at.fieldNames().forEachRemaining(words::add);
        }
        return words;
    }

    /** A part of the schema. */
    public JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** The line by which a YAML file tells an editor of the schema. */
    public String mention() {
        return "# yaml-language-server: $schema=../schema/" + name + ".schema.json\n";
    }

    /** The faults of a YAML file, each with its place; empty if there are none. */
    public List<String> faults(byte[] file) {
        try {
            Object content =
                    new Load(LoadSettings.builder().build()).loadFromString(new String(file, StandardCharsets.UTF_8));
            return schema.validate(JSON.valueToTree(content)).stream()
                    .map(ValidationMessage::toString)
                    .toList();
        } catch (YamlEngineException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
