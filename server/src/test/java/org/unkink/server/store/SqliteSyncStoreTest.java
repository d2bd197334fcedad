package org.unkink.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.answers.store.StoreException;
import org.unkink.server.sync.SyncStore;
import org.unkink.server.sync.SyncStore.Most;
import org.unkink.server.sync.SyncStore.Sealed;

final class SqliteSyncStoreTest extends SyncStoreContract {

    @TempDir
    private Path folder;

    @Override
    SyncStore open() {
        return SqliteSyncStore.open(new DataFolder(folder));
    }

    @Override
    SyncStore reopen(SyncStore closed) {
        closed.close();
        return open();
    }

    private List<Path> filesWith(String text) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> read(file).contains(text)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingDeletedIsInAnyFile() {
        String secret = "a-text-that-is-nowhere-else";
        List<Sealed> entries = List.of(new Sealed("1", secret));
        String epoch = made(MINE);
        store().append(MINE, epoch, entries, new Most(10, 1_000));
        assertThat(filesWith(secret)).isNotEmpty();
        String next = store().delete(MINE, epoch);
        assertThat(filesWith(secret)).isEmpty();
        store().append(MINE, next, entries, new Most(10, 1_000));
        store().revoke(MINE, "p");
        assertThat(filesWith(secret)).isEmpty();
    }

    @Test
    void onlyTheOwnerCanReadTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("sync.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theTablesRefuseATextInTheColumnOfANumber() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sync.db"));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into entry values ('j', 'first', 'id', 'x')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("cannot store TEXT value in INTEGER column");
        }
    }

    @Test
    void aFileOfANewerUnkinkIsRefused() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sync.db"));
                var statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set version = '2'");
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was written by a newer Unkink");
    }
}
