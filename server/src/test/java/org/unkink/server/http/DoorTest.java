package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, what is not even HTTP, and what the files of the pages say to caches. */
final class DoorTest {

    @SuppressWarnings("NullAway.Init")
    private TestApp app;

    @BeforeEach
    void start(@TempDir Path folder) {
        app = TestApp.start(folder);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    /** Sent with the key. */
    private String raw(String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        all.add("Authorization: Bearer " + app.key());
        return RawHttp.send(app.app().port(), all.toArray(String[]::new));
    }

    @Test
    void aForeignHostIsRefusedEverywhere() {
        for (String path : new String[] {"/", "/api/v1/person", "/openapi", "/nothing/here.js"}) {
            String answer = raw("GET " + path + " HTTP/1.1", "Host: evil.example", "Connection: close");
            assertThat(answer).as(path).startsWith("HTTP/1.1 403").contains("application/problem+json");
        }
    }

    @Test
    void ownNamesAreLetInAndOtherPortsAreNot() {
        int port = app.app().port();
        String request = "GET /api/v1/health HTTP/1.1";
        assertThat(raw(request, "Host: localhost:" + port, "Connection: close")).startsWith("HTTP/1.1 200");
        assertThat(raw(request, "Host: localhost:" + (port ^ 1), "Connection: close"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void whatIsNotHttpIsAnsweredWithAProblem() {
        String host = "Host: 127.0.0.1:" + app.app().port();
        for (String[] request : new String[][] {
            {"G@RBAGE / HTTP/1.1", host},
            {"GET / HTTP/1.1"},
            {"GET /%zz HTTP/1.1", host, "Connection: close"},
            {"GET / HTTP/1.1", host, "X-Long: " + "x".repeat(20_000)}
        }) {
            assertThat(raw(request))
                    .as(request[0])
                    .startsWith("HTTP/1.1 4")
                    .contains("application/problem+json", "https://unkink.org/problems/")
                    .doesNotContain("Jetty", "jetty", "Exception", "<html");
        }
    }

    @Test
    void filesWithAHashInTheirNameAreKeptAndPagesAreAskedForAgain() {
        assertThat(app.get("/assets/app-1234.js").header("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(app.get("/").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(app.get("/api/v1/person").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void filesArePackedOnlyForThoseWhoCanUnpackThemAndIfItMakesThemSmaller() {
        String large = "/assets/large-5678.js";
        TestApp.Reply packed = app.send(app.request(large).header("Accept-Encoding", "gzip, br"));
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(app.get(large).header("Content-Encoding")).isEmpty();
        assertThat(app.get(large).header("Vary")).contains("Accept-Encoding");
        assertThat(app.send(app.request("/assets/app-1234.js").header("Accept-Encoding", "gzip"))
                        .header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void whatIsPackedIsTheWholeFile() throws IOException, InterruptedException {
        String large = "/assets/large-5678.js";
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] packed = client.send(
                            app.request(large).header("Accept-Encoding", "gzip").build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            String plain = app.get(large).text();
            assertThat(packed.length).isLessThan(plain.length());
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                    .isEqualTo(plain.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theFiguresFilesAreKeptButNotTheirIndex() {
        TestApp.Reply still = app.get("/figure/tests/still.0123456789.svg");
        assertThat(still.status()).isEqualTo(200);
        assertThat(still.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(still.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        TestApp.Reply clip = app.get("/figure/tests/clip.0123456789.glb");
        assertThat(clip.header("Content-Type")).isEqualTo("model/gltf-binary");
        TestApp.Reply index = app.get("/figure/tests/index.json");
        assertThat(index.header("Content-Type")).isEqualTo("application/json");
        assertThat(index.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(app.get("/figure/tests/missing.svg").status()).isEqualTo(404);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = app.get("/figure/tests/index.json").header("ETag");
        TestApp.Reply again = app.send(app.request("/figure/tests/index.json").header("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(app.send(app.request("/").header("If-None-Match", tag)).status())
                .isEqualTo(200);
    }

    /** With its length said before, and in chunks without. */
    @Test
    void aBodyMayBeAsLongAsItIsSaidAndNotAByteLonger() {
        String path = "/api/v1/journal";
        String said = posted(path, BodyPublishers.ofByteArray(new byte[20_000_000]))
                .json()
                .get("detail")
                .textValue();
        int most = Integer.parseInt(said.replaceAll("At most (\\d+) bytes .*", "$1"));
        for (Function<byte[], BodyPublisher> sending : List.<Function<byte[], BodyPublisher>>of(
                BodyPublishers::ofByteArray,
                body -> BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            assertThat(posted(path, sending.apply(new byte[most])).status()).isEqualTo(400);
            assertThat(posted(path, sending.apply(new byte[most + 1])).status()).isEqualTo(413);
        }
    }

    @Test
    void jsonIsTakenInUtf8HoweverItsTypeIsWritten() {
        for (String type : List.of(
                "application/json",
                "Application/JSON",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"")) {
            assertThat(app.send("POST", "/api/v1/journal", new byte[0], type).status())
                    .as(type)
                    .isEqualTo(400);
        }
        for (String type : List.of(
                "",
                "application/json; charset=latin1",
                "application/json; charset=utf-8; charset=latin1",
                "text/plain; charset=utf-8")) {
            assertThat(app.send("POST", "/api/v1/journal", new byte[0], type).status())
                    .as(type)
                    .isEqualTo(415);
        }
    }

    private TestApp.Reply posted(String path, BodyPublisher body) {
        return app.send(
                app.request(path).header("Content-Type", "application/json").POST(body));
    }

    @Test
    void anExportIsSavedUnderAName() {
        assertThat(app.get("/api/v1/export").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"unkink-journal.json\"");
    }

    /** Status and headers as in the answer to GET, and no body. */
    @Test
    void headAnswersLikeGetWithoutTheBody() {
        for (String path : new String[] {
            "/",
            "/history",
            "/assets/large-5678.js",
            "/nothing.js",
            "/openapi",
            "/openapi.json",
            "/api/v1/health",
            "/api/v1/catalogue",
            "/api/v1/person",
            "/api/v1/history?limit=0",
            "/api/v1/export",
            "/api/v1/nothing",
            "/api/v1/import"
        }) {
            for (String accepted : new String[] {"gzip", "identity"}) {
                String[] got = answer("GET", path, accepted);
                String[] head = answer("HEAD", path, accepted);
                assertThat(head[0]).as(path + " " + accepted).isEqualTo(got[0]);
                assertThat(head[1]).as(path).isEmpty();
                assertThat(got[1]).as(path).isNotEmpty();
            }
        }
        assertThat(answer("HEAD", "/api/v1/health", "identity")[0])
                .contains("Content-Length: " + app.get("/api/v1/health").text().length());
    }

    /** Status and headers, and the body. */
    private String[] answer(String method, String path, String accepted) {
        String host = "Host: 127.0.0.1:" + app.app().port();
        String answer =
                raw(method + " " + path + " HTTP/1.1", host, "Accept-Encoding: " + accepted, "Connection: close");
        String[] parts = answer.split("\r\n\r\n", 2);
        parts[0] = parts[0].replaceFirst("\r\nDate: [^\r]*", "");
        return parts;
    }

    @Test
    void whatIsPossibleAtAnAddressNamesHead() {
        assertThat(app.send("PATCH", "/api/v1/journal", null, "").header("Allow"))
                .isEqualTo("GET, HEAD, POST, DELETE, PUT");
        assertThat(app.send("OPTIONS", "/api/v1/import", null, "").header("Allow"))
                .isEqualTo("POST");
        TestApp.Reply page = app.send("PUT", "/history", null, "");
        assertThat(page.status()).isEqualTo(405);
        assertThat(page.header("Allow")).isEqualTo("GET, HEAD");
    }
}
