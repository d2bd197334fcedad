package org.unkink.answers.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.catalogue.yaml.YamlFile;

/**
 * A description of an API (OpenAPI 3.1) on the class path.
 *
 * @param yaml as it is written
 * @param document as it is read
 */
public record ContractFile(String yaml, Obj document) {

    /** The description of the API. */
    public static ContractFile load() {
        return load("/openapi.yaml");
    }

    /** A description by its name on the class path. */
    public static ContractFile load(String name) {
        try (InputStream file = ContractFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            String yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ContractFile(yaml, (Obj) JsonValue.of(YamlFile.plain(yaml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
