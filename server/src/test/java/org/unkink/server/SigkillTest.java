package org.unkink.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.answers.store.StoredEntry;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;

/** Kills the server again and again while it writes: what it acknowledged is there, and no batch is half there. */
final class SigkillTest {

    private static final int KILLS = Boolean.getBoolean("unkink.long") ? 1000 : 24;

    /** A journal is killed so many times before a new one is begun, so that reading it all stays short. */
    private static final int KILLS_PER_JOURNAL = 8;

    private static final int MOST_MILLIS = 120;

    /** So many journals are written and killed beside one another, since a server is mostly waited for. */
    private static final int JOURNALS_AT_A_TIME = 4;

    private final Catalogue catalogue = CatalogueContent.load().catalogue();

    /** What was found of what was promised. */
    private record Tally(int acknowledged, int found, int halves) {

        private Tally plus(Tally other) {
            return new Tally(acknowledged + other.acknowledged, found + other.found, halves + other.halves);
        }
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfThere(@TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException {
        KillRound rehearsal = new KillRound(catalogue);
        ServerClasses classes = ServerClasses.prepare(folder, rehearsal::rehearse);
        rehearsal.close();
        List<Callable<Tally>> journals = new ArrayList<>();
        for (int journal = 0; journal < KILLS / KILLS_PER_JOURNAL; journal++) {
            Path own = Files.createDirectory(folder.resolve("journal-" + journal));
            journals.add(() -> killOneJournal(classes, own));
        }
        Tally all = new Tally(0, 0, 0);
        try (ExecutorService workers = Executors.newFixedThreadPool(JOURNALS_AT_A_TIME)) {
            for (Future<Tally> one : workers.invokeAll(journals)) {
                all = all.plus(one.get());
            }
        }
        System.out.println("kills " + KILLS + ", acknowledged entries " + all.acknowledged() + ", of them found "
                + all.found() + ", half batches " + all.halves());
        assertThat(all.acknowledged()).isPositive();
        assertThat(all.found()).isEqualTo(all.acknowledged());
        assertThat(all.halves()).isZero();
    }

    private Tally killOneJournal(ServerClasses classes, Path folder)
            throws IOException, InterruptedException, SQLException {
        KillRound round = new KillRound(catalogue);
        ServerProcess server = classes.start(folder);
        try {
            Tally tally = new Tally(0, 0, 0);
            for (int i = 0; i < KILLS_PER_JOURNAL; i++) {
                round.writeAndKill(server, MOST_MILLIS);
                server = classes.start(folder);
                tally = verify(round, round.read(server));
                assertThat(integrity(folder)).isEqualTo("ok");
            }
            return tally;
        } finally {
            server.kill();
            round.close();
        }
    }

    /** Of all the batches of a journal so far, those before earlier kills too. */
    private static Tally verify(KillRound round, Map<String, StoredEntry> found) {
        List<StoredEntry> promised =
                round.acknowledged().stream().flatMap(List::stream).toList();
        List<String> lost = promised.stream()
                .filter(row -> !row.equals(found.get(row.id())))
                .map(StoredEntry::id)
                .toList();
        assertThat(lost).as("acknowledged and lost").isEmpty();
        List<List<StoredEntry>> half = round.halves(found);
        assertThat(half).as("half there").isEmpty();
        assertThat(round.knowsAll(found))
                .as("nothing is there that nobody sent")
                .isTrue();
        return new Tally(promised.size(), promised.size() - lost.size(), half.size());
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
