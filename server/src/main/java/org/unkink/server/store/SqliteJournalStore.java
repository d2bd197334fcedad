package org.unkink.server.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoredEntry;

/** Keeps journals in one SQLite file. */
public final class SqliteJournalStore implements JournalStore {

    private static final String INSERT = """
            insert into entry (clinic_id, person_id, seq, id, at, zone, type, version, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (clinic_id, person_id, id) do nothing""";
    private static final String LAST = "select coalesce(max(seq), 0) from entry where clinic_id = ? and person_id = ?";
    private static final String SAME = """
            select count(*) from entry where clinic_id = ? and person_id = ? and id = ?
            and at = ? and zone = ? and type = ? and version = ? and body = ?""";
    private static final String BEGIN = """
            insert into journal (clinic_id, person_id, epoch) values (?, ?, ?)
            on conflict (clinic_id, person_id) do nothing""";

    /** One statement sees one state: the epoch goes with the entries, and stands there without them too. */
    private static final String PAGE = """
            select journal.epoch, entry.seq, id, at, zone, type, version, body from journal left join entry
            on entry.clinic_id = journal.clinic_id and entry.person_id = journal.person_id and entry.seq > ?
            where journal.clinic_id = ? and journal.person_id = ? order by entry.seq limit ?""";

    private static final String FIND = """
            select null, seq, id, at, zone, type, version, body from entry
            where clinic_id = ? and person_id = ? and id = ?""";
    private static final List<String> DELETE = List.of(
            "delete from entry where clinic_id = ? and person_id = ?",
            "delete from journal where clinic_id = ? and person_id = ?");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SqliteFile file;

    private SqliteJournalStore(SqliteFile file) {
        this.file = file;
    }

    /**
     * Opens the file of a folder, brings its tables up to date, and makes it if there is none.
     *
     * @throws org.unkink.answers.store.StoreException if that is not possible
     */
    public static SqliteJournalStore open(DataFolder folder) {
        return new SqliteJournalStore(SqliteFile.open(folder, SchemaVersion.JOURNAL, SynchronousMode.FULL));
    }

    @Override
    public Appended append(PersonKey person, List<StoredEntry> batch) {
        return file.write("stored", connection -> {
            try (Statement transaction = connection.createStatement()) {
                transaction.execute("begin immediate");
                return end(transaction, insert(connection, person, batch));
            }
        });
    }

    @Override
    public Appended replace(PersonKey person, List<StoredEntry> batch) {
        return file.write("stored", connection -> {
            Appended appended;
            try (Statement transaction = connection.createStatement()) {
                transaction.execute("begin immediate");
                delete(connection, person);
                appended = end(transaction, insert(connection, person, batch));
            }
            if (appended instanceof Appended.Stored) {
                SqliteFile.forget(connection);
            }
            return appended;
        });
    }

    private static Appended end(Statement transaction, Appended appended) throws SQLException {
        switch (appended) {
            case Appended.Stored stored -> transaction.execute("commit");
            case Appended.Refused refused -> transaction.execute("rollback");
        }
        return appended;
    }

    private static Appended insert(Connection connection, PersonKey person, List<StoredEntry> batch)
            throws SQLException {
        begin(connection, person);
        long seq = last(connection, person);
        int appended = 0;
        Set<String> refused = new LinkedHashSet<>();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (StoredEntry entry : batch) {
                if (insert(insert, person, seq + 1, entry)) {
                    seq++;
                    appended++;
                } else if (!isSame(connection, person, entry)) {
                    refused.add(entry.id());
                }
            }
        }
        return refused.isEmpty()
                ? new Appended.Stored(appended, batch.size() - appended)
                : new Appended.Refused(List.copyOf(refused));
    }

    /** Gives a journal that has none yet its epoch. */
    private static void begin(Connection connection, PersonKey person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            name(statement, person);
            statement.setString(3, HexFormat.of().toHexDigits(RANDOM.nextLong()));
            statement.executeUpdate();
        }
    }

    private static long last(Connection connection, PersonKey person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            name(statement, person);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static boolean insert(PreparedStatement statement, PersonKey person, long seq, StoredEntry entry)
            throws SQLException {
        name(statement, person);
        statement.setLong(3, seq);
        statement.setString(4, entry.id());
        statement.setLong(5, entry.at());
        statement.setString(6, entry.zone());
        statement.setString(7, entry.type());
        statement.setInt(8, entry.version());
        statement.setString(9, entry.body());
        return statement.executeUpdate() == 1;
    }

    private static boolean isSame(Connection connection, PersonKey person, StoredEntry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAME)) {
            name(statement, person);
            statement.setString(3, entry.id());
            statement.setLong(4, entry.at());
            statement.setString(5, entry.zone());
            statement.setString(6, entry.type());
            statement.setInt(7, entry.version());
            statement.setString(8, entry.body());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1) == 1;
            }
        }
    }

    @Override
    public Optional<Page> page(PersonKey person, Cursor after, int limit) {
        return file.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
                statement.setLong(1, after.seq());
                statement.setString(2, person.clinic());
                statement.setString(3, person.person());
                statement.setLong(4, limit + 1L);
                try (ResultSet rows = statement.executeQuery()) {
                    return page(rows, after, limit);
                }
            }
        });
    }

    private static Optional<Page> page(ResultSet rows, Cursor after, int limit) throws SQLException {
        String epoch = rows.next() ? rows.getString(1) : "";
        if (!after.isIn(epoch)) {
            return Optional.empty();
        }
        List<StoredEntry> entries = new ArrayList<>();
        long last = after.seq();
        boolean more = !epoch.isEmpty() && rows.getString(3) != null;
        while (more && entries.size() < limit) {
            last = rows.getLong(2);
            entries.add(entry(rows));
            more = rows.next();
        }
        return Optional.of(new Page(entries, new Cursor(epoch, last), more));
    }

    @Override
    public List<StoredEntry> all(PersonKey person) {
        return page(person, Cursor.BEGINNING, Integer.MAX_VALUE).orElseThrow().entries();
    }

    @Override
    public List<StoredEntry> find(PersonKey person, Set<String> ids) {
        return file.read(connection -> find(connection, person, ids));
    }

    private static List<StoredEntry> find(Connection connection, PersonKey person, Set<String> ids)
            throws SQLException {
        List<StoredEntry> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            name(statement, person);
            for (String id : ids) {
                statement.setString(3, id);
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        found.add(entry(row));
                    }
                }
            }
        }
        return found;
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getString(3), row.getLong(4), row.getString(5), row.getString(6), row.getInt(7), row.getString(8));
    }

    @Override
    public void deleteAll(PersonKey person) {
        file.write("deleted", connection -> {
            try (Statement transaction = connection.createStatement()) {
                transaction.execute("begin immediate");
                delete(connection, person);
                transaction.execute("commit");
            }
            SqliteFile.forget(connection);
            return person;
        });
    }

    private static void delete(Connection connection, PersonKey person) throws SQLException {
        for (String sql : DELETE) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                name(statement, person);
                statement.executeUpdate();
            }
        }
    }

    @Override
    public void ping() {
        file.read(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute("select 1 from entry limit 1");
            }
        });
    }

    @Override
    public void close() {
        file.close();
    }

    private static void name(PreparedStatement statement, PersonKey person) throws SQLException {
        statement.setString(1, person.clinic());
        statement.setString(2, person.person());
    }
}
