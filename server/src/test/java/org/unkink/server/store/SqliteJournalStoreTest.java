package org.unkink.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

final class SqliteJournalStoreTest extends JournalStoreContract {

    @TempDir
    private Path folder;

    @Override
    JournalStore open() {
        return SqliteJournalStore.open(new DataFolder(folder));
    }

    @Override
    JournalStore reopen(JournalStore closed) {
        closed.close();
        return open();
    }

    @Test
    void nothingOfADeletedJournalIsInAnyFile() throws IOException {
        String secret = "a-text-that-is-nowhere-else";
        store().append(ME, List.of(entry(1, secret), entry(2, secret)));
        assertThat(filesWith(secret)).isNotEmpty();
        store().deleteAll(ME);
        assertThat(filesWith(secret)).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> holds(file, text)).toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void onlyTheOwnerCanReadTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("unkink.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anIdleStoreLetsAnotherProgramWrite() throws SQLException {
        store().append(ME, entries(1, 1));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("unkink.db"));
                var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 0");
            assertThat(statement.executeUpdate("update entry set body = body")).isEqualTo(1);
        }
    }

    @Test
    void twoStoresOnOneFileShareTheJournal() {
        try (JournalStore second = open()) {
            store().append(ME, entries(1, 2));
            second.append(ME, entries(2, 3));
            assertThat(store().all(ME)).isEqualTo(entries(1, 3));
        }
    }

    @Test
    void theTablesRefuseATextInTheColumnOfANumber() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("unkink.db"));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into entry values ('c', 'p', 1, 'id', 'yesterday', 'UTC', 't', 1, '{}')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("cannot store TEXT value in INTEGER column");
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamedInOneSentence() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> new DataFolder(missing))
                .isInstanceOf(StoreException.class)
                .hasMessage("The data folder " + missing + " does not exist. Make it, or name another one.");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedInOneSentence() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("unkink.db"), "this is not a database ".repeat(100));
        assertThatThrownBy(() -> SqliteJournalStore.open(new DataFolder(other)))
                .isInstanceOf(StoreException.class)
                .hasMessage("The journal in " + other.resolve("unkink.db") + " cannot be opened.");
        assertThat(Files.readString(other.resolve("unkink.db"))).startsWith("this is not a database");
    }
}
