package org.unkink.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TemporaryFolderTest {

    @Test
    void itIsGoneWithAllThatIsInItWhenItIsClosed() throws IOException {
        Path path;
        try (TemporaryFolder made = TemporaryFolder.make()) {
            path = made.folder().path();
            Files.createDirectories(path.resolve("a/b"));
            Files.writeString(path.resolve("a/b/file"), "text");
            Files.writeString(made.folder().file(DataFolder.JOURNAL), "text");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void eachIsAnother() {
        try (TemporaryFolder one = TemporaryFolder.make();
                TemporaryFolder other = TemporaryFolder.make()) {
            assertThat(one.folder().path()).isNotEqualTo(other.folder().path()).isEmptyDirectory();
        }
    }

    @Test
    void oneThatIsGoneAlreadyIsABug() throws IOException {
        TemporaryFolder made = TemporaryFolder.make();
        Files.delete(made.folder().path());
        assertThatThrownBy(made::close).isInstanceOf(UncheckedIOException.class);
    }
}
