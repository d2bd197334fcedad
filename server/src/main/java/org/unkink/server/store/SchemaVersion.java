package org.unkink.server.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.unkink.answers.store.StoreException;

/**
 * Which tables a file has, told without writing anything.
 *
 * @param file its name in the data folder
 * @param migrations where those of its tables are on the class path
 * @param newest the version of the last of them
 */
record SchemaVersion(String file, String migrations, int newest) {

    static final SchemaVersion JOURNAL = new SchemaVersion(DataFolder.JOURNAL, "classpath:db/migration/sqlite", 2);
    static final SchemaVersion SYNC = new SchemaVersion("sync.db", "classpath:db/sync/sqlite", 1);

    private static final String HAS_HISTORY =
            "select count(*) from sqlite_schema where type = 'table' and name = 'flyway_schema_history'";
    private static final String FOUND =
            "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where success = 1";

    /** @throws StoreException if a newer Unkink made or changed the file; it is left as it is */
    void refuseNewer(Path found) {
        if (Files.exists(found) && of(found) > newest) {
            throw new StoreException("The journal in " + found
                    + " was written by a newer Unkink. Update Unkink and start it again. Nothing was changed.");
        }
    }

    /** 0 for a file that has no tables of ours, or is no database: opening it will say so. */
    private static int of(Path file) {
        // Where there is no log beside it, nothing is missing in the file itself, and SQLite makes no files of its own.
        boolean hasLog = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        String url = "jdbc:sqlite:file:" + file.toUri().getRawPath() + (hasLog ? "?mode=ro" : "?immutable=1");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            return number(statement, HAS_HISTORY) == 0 ? 0 : number(statement, FOUND);
        } catch (SQLException e) {
            return 0;
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
