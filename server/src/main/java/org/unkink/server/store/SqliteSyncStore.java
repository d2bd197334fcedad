package org.unkink.server.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.unkink.answers.store.Cursor;
import org.unkink.server.sync.SyncStore;
import org.unkink.sync.Epoch;

/** Keeps what devices have in common in one SQLite file. */
public final class SqliteSyncStore implements SyncStore {

    private static final String COUNT = "select count(*) from journal";
    private static final String CREATE = "insert into journal (journal_id, epoch, last_seq, bytes) values (?, ?, 0, 0)";
    private static final String JOURNAL = "select epoch, last_seq, bytes from journal where journal_id = ?";
    private static final String GROW = "update journal set last_seq = ?, bytes = ? where journal_id = ?";
    private static final String EMPTY =
            "update journal set epoch = ?, last_seq = 0, bytes = 0 where journal_id = ? and epoch = ?";
    private static final String INSERT = """
            insert into entry (journal_id, seq, id, sealed) values (?, ?, ?, ?)
            on conflict (journal_id, id) do nothing""";

    /** One statement sees one state: the epoch goes with the entries, and stands there without them too. */
    private static final String PAGE = """
            select journal.epoch, journal.last_seq, entry.seq, id, sealed from journal left join entry
            on entry.journal_id = journal.journal_id and entry.seq > ?
            where journal.journal_id = ? order by entry.seq limit ?""";

    private static final String ADD_DEVICE =
            "insert into device (journal_id, device_id, name, joined, token_hash) values (?, ?, ?, ?, ?)";
    private static final String DEVICE =
            "select device_id, name, joined from device where journal_id = ? and token_hash = ?";
    private static final String DEVICES =
            "select device_id, name, joined from device where journal_id = ? order by joined, device_id";
    private static final String REVOKE = "delete from device where journal_id = ? and device_id = ?";
    private static final String INVITE = "insert into invitation (journal_id, code_hash, until) values (?, ?, ?)";
    private static final String USE = "delete from invitation where journal_id = ? and code_hash = ? and until > ?";
    private static final String DELETE_ENTRIES = "delete from entry where journal_id = ?";
    private static final String DELETE_INVITATIONS = "delete from invitation where journal_id = ?";
    private static final String DELETE_JOURNAL = "delete from journal where journal_id = ?";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SqliteFile file;

    private SqliteSyncStore(SqliteFile file) {
        this.file = file;
    }

    /**
     * Opens the file of a folder, brings its tables up to date, and makes it if there is none.
     *
     * @throws org.unkink.answers.store.StoreException if that is not possible
     */
    public static SqliteSyncStore open(DataFolder folder) {
        return open(folder, SynchronousMode.FULL);
    }

    /** The same, without waiting for the disk: for tests that end no process. */
    static SqliteSyncStore open(DataFolder folder, SynchronousMode synchronous) {
        return new SqliteSyncStore(SqliteFile.open(folder, SchemaVersion.SYNC, synchronous));
    }

    @Override
    public Optional<Cursor> create(String journal, Device device, String tokenHash, int most) {
        return transaction("made", connection -> {
            if (number(connection, COUNT) >= most) {
                return Optional.empty();
            }
            String epoch = Epoch.first(random());
            update(connection, CREATE, journal, epoch);
            add(connection, journal, device, tokenHash);
            return Optional.of(new Cursor(epoch, 0));
        });
    }

    private static void add(Connection connection, String journal, Device device, String tokenHash)
            throws SQLException {
        update(connection, ADD_DEVICE, journal, device.id(), device.name(), device.joined(), tokenHash);
    }

    private static String random() {
        return HexFormat.of().toHexDigits(RANDOM.nextLong());
    }

    @Override
    public Optional<Device> device(String journal, String tokenHash) {
        return file.read(connection ->
                devices(connection, DEVICE, journal, tokenHash).stream().findFirst());
    }

    @Override
    public void invite(String journal, String codeHash, long until) {
        transaction("changed", connection -> {
            update(connection, DELETE_INVITATIONS, journal);
            return update(connection, INVITE, journal, codeHash, until);
        });
    }

    @Override
    public Joined join(String journal, String codeHash, long now, Device device, String tokenHash, int most) {
        return transaction("changed", connection -> {
            Optional<Journal> found = journal(connection, journal);
            if (found.isEmpty() || update(connection, USE, journal, codeHash, now) == 0) {
                return new Joined.NoInvitation();
            }
            if (devices(connection, DEVICES, journal).size() >= most) {
                return new Joined.TooMany();
            }
            add(connection, journal, device, tokenHash);
            return new Joined.Done(new Cursor(found.get().epoch(), 0));
        });
    }

