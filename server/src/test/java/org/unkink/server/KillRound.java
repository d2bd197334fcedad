package org.unkink.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.unkink.answers.TestJson;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.codec.RandomEvents;
import org.unkink.answers.store.StoredEntry;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Entry;

/** Clients that post batches until the server under them is killed, and what they remember of it. */
final class KillRound {

    private static final int CLIENTS = 4;
    private static final int REHEARSED = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Catalogue catalogue;
    private final AtomicInteger seed = new AtomicInteger();

    /** Batches that were sent, and of them those whose answer was 200. */
    private final ConcurrentLinkedQueue<List<StoredEntry>> sent = new ConcurrentLinkedQueue<>();

    private final ConcurrentLinkedQueue<List<StoredEntry>> acknowledged = new ConcurrentLinkedQueue<>();

    KillRound(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Writes from several clients and kills the server after a random time in the middle of it. */
    void writeAndKill(ServerProcess server, int mostMillis) throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> write(server, first));
        }
        if (!first.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was acknowledged within 30 s");
        }
        long wait = ThreadLocalRandom.current().nextLong(mostMillis * 1_000_000L);
        java.util.concurrent.locks.LockSupport.parkNanos(wait);
        server.kill();
        clients.shutdown();
        if (!clients.awaitTermination(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a client does not notice that the server is gone");
        }
    }

    private void write(ServerProcess server, CountDownLatch first) {
        boolean alive = true;
        while (alive) {
            List<StoredEntry> batch = batch();
            sent.add(batch);
            alive = post(server, batch);
            if (alive) {
                acknowledged.add(batch);
                first.countDown();
            }
        }
    }

    /** Writes and reads a little, as later beside the killing. */
    void rehearse(ServerProcess server) {
        for (int i = 0; i < REHEARSED; i++) {
            List<StoredEntry> batch = batch();
            if (!post(server, batch)) {
                throw new IllegalStateException("the server is gone");
            }
        }
        try {
            read(server);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<StoredEntry> batch() {
        int number = seed.incrementAndGet();
        List<Entry> entries = new RandomEvents(catalogue, number).entries(1 + number % 12);
        return entries.stream().map(Entries::row).toList();
    }

    private boolean post(ServerProcess server, List<StoredEntry> batch) {
        var body = TestJson.object();
        var entries = body.putArray("entries");
        batch.forEach(row -> entries.add(TestJson.read(Entries.json(row))));
        HttpRequest request = request(server, "api/v1/journal")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toString().getBytes(StandardCharsets.UTF_8)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("refused: " + answer.body());
            }
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(ServerProcess server, String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Authorization", "Bearer " + server.key());
    }

    /** What the server has, by id. */
    Map<String, StoredEntry> read(ServerProcess server) throws IOException, InterruptedException {
        Map<String, StoredEntry> found = new LinkedHashMap<>();
        String after = "0";
        boolean more = true;
        while (more) {
            HttpRequest page =
                    request(server, "api/v1/journal?limit=1000&after=" + after).build();
            JsonNode answer = TestJson.read(
                    http.send(page, HttpResponse.BodyHandlers.ofString()).body());
            for (JsonNode entry : answer.get("entries")) {
                StoredEntry row = Entries.row(TestJson.value(entry).asObject());
                if (found.put(row.id(), row) != null) {
                    throw new IllegalStateException("an entry is there twice: " + row.id());
                }
            }
            after = answer.get("next").textValue();
            more = answer.get("more").booleanValue();
        }
        return found;
    }

    List<List<StoredEntry>> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Batches of which some entries are there and some are not, or are not the same. */
    List<List<StoredEntry>> halves(Map<String, StoredEntry> found) {
        List<List<StoredEntry>> halves = new ArrayList<>();
        for (List<StoredEntry> batch : sent) {
            long there = batch.stream()
                    .filter(row -> row.equals(found.get(row.id())))
                    .count();
            if (there != 0 && there != batch.size()) {
                halves.add(batch);
            }
        }
        return halves;
    }

    /** Whether everything that the server has was sent by somebody. */
    boolean knowsAll(Map<String, StoredEntry> found) {
        long known = sent.stream()
                .flatMap(List::stream)
                .filter(row -> row.equals(found.get(row.id())))
                .count();
        return known == found.size();
    }

    void close() {
        http.close();
    }
}
