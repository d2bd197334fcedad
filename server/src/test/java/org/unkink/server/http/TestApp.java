package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.unkink.answers.TestJson;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.server.App;
import org.unkink.server.store.DataFolder;

/** The real service on a free port with a clock that stands still. Every answer is held against the contract. */
final class TestApp implements AutoCloseable {

    /** What the clock shows: a Monday morning. */
    static final Instant NOW = Instant.parse("2025-11-24T09:00:00Z");

    static final CatalogueContent CONTENT = CatalogueContent.load();

    private static final Answers ANSWERS = new Answers();

    private final App app;
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private int noted;

    private TestApp(App app, Path folder) {
        this.app = app;
        this.folder = folder;
    }

    static TestApp start(Path folder) {
        return start(folder, () -> NOW);
    }

    static TestApp start(Path folder, InstantSource clock) {
        return start(folder, clock, List.of());
    }

    /** @param others addresses under which other devices of the home may ask */
    static TestApp start(Path folder, InstantSource clock, List<String> others) {
        App app = App.start(new App.Settings(new DataFolder(folder), 0, clock, CONTENT, "/web-of-tests", others));
        return new TestApp(app, folder);
    }

    /** An answer. */
    record Reply(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return TestJson.read(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    App app() {
        return app;
    }

    Reply get(String path) {
        return send("GET", path, null, "");
    }

    Reply post(String path, String body) {
        return send("POST", path, body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    /** Writes one entry to the journal, of somebody in Vienna; gives its id. */
    String note(Instant at, String type, String body) {
        noted++;
        String id = String.format(Locale.ROOT, "01932f10-0000-7000-8000-%012d", noted);
        Reply reply = post(
                "/api/v1/journal",
                "{\"entries\":[{\"id\":\"" + id + "\",\"at\":" + at.toEpochMilli()
                        + ",\"zone\":\"Europe/Vienna\",\"type\":\"" + type + "\",\"version\":1,\"body\":" + body
                        + "}]}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return id;
    }

    Reply delete(String path) {
        return send("DELETE", path, null, "");
    }

    Reply send(String method, String path, byte @org.jspecify.annotations.Nullable [] body, String contentType) {
        HttpRequest.Builder request =
                request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        return send(request);
    }

    /** The key of this start, from where programs read it. */
    String key() {
        try {
            return Files.readString(folder.resolve("key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request of who has the key. */
    HttpRequest.Builder request(String path) {
        return stranger(path).header("Authorization", "Bearer " + key());
    }

    /** A request of who has not. */
    HttpRequest.Builder stranger(String path) {
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