    @Override
    public List<Device> devices(String journal) {
        return file.read(connection -> devices(connection, DEVICES, journal));
    }

    private static List<Device> devices(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<Device> devices = new ArrayList<>();
            while (rows.next()) {
                devices.add(new Device(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
            return devices;
        }
    }

    @Override
    public boolean revoke(String journal, String device) {
        Left left = transaction("changed", connection -> {
            if (update(connection, REVOKE, journal, device) == 0) {
                return Left.NO_SUCH_DEVICE;
            }
            if (!devices(connection, DEVICES, journal).isEmpty()) {
                return Left.OTHERS;
            }
            update(connection, DELETE_ENTRIES, journal);
            update(connection, DELETE_INVITATIONS, journal);
            update(connection, DELETE_JOURNAL, journal);
            return Left.NOBODY;
        });
        if (left == Left.NOBODY) {
            forget();
        }
        return left != Left.NO_SUCH_DEVICE;
    }

    /** Who is left after a device was revoked. */
    private enum Left {
        NO_SUCH_DEVICE,
        OTHERS,
        NOBODY
    }

    @Override
    public Optional<Page> page(String journal, Cursor after, int limit) {
        return file.read(connection -> {
            try (PreparedStatement statement = prepare(connection, PAGE, after.seq(), journal, limit + 1L);
                    ResultSet rows = statement.executeQuery()) {
                return page(rows, after, limit);
            }
        });
    }

    private static Optional<Page> page(ResultSet rows, Cursor after, int limit) throws SQLException {
        if (!rows.next() || !after.isIn(rows.getString(1)) || after.seq() > rows.getLong(2)) {
            return Optional.empty();
        }
        String epoch = rows.getString(1);
        List<Sealed> entries = new ArrayList<>();
        long last = after.seq();
        boolean more = rows.getString(4) != null;
        while (more && entries.size() < limit) {
            last = rows.getLong(3);
            entries.add(new Sealed(rows.getString(4), rows.getString(5)));
            more = rows.next();
        }
        return Optional.of(new Page(entries, new Cursor(epoch, last), more));
    }

    @Override
    public Appended append(String journal, String epoch, List<Sealed> batch, Most most) {
        return transaction("stored", appended -> !(appended instanceof Appended.Full), connection -> {
            Optional<Journal> found = journal(connection, journal);
            if (found.isEmpty() || !found.get().epoch().equals(epoch)) {
                return new Appended.OtherEpoch();
            }
            long seq = found.get().lastSeq();
            long bytes = found.get().bytes();
            List<String> known = new ArrayList<>();
            for (Sealed entry : batch) {
                if (update(connection, INSERT, journal, seq + 1, entry.id(), entry.text()) == 1) {
                    seq++;
                    bytes += entry.text().length();
                } else {
                    known.add(entry.id());
                }
            }
            if (known.size() < batch.size() && (seq > most.entries() || bytes > most.bytes())) {
                return new Appended.Full();
            }
            update(connection, GROW, seq, bytes, journal);
            return new Appended.Stored(batch.size() - known.size(), known);
        });
    }

    @Override
    public String delete(String journal, String epoch) {
        String after = Epoch.after(epoch, random());
        String now = transaction("deleted", connection -> {
            if (update(connection, EMPTY, after, journal, epoch) == 1) {
                update(connection, DELETE_ENTRIES, journal);
            }
            return journal(connection, journal).map(Journal::epoch).orElse(after);
        });
        if (now.equals(after)) {
            forget();
        }
        return now;
    }

    private void forget() {
        file.write("deleted", connection -> {
            SqliteFile.forget(connection);
            return connection;
        });
    }

    /** A journal's row. */
    private record Journal(String epoch, long lastSeq, long bytes) {}

    private static Optional<Journal> journal(Connection connection, String journal) throws SQLException {
        try (PreparedStatement statement = prepare(connection, JOURNAL, journal);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Journal(row.getString(1), row.getLong(2), row.getLong(3)))
                    : Optional.empty();
        }
    }

    @Override
    public void ping() {
        file.read(connection -> number(connection, COUNT));
    }

    @Override
    public void close() {
        file.close();
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    @SuppressWarnings("MustBeClosedChecker")
    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private <T> T transaction(String done, SqliteFile.Task<T> task) {
        return transaction(done, _ -> true, task);
    }

    /** @param keeps whether the changes are kept, by what came of them */
    private <T> T transaction(String done, Predicate<T> keeps, SqliteFile.Task<T> task) {
        return file.write(done, connection -> {
            try (Statement transaction = connection.createStatement()) {
                transaction.execute("begin immediate");
                T result = task.on(connection);
                transaction.execute(keeps.test(result) ? "commit" : "rollback");
                return result;
            }
        });
    }
}
