package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unkink.answers.Service;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.ContractFile;

/** Every route of the contract with every method and every odd body: a problem each time, and never our fault. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OddRequestsTest {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "FOO");

    private final List<String> logged = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord said) {
            logged.add(said.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** Held, since a logger that nobody holds forgets its handlers. */
    private final Logger service = Logger.getLogger(Service.class.getName());

    @SuppressWarnings("NullAway.Init")
    private TestApp app;

    @BeforeAll
    void start(@TempDir Path folder) {
        service.addHandler(ear);
        app = TestApp.start(folder);
    }

    @AfterAll
    void close() {
        app.close();
        service.removeHandler(ear);
        assertThat(logged).as("what was logged as our fault").isEmpty();
    }

    private static Map<String, byte[]> bodies() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("spaces", "  \r\n");
        texts.put("an empty object", "{}");
        texts.put("an empty list", "[]");
        texts.put("null", "null");
        texts.put("a number", "7");
        texts.put("a text", "\"pain\"");
        texts.put("trailing garbage", "{} and more");
        texts.put("two values", "{}{}");
        texts.put("a field twice", "{\"minutes\":5,\"minutes\":6}");
        texts.put("a deep nest", "{\"entries\":".repeat(500) + "1" + "}".repeat(500));
        texts.put("not a number", "{\"minutes\":NaN}");
        texts.put("endless", "{\"minutes\":Infinity}");
        texts.put("1e400", "{\"minutes\":1e400}");
        texts.put("a huge exponent", "{\"minutes\":1e999999999}");
        texts.put("minus zero", "{\"minutes\":-0}");
        texts.put("minus zero with a point", "{\"minutes\":-0.0}");
        texts.put("a whole number with a point", "{\"minutes\":5.0}");
        texts.put("a number beyond all", "{\"minutes\":99999999999999999999999}");
        texts.put("escapes", "{\"\\u006dinutes\":5,\"kind\":\"\\u0000\",\"removed\":[\"\\ud83d\\ude00\"]}");
        texts.put("half a character", "{\"minutes\":5,\"kind\":\"\\ud800\",\"locked\":[\"\\udc00\"]}");
        texts.put("half a character in a name", "{\"\\ud800\":5}");
        texts.put("a name that is a pointer", "{\"~/~0~1\":5}");
        texts.put("a byte order mark", "\ufeff{\"minutes\":5}");
        texts.put("a wish", "{\"minutes\":5}");
        texts.put("no items", "{\"items\":[],\"remaining\":[],\"entries\":[]}");
        texts.put(
                "nothing in lists",
                "{\"items\":[null],\"remaining\":[null],\"entries\":[null],\"hurt\":null,\"choice\":null}");
        String item =
                "{\"variant\":\"%s\",\"dose\":{\"sets\":10,\"repetitions\":374,\"holdSeconds\":60,\"restSeconds\":180},\"sides\":[]}";
        String row = item.formatted("row/band");
        texts.put(
                "ten times 374 repetitions",
                items(Stream.generate(() -> row).limit(10).toList()));
        texts.put(
                "a phase out of order",
                items(List.of(item.replace("374", "1").formatted("butterfly/standing"), row.replace("374", "1"))));
        texts.put("the same side twice", items(List.of(row.replace("\"sides\":[]", "\"sides\":[\"left\",\"left\"]"))));
        texts.put("an export of nothing", "{\"format\":\"unkink-journal\",\"version\":1,\"entries\":{}}");
        texts.put("entries twice", "{\"format\":\"unkink-journal\",\"version\":1,\"entries\":[],\"entries\":[]}");
        texts.put("a body of another type", "{\"type\":\"entry-withdrawn\",\"body\":[]}");
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("no UTF-8", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        bodies.put("half a character in bytes", new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'});
        bodies.put("UTF-16", "{\"minutes\":5}".getBytes(StandardCharsets.UTF_16LE));
        bodies.put("packed", packed("{\"minutes\":5}"));
        bodies.put("huge", new byte[1_100_000]);
        return bodies;
    }

    private static String items(List<String> items) {
        String list = "[" + String.join(",", items) + "]";
        return "{\"items\":" + list + ",\"remaining\":" + list
                + ",\"hurt\":{\"variant\":\"row/band\",\"kind\":\"dull-ache\"},\"choice\":\"skip\"}";
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static Stream<String> paths() {
        return Stream.concat(
                new Contract(ContractFile.load().document(), Map.of())
                        .operations().stream().map(Contract.Operation::path).distinct(),
                Stream.of("/", "/history", "/assets/app-1234.js", "/nothing.js", "/api/v1/nothing", "/api"));
    }

    /** TestApp holds every answer against the contract: a problem is one, and says its own status. */
    @ParameterizedTest
    @MethodSource("paths")
    void isAnsweredAndIsNeverOurFault(String path) throws IOException {
        for (String method : METHODS) {
            for (Map.Entry<String, byte[]> body : bodies().entrySet()) {
                String name = method + " " + path + " with " + body.getKey();
                TestApp.Reply reply = app.send(method, path, body.getValue(), "application/json");
                assertThat(reply.status()).as(name).isLessThan(500);
                boolean isGiven = method.equals("GET") || method.equals("HEAD") || method.equals("DELETE");
                if (!isGiven && reply.status() < 300) {
                    // What fits by chance is a wish, and nothing else of these.
                    assertThat(path).as(name).isEqualTo("/api/v1/sessions");
                }
            }
        }
    }

    @Test
    void theRoutesAreWalkedThatThereAre() {
        assertThat(paths().count()).isGreaterThan(20);
    }

    static Stream<String> takers() {
        return new Contract(ContractFile.load().document(), Map.of())
                .operations().stream()
                        .filter(operation -> operation.method().equals("POST"))
                        .map(Contract.Operation::path);
    }

    /** Cut off, of another length than said, in chunks that are none, packed: the sender's fault, told as such. */
    @ParameterizedTest
    @MethodSource("takers")
    void aBodyThatIsNotSentByTheRulesIsTheSendersFault(String path) {
        String[][] endings = {
            {"Transfer-Encoding: chunked", "", "ZZ", "{}"},
            {"Transfer-Encoding: chunked", "", "5", "{}"},
            {"Transfer-Encoding: chunked", "", "-1", "{}", "0", ""},
            {"Transfer-Encoding: chunked", "", "ffffffffffffffff", "{}"},
            {"Content-Length: 2", "Transfer-Encoding: chunked", "", "2", "{}", "0", ""},
            {"Content-Length: 50", "", "{}"},
            {"Content-Length: -5", "", "{}"},
            {"Content-Length: 1", "Content-Length: 2", "", "{}"},
            {"Transfer-Encoding: gzip", "", "{}"},
        };
        for (String[] ending : endings) {
            List<String> lines = new ArrayList<>(List.of(
                    "POST " + path + " HTTP/1.1",
                    "Host: 127.0.0.1:" + app.app().port(),
                    "Content-Type: application/json",
                    "Authorization: Bearer " + app.key(),
                    "Connection: close"));
            lines.addAll(List.of(ending));
            String answer = RawHttp.sendAndEnd(app.app().port(), lines.toArray(String[]::new));
            assertThat(answer)
                    .as("%s", lines)
                    .matches("(?s)HTTP/1.1 (400|411|501) .*")
                    .contains("application/problem+json", "unreadable-request");
        }
    }

    @ParameterizedTest
    @MethodSource("takers")
    void aPackedBodyIsRefusedByItsType(String path) throws IOException {
        TestApp.Reply reply = app.send(app.request(path)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(packed("{\"minutes\":5}"))));
        assertThat(reply.status()).isEqualTo(415);
    }
}
