package org.unkink.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.TestJson;
import org.unkink.catalogue.yaml.YamlFile;
import org.unkink.server.SyncApp;
import org.unkink.server.http.TestApp.Reply;
import org.unkink.server.store.DataFolder;

/** The real service that keeps devices in step, on a free port. Every answer is held against its contract. */
final class TestSync implements AutoCloseable {

    static final String ENTRIES = "/sync/v1/entries";
    static final String DEVICES = "/sync/v1/devices";
    static final String INVITATIONS = "/sync/v1/invitations";
    static final String JOURNALS = "/sync/v1/journals";

    static final JsonNode CONTRACT = contract();

    private static final Answers ANSWERS = new Answers(CONTRACT);

    private final SyncApp app;
    private final MovingClock clock;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestSync(SyncApp app, MovingClock clock) {
        this.app = app;
        this.clock = clock;
    }

    /** A clock that a test moves. */
    private static final class MovingClock implements InstantSource {

        private volatile Instant now = Instant.parse("2026-11-30T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }

    static TestSync start(Path folder) {
        return start(folder, Set.of(), 5);
    }

    static TestSync start(Path folder, Set<String> origins, int mostJournals) {
        MovingClock clock = new MovingClock();
        SyncApp app = SyncApp.start(
                new SyncApp.Settings(new DataFolder(folder), "127.0.0.1", 0, clock, origins, mostJournals));
        return new TestSync(app, clock);
    }

    private static JsonNode contract() {
        try (InputStream in = Objects.requireNonNull(SyncApp.class.getResourceAsStream("/sync.yaml"))) {
            return TestJson.tree(YamlFile.plain(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SyncApp app() {
        return app;
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    /** A device that has joined a journal, by its token. */
    record Joined(String token, String device, String journal, String next) {

        private static Joined of(JsonNode answer) {
            return new Joined(
                    answer.get("token").textValue(),
                    answer.get("device").textValue(),
                    answer.get("journal").textValue(),
                    answer.get("next").textValue());
        }

        String epoch() {
            return next.substring(0, 16);
        }
    }

    Joined create(String name) {
        return Joined.of(post("", JOURNALS, "{\"device\":\"" + name + "\"}").json());
    }

    Joined join(Joined inviting, String name) {
        return Joined.of(
                post("", DEVICES, newDevice(name, invitation(inviting))).json());
    }

    String invitation(Joined inviting) {
        return send("POST", INVITATIONS, inviting.token(), null)
                .json()
                .get("invitation")
                .textValue();
    }

    static String newDevice(String name, String invitation) {
        return "{\"device\":\"" + name + "\",\"invitation\":\"" + invitation + "\"}";
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%043d", number);
    }

    static String sealed(int number) {
        return String.format(Locale.ROOT, "%064d", number);
    }

    static String batch(String epoch, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(n -> "{\"id\":\"" + id(n) + "\",\"sealed\":\"" + sealed(n) + "\"}")
                .collect(Collectors.joining(",", "{\"epoch\":\"" + epoch + "\",\"entries\":[", "]}"));
    }

    Reply get(String token, String path) {
        return send("GET", path, token, null);
    }

    Reply delete(String token, String path) {
        return send("DELETE", path, token, null);
    }

    Reply post(String token, String path, String body) {
        return send("POST", path, token, body);
    }

    private Reply send(String method, String path, String token, @Nullable String body) {
        HttpRequest.Builder request =
                request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path));
    }

    Reply send(HttpRequest.Builder request) {
        return ANSWERS.to(client, request.build());
    }

    @Override
    public void close() {
        client.close();
        app.close();
    }
}
