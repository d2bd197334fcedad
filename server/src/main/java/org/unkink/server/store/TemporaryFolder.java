package org.unkink.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.unkink.answers.store.StoreException;

/** A data folder that is gone with everything in it when it is closed. */
public record TemporaryFolder(DataFolder folder) implements AutoCloseable {

    public static TemporaryFolder make() {
        try {
            return new TemporaryFolder(new DataFolder(Files.createTempDirectory("unkink-demo")));
        } catch (IOException e) {
            throw new StoreException(
                    "Unkink could not make the folder in which made-up data is kept while it runs.", e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder.path())) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
