package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.RealCatalogue;

/** The file that the engine's tests plan with is what the YAML says; {@code -Dunkink.write=true} writes it anew. */
final class RealCatalogueTest {

    private static final Path FILE = Path.of("../engine/src/test/resources/org/unkink/engine/exercise/catalogue.json");

    private static final String COMMAND = "./unkink mvn -pl catalogue -am test"
            + " -Dtest=RealCatalogueTest -Dsurefire.failIfNoSpecifiedTests=false -Dunkink.write=true";

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();

    @Test
    void theFileIsWhatTheYamlSays() throws IOException {
        String json = RealCatalogue.write(CATALOGUE);
        if (Boolean.getBoolean("unkink.write")) {
            Files.writeString(FILE, json);
        }
        assertThat(FILE)
                .as("the engine's tests plan with an older catalogue; this writes it anew: " + COMMAND)
                .hasContent(json);
    }

    @Test
    void nothingIsLostInTheFile() {
        assertThat(RealCatalogue.read(RealCatalogue.write(CATALOGUE))).isEqualTo(CATALOGUE);
    }
}
