package org.unkink.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.unkink.answers.catalogue.GeneratedContentCodec;
import org.unkink.answers.contract.ContractFile;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Arr;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.catalogue.CatalogueContent;

/** Writes what the engine in the browser knows when the project is built: the content and the contract, from their YAML. */
public final class ContentFile {

    /** What people read in the contract, and the engine does not. */
    private static final Set<String> FOR_PEOPLE =
            Set.of("description", "summary", "examples", "example", "responses", "info");

    private ContentFile() {}

    /**
     * Writes it.
     *
     * @param args the file to write, and the version of this build
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text(args[1]));
    }

    static String text(String version) {
        Obj contract = (Obj) withoutProse(ContractFile.load().document());
        return Json.text(json -> {
            json.value("version", version);
            json.object("content");
            new GeneratedContentCodec().write(json, CatalogueContent.load());
            json.end();
            Json.write(json, "contract", contract);
        });
    }

    /** A field may have such a name, too: under {@code properties} nothing is prose. */
    private static JsonValue withoutProse(JsonValue value) {
        return switch (value) {
            case Obj(var fields) -> {
                Map<String, JsonValue> kept = new LinkedHashMap<>();
                fields.forEach((name, field) -> {
                    if (name.equals("properties")) {
                        kept.put(name, new Obj(field.asObject().map(n -> n, ContentFile::withoutProse)));
                    } else if (!FOR_PEOPLE.contains(name)) {
                        kept.put(name, withoutProse(field));
                    }
                });
                yield new Obj(kept);
            }
            case Arr(var items) ->
                new Arr(items.stream().map(ContentFile::withoutProse).toList());
            default -> value;
        };
    }
}
