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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoreException;
import org.unkink.answers.store.StoredEntry;

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
    void aFolderThatIsNotThereIsMade() {
        Path missing = folder.resolve("not/there yet");
        SqliteJournalStore.open(new DataFolder(missing)).close();
        assertThat(missing.resolve("unkink.db")).isRegularFile();
    }

    @Test
    void aFolderThatIsAFileIsNamedInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new DataFolder(file))
                .isInstanceOf(StoreException.class)
                .hasMessage("The data folder " + file + " is a file. Name a folder with --data.");
        assertThatThrownBy(() -> new DataFolder(file.resolve("inside")))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "The data folder " + file.resolve("inside") + " cannot be made. Name another one with --data.");
    }

    @Test
    void theNewestTablesAreThoseOfTheLastMigration() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("unkink.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("select max(cast(version as integer)) from flyway_schema_history")) {
            assertThat(row.getInt(1)).isEqualTo(SchemaVersion.JOURNAL.newest());
        }
    }

    /** What a file of a newer Unkink looks like: another row in the history of its tables. */
    private static void makeNewer(Path folder) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("unkink.db"));
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into flyway_schema_history values (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 0,"
                            + " 'somebody', '2030-01-01', 1, 1)");
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), SqliteJournalStoreTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFileOfANewerUnkinkIsRefusedBeforeAnythingIsWritten() throws IOException, SQLException {
        Path newer = folder.resolve("of tomorrow #1");
        SqliteJournalStore.open(new DataFolder(newer)).close();
        makeNewer(newer);
        Map<String, String> before = contents(newer);
        assertThatThrownBy(() -> SqliteJournalStore.open(new DataFolder(newer)))
                .isInstanceOf(StoreException.class)
                .hasMessage("The journal in " + newer.resolve("unkink.db")
                        + " was written by a newer Unkink. Update Unkink and start it again. Nothing was changed.");
        assertThat(contents(newer)).isEqualTo(before);
    }

    @Test
    void whatANewerUnkinkLeftInTheLogOfAFileIsSeenToo() throws IOException, SQLException {
        Path newer = folder.resolve("cut off");
        Path copy = folder.resolve("copy");
        try (JournalStore _ = SqliteJournalStore.open(new DataFolder(newer))) {
            makeNewer(newer);
            Files.createDirectory(copy);
            for (String file : List.of("unkink.db", "unkink.db-wal")) {
                Files.copy(newer.resolve(file), copy.resolve(file));
            }
        }
        String before = text(copy.resolve("unkink.db"));
        assertThatThrownBy(() -> SqliteJournalStore.open(new DataFolder(copy)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer Unkink");
        assertThat(text(copy.resolve("unkink.db"))).isEqualTo(before);
    }

    @Test
    void afterAFailedWritingTheNextOneIsStored() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("unkink.db"));
                var statement = connection.createStatement()) {
            statement.execute("create trigger full before insert on entry begin select raise(abort, 'no room'); end");
            assertThatThrownBy(() -> store().append(ME, entries(1, 2)))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The journal could not be stored.");
            statement.execute("drop trigger full");
        }
        store().append(ME, entries(1, 2));
        assertThat(store().all(ME)).isEqualTo(entries(1, 2));
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaidInOneSentence() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("unkink.db"));
                var statement = connection.createStatement()) {
            statement.execute("drop table entry");
        }
        assertThatThrownBy(() -> store().ping())
                .isInstanceOf(StoreException.class)
                .hasMessage("The journal could not be read.");
        assertThatThrownBy(() -> store().all(ME)).hasMessage("The journal could not be read.");
        assertThatThrownBy(() -> store().find(ME, Set.of("id"))).hasMessage("The journal could not be read.");
        assertThatThrownBy(() -> store().append(ME, entries(1, 1))).hasMessage("The journal could not be stored.");
        assertThatThrownBy(() -> store().deleteAll(ME)).hasMessage("The journal could not be deleted.");
    }

    @Test
    void aStoreThatIsOpenCanBeRead() {
        store().ping();
    }

    @Test
    void theRightsOfAFileThatIsThereAreLeftAsTheyAre() throws IOException {
        Path other = Files.createDirectory(folder.resolve("shared"));
        SqliteJournalStore.open(new DataFolder(other)).close();
        Files.setPosixFilePermissions(other.resolve("unkink.db"), PosixFilePermissions.fromString("rw-rw----"));
        SqliteJournalStore.open(new DataFolder(other)).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(other.resolve("unkink.db"))))
                .isEqualTo("rw-rw----");
    }

    @Test
    void aFolderThatWentAwayIsNamedInOneSentence() throws IOException {
        DataFolder gone = new DataFolder(folder.resolve("gone"));
        Files.delete(gone.path());
        assertThatThrownBy(() -> SqliteJournalStore.open(gone))
                .isInstanceOf(StoreException.class)
                .hasMessage("The journal in " + gone.file(DataFolder.JOURNAL) + " cannot be opened.");
    }

    /** As the first Unkink left it: entries, and no epoch yet. */
    @Test
    void aFileOfTheFirstTablesIsBroughtUpToDateWithItsEntries() throws IOException, SQLException {
        Path old = Files.createDirectory(folder.resolve("old"));
        org.flywaydb.core.Flyway.configure()
                .dataSource("jdbc:sqlite:" + old.resolve("unkink.db"), null, null)
                .locations(SchemaVersion.JOURNAL.migrations())
                .target("1")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + old.resolve("unkink.db"));
                var statement = connection.createStatement()) {
            statement.execute("insert into entry values ('clinic', 'me', 1, 'id', 5, 'UTC', 'type', 1, '{}')");
        }
        PersonKey me = new PersonKey("clinic", "me");
        try (JournalStore store = SqliteJournalStore.open(new DataFolder(old))) {
            JournalStore.Page page = store.page(me, Cursor.BEGINNING, 10).orElseThrow();
            assertThat(page.entries()).containsExactly(new StoredEntry("id", 5, "UTC", "type", 1, "{}"));
            assertThat(Cursor.parse(page.next().toString())).contains(page.next());
            assertThat(store.page(me, page.next(), 10).orElseThrow().entries()).isEmpty();
        }
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
