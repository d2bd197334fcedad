package org.unkink.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.unkink.answers.store.StoreException;

/**
 * One SQLite file. One connection writes, behind a fair queue; a few read beside it (write-ahead log). What is deleted is
 * overwritten.
 */
final class SqliteFile implements AutoCloseable {

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final ReentrantLock queue = new ReentrantLock(true);

    private SqliteFile(HikariDataSource writer, HikariDataSource readers) {
        this.writer = writer;
        this.readers = readers;
    }

    /**
     * Opens a file of a folder, brings its tables up to date, and makes it if there is none.
     *
     * @param synchronous FULL: every commit waits for the disk, so that what was acknowledged survives a crash and a power
     *     cut; anything else is for tests alone
     * @throws StoreException if that is not possible
     */
    static SqliteFile open(DataFolder folder, SchemaVersion schema, SynchronousMode synchronous) {
        Path file = folder.file(schema.file());
        String url = "jdbc:sqlite:" + file;
        try {
            schema.refuseNewer(file);
            DataFolder.prepare(file);
            Flyway.configure()
                    .dataSource(source(url, synchronous))
                    .locations(schema.migrations())
                    .load()
                    .migrate();
            return new SqliteFile(
                    pool("writer", source(url, synchronous), false, 1),
                    pool("reader", source(url, synchronous), true, 4));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException("The journal in " + file + " cannot be opened.", e);
        }
    }

    private static SQLiteDataSource source(String url, SynchronousMode synchronous) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(synchronous);
        config.setBusyTimeout(5000);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static HikariDataSource pool(String name, SQLiteDataSource source, boolean queryOnly, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        if (queryOnly) {
            config.setConnectionInitSql("pragma query_only = on");
        }
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    /** A task for a connection. */
    @FunctionalInterface
    interface Task<T> {

        T on(Connection connection) throws SQLException;
    }

    <T> T read(Task<T> task) {
        try (Connection connection = readers.getConnection()) {
            return task.on(connection);
        } catch (SQLException e) {
            throw new StoreException("The journal could not be read.", e);
        }
    }

    /**
     * Lets a task write. One that fails gives the connection up, and with it a transaction that is still open.
     *
     * @param done what could not be done, in the message
     */
    <T> T write(String done, Task<T> task) {
        queue.lock();
        try (Connection connection = writer.getConnection()) {
            try {
                return task.on(connection);
            } catch (SQLException | RuntimeException e) {
                writer.evictConnection(connection);
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreException("The journal could not be " + done + ".", e);
        } finally {
            queue.unlock();
        }
    }

    /** Rewrites the file without what was deleted and empties the log, which would still hold the pages of earlier writes. */
    static void forget(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum");
            try (ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                row.next();
                if (row.getInt(1) != 0) {
                    throw new SQLException("the write-ahead log is in use");
                }
            }
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
