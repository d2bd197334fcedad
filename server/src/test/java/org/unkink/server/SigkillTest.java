package org.unkink.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.server.store.StoredEntry;

/** Kills the server again and again while it writes: what it acknowledged is there, and no batch is half there. */
final class SigkillTest {

    private static final int KILLS = Boolean.getBoolean("unkink.long") ? 1000 : 100;

    /** A journal is killed so many times before a new one is begun, so that reading it all stays short. */
    private static final int KILLS_PER_JOURNAL = 10;

    private static final int MOST_MILLIS = 120;

    private final Catalogue catalogue = CatalogueContent.load().catalogue();
    private int acknowledged;
    private int found;
    private int halves;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfThere(@TempDir Path folder)
            throws IOException, InterruptedException, SQLException {
        for (int journal = 0; journal < KILLS / KILLS_PER_JOURNAL; journal++) {
            killOneJournal(Files.createDirectory(folder.resolve("journal-" + journal)));
        }
        System.out.println("kills " + KILLS + ", acknowledged entries " + acknowledged + ", of them found " + found
                + ", half batches " + halves);
        assertThat(acknowledged).isPositive();
        assertThat(found).isEqualTo(acknowledged);
        assertThat(halves).isZero();
    }

    private void killOneJournal(Path folder) throws IOException, InterruptedException, SQLException {
        KillRound round = new KillRound(catalogue);
        ServerProcess server = ServerProcess.start(folder);
        try {
            for (int i = 0; i < KILLS_PER_JOURNAL; i++) {
                round.writeAndKill(server, MOST_MILLIS);
                server = ServerProcess.start(folder);
                verify(round, round.read(server));
                assertThat(integrity(folder)).isEqualTo("ok");
            }
            Map<String, StoredEntry> all = round.read(server);
            List<StoredEntry> promised =
                    round.acknowledged().stream().flatMap(List::stream).toList();
            acknowledged += promised.size();
            found += (int) promised.stream()
                    .filter(row -> row.equals(all.get(row.id())))
                    .count();
        } finally {
            server.kill();
            round.close();
        }
    }

    private void verify(KillRound round, Map<String, StoredEntry> found) {
        List<String> lost = round.acknowledged().stream()
                .flatMap(List::stream)
                .filter(row -> !row.equals(found.get(row.id())))
                .map(StoredEntry::id)
                .collect(Collectors.toList());
        assertThat(lost).as("acknowledged and lost").isEmpty();
        List<List<StoredEntry>> half = round.halves(found);
        halves += half.size();
        assertThat(half).as("half there").isEmpty();
        assertThat(round.knowsAll(found))
                .as("nothing is there that nobody sent")
                .isTrue();
    }

    private static String integrity(Path folder) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("unkink.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma integrity_check")) {
            row.next();
            return row.getString(1);
        }
    }
}
