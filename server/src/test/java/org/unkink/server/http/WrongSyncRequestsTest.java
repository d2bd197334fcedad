package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.server.http.TestSync.DEVICES;
import static org.unkink.server.http.TestSync.ENTRIES;
import static org.unkink.server.http.TestSync.JOURNALS;
import static org.unkink.server.http.TestSync.batch;
import static org.unkink.server.http.TestSync.id;
import static org.unkink.server.http.TestSync.sealed;
import static org.unkink.server.http.WrongRequest.get;
import static org.unkink.server.http.WrongRequest.post;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unkink.server.http.TestApp.Reply;
import org.unkink.server.http.TestSync.Joined;

/** Every wrong request to keep devices in step is refused with all its faults, and nothing of it is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WrongSyncRequestsTest {

    private static final String EPOCH = "0001aaaaaaaaaaaa";

    @SuppressWarnings("NullAway.Init")
    private TestSync sync;

    @SuppressWarnings("NullAway.Init")
    private Joined phone;

    @BeforeAll
    void storeSomething(@TempDir Path folder) {
        sync = TestSync.start(folder);
        phone = sync.create("Phone");
        sync.post(phone.token(), ENTRIES, batch(phone.epoch(), 1, 3));
    }

    @AfterAll
    void close() {
        sync.close();
    }

    private String kept() {
        return sync.get(phone.token(), ENTRIES).text()
                + sync.get(phone.token(), DEVICES).text();
    }

    private Reply send(WrongRequest wrong) {
        HttpRequest.Builder request = sync.request(wrong.path())
                .method(wrong.method(), BodyPublishers.ofByteArray(wrong.body()))
                .header("Authorization", "Bearer " + phone.token());
        if (!wrong.contentType().isEmpty()) {
            request.header("Content-Type", wrong.contentType());
        }
        return sync.send(request);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRefusedWithEveryFaultAndStoresNothing(WrongRequest wrong) {
        sync.pass(Duration.ofMinutes(10));
        String before = kept();
        Reply reply = send(wrong);
        assertThat(reply.status()).isEqualTo(wrong.status());
        assertThat(reply.json().get("type").textValue()).isEqualTo("https://unkink.org/problems/" + wrong.problem());
        assertThat(WrongRequestsTest.faults(reply.json())).containsExactlyInAnyOrderElementsOf(wrong.faults());
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aBatchWithOneWrongEntryIsRefusedWhole() {
        String before = kept();
        String wrong = batch(phone.epoch(), 7, 8).replace(id(8), "x");
        assertThat(sync.post(phone.token(), ENTRIES, wrong).status()).isEqualTo(400);
        assertThat(kept()).isEqualTo(before);
    }

    private static String one(String id, String sealed) {
        return "{\"epoch\":\"" + EPOCH + "\",\"entries\":[{\"id\":\"" + id + "\",\"sealed\":\"" + sealed + "\"}]}";
    }

    static Stream<WrongRequest> requests() {
        return Stream.of(bodies(), devices(), queries(), transport()).flatMap(List::stream);
    }

    private static List<WrongRequest> bodies() {
        return List.of(
                post("an empty body", ENTRIES, "", " malformed-json"),
                post("half a body", ENTRIES, "{\"entries\":[", " malformed-json"),
                post("a deep nest", ENTRIES, "[".repeat(2000) + "]".repeat(2000), " malformed-json"),
                post("bytes that are no UTF-8", ENTRIES, "", " malformed-json")
                        .bytes(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}),
                post("a list", ENTRIES, "[]", " wrong-type"),
                post("nothing in it", ENTRIES, "{}", "/epoch missing", "/entries missing"),
                post(
                        "no entries and an unknown field",
                        ENTRIES,
                        "{\"epoch\":\"" + EPOCH + "\",\"entries\":[],\"more\":1}",
                        "/entries too-few",
                        "/more unknown-field"),
                post("too many entries", ENTRIES, batch(EPOCH, 1, 501), "/entries too-many"),
                post(
                        "everything wrong at once",
                        ENTRIES,
                        "{\"epoch\":1,\"entries\":[{\"id\":\"a\",\"sealed\":7,\"at\":1},null,{}]}",
                        "/epoch wrong-type",
                        "/entries/0/id bad-form",
                        "/entries/0/sealed wrong-type",
                        "/entries/0/at unknown-field",
                        "/entries/1 wrong-type",
                        "/entries/2/id missing",
                        "/entries/2/sealed missing"),
                post("an epoch in capitals", ENTRIES, batch("0001AAAAAAAAAAAA", 1, 1), "/epoch bad-form"),
                post("an id that is too long", ENTRIES, one(id(1) + "0", sealed(1)), "/entries/0/id bad-form"),
                post("an id with a slash", ENTRIES, one("/" + id(1).substring(1), sealed(1)), "/entries/0/id bad-form"),
                post("too little to be sealed", ENTRIES, one(id(1), "A".repeat(39)), "/entries/0/sealed bad-form"),
                post("padded base64", ENTRIES, one(id(1), "A".repeat(42) + "=="), "/entries/0/sealed bad-form"),
                post("a large entry", ENTRIES, one(id(1), "A".repeat(65_537)), "/entries/0/sealed too-long"),
                post(
                        "half a character",
                        ENTRIES,
                        one(id(1), "\\ud800" + sealed(1)),
                        "/entries/0/sealed half-a-character"),
                post("another epoch", ENTRIES, batch(EPOCH, 7, 8)).gets(409, "no-such-place"));
    }

    private static List<WrongRequest> devices() {
        return List.of(
                post("a device without a name", JOURNALS, "{}", "/device missing"),
                post("a name of spaces", JOURNALS, "{\"device\":\"  \"}", "/device bad-form"),
                post("a long name", JOURNALS, "{\"device\":\"" + "x".repeat(61) + "\"}", "/device too-long"),
                post("a name that is a number", JOURNALS, "{\"device\":1}", "/device wrong-type"),
                post("no invitation", DEVICES, "{\"device\":\"x\"}", "/invitation missing"),
                post(
                        "an invitation of another form",
                        DEVICES,
                        "{\"device\":\"x\",\"invitation\":\"let me in\"}",
                        "/invitation bad-form"),
                post(
                                "an invitation that was never made",
                                DEVICES,
                                TestSync.newDevice("x", "A".repeat(22) + "." + "A".repeat(43)))
                        .gets(403, "no-invitation"));
    }

    private static List<WrongRequest> queries() {
        return List.of(
                get("a cursor of another form", ENTRIES + "?after=first", "?after bad-form"),
                get("a negative place", ENTRIES + "?after=" + EPOCH + "--1", "?after bad-form"),
                get("no entries wanted", ENTRIES + "?limit=0", "?limit out-of-range"),
                get("too many wanted", ENTRIES + "?limit=501", "?limit out-of-range"),
                get("two limits", ENTRIES + "?limit=1&limit=2", "?limit repeated-parameter"),
                get(
                        "two things wrong",
                        ENTRIES + "?limit=many&since=1",
                        "?limit wrong-type",
                        "?since unknown-parameter"),
                get("a place in another epoch", ENTRIES + "?after=" + EPOCH + "-0")
                        .gets(409, "no-such-place"),
                get("no epoch to delete", ENTRIES, "?epoch missing").as("DELETE"),
                get("an epoch of another form", ENTRIES + "?epoch=all", "?epoch bad-form")
                        .as("DELETE"),
                get("no device to revoke", DEVICES, "?device missing").as("DELETE"),
                get("a device of another form", DEVICES + "?device=Phone", "?device bad-form")
                        .as("DELETE"),
                get("a device that is not there", DEVICES + "?device=0123456789abcdef", "?device unknown-device")
                        .as("DELETE"));
    }

    private static List<WrongRequest> transport() {
        byte[] large = ("{\"epoch\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        return List.of(
                post("a body that is not JSON", ENTRIES, "a=1")
                        .typed("application/x-www-form-urlencoded")
                        .gets(415, "wrong-content-type"),
                post("a body of no type", ENTRIES, batch(EPOCH, 1, 1)).typed("").gets(415, "wrong-content-type"),
                post("a large body", ENTRIES, "").bytes(large).gets(413, "too-large"),
                get("an address of nothing", "/sync/v1/entry").gets(404, "not-found"),
                get("an address with a slash too many", ENTRIES + "/").gets(404, "not-found"));
    }
}
