package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.server.http.WrongRequest.get;
import static org.unkink.server.http.WrongRequest.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wrong request is refused with all its faults, and the journal stays the same to the byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WrongRequestsTest {

    private static final String JOURNAL = "/api/v1/journal";
    private static final String ID = "01932f10-0000-7000-8000-000000000001";
    private static final String AT = "1763884800000";
    private static final String SESSION = "01932f10-0000-7000-8000-0000000000aa";

    @SuppressWarnings("NullAway.Init")
    private TestApp app;

    private int refused;

    @BeforeAll
    void storeSomething(@TempDir Path folder) {
        app = TestApp.start(folder);
        assertThat(app.post(JOURNAL, batch("pain-noted", "{\"moment\":\"now\",\"score\":3}"))
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    void close() {
        app.close();
        System.out.println("wrong requests: " + refused + ", all refused, nothing stored");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRefusedWithEveryFaultAndStoresNothing(WrongRequest request) {
        String before = app.get("/api/v1/export").text();
        byte[] body = request.method().equals("GET") ? null : request.body();
        TestApp.Reply reply = app.send(request.method(), request.path(), body, request.contentType());
        assertThat(reply.status()).isEqualTo(request.status());
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().get("type").textValue()).isEqualTo("https://unkink.org/problems/" + request.problem());
        assertThat(faults(reply.json())).containsExactlyInAnyOrderElementsOf(request.faults());
        assertThat(app.get("/api/v1/export").text()).isEqualTo(before);
        refused++;
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(requests().count()).isGreaterThanOrEqualTo(40);
    }

    static List<String> faults(JsonNode problem) {
        List<String> faults = new ArrayList<>();
        for (JsonNode fault : problem.path("faults")) {
            String place = fault.has("parameter")
                    ? "?" + fault.get("parameter").textValue()
                    : fault.path("pointer").asText();
            faults.add(place + " " + fault.get("code").textValue());
        }
        return faults;
    }

    static Stream<WrongRequest> requests() {
        return Stream.of(notJson(), envelopes(), bodies(), diary(), contents(), exports(), queries(), transport())
                .flatMap(List::stream);
    }

    private static List<WrongRequest> notJson() {
        return List.of(
                post("an empty body", JOURNAL, "", " malformed-json"),
                post("half a body", JOURNAL, "{\"entries\":[", " malformed-json"),
                post("a trailing comma", JOURNAL, "{\"entries\":[],}", " malformed-json"),
                post("a comment", JOURNAL, "{\"entries\":[]} // all", " malformed-json"),
                post("two values", JOURNAL, "{\"entries\":[]}{}", " malformed-json"),
                post("a field twice", JOURNAL, "{\"entries\":[],\"entries\":[]}", " malformed-json"),
                post("not a number", JOURNAL, "{\"entries\":NaN}", " malformed-json"),
                post("a deep nest", JOURNAL, "[".repeat(2000) + "]".repeat(2000), " malformed-json"),
                post("a number of 200 digits", JOURNAL, "{\"entries\":" + "9".repeat(200) + "}", " malformed-json"),
                post("bytes that are no UTF-8", JOURNAL, "", " malformed-json")
                        .bytes(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}),
                post(
                        "half a character",
                        JOURNAL,
                        batch("activities-rated", "{\"activities\":[{\"name\":\"\\ud800 bags\",\"ability\":3}]}"),
                        "/entries/0/body/activities/0/name half-a-character"),
                post("half a character in a name", JOURNAL, "{\"\\udc00\":1}", " malformed-json"),
                post("half a character in another name", JOURNAL, "{\"\\ud800\":1}", " malformed-json"),
                post("a text", JOURNAL, "\"entries\"", " wrong-type"),
                post("null", JOURNAL, "null", " wrong-type"));
    }

    private static List<WrongRequest> envelopes() {
        String pain = "{\"moment\":\"now\",\"score\":3}";
        return List.of(
                post("no entries", JOURNAL, "{}", "/entries missing"),
                post("an empty list", JOURNAL, "{\"entries\":[]}", "/entries too-few"),
                post("entries that are no list", JOURNAL, "{\"entries\":{}}", "/entries wrong-type"),
                post(
                        "an unknown field",
                        JOURNAL,
                        "{\"entries\":[],\"a/b~c\":1}",
                        "/entries too-few",
                        "/a~1b~0c unknown-field"),
                post("an entry that is null", JOURNAL, "{\"entries\":[null]}", "/entries/0 wrong-type"),
                post("too many entries", JOURNAL, "{\"entries\":[" + "0,".repeat(1000) + "0]}", "/entries too-many"),
                post(
                        "an empty entry",
                        JOURNAL,
                        "{\"entries\":[{}]}",
                        "/entries/0/id missing",
                        "/entries/0/at missing",
                        "/entries/0/zone missing",
                        "/entries/0/type missing",
                        "/entries/0/version missing",
                        "/entries/0/body missing"),
                post(
                        "an id of version 4",
                        JOURNAL,
                        entry("01932f10-0000-4000-8000-000000000002", AT, "\"UTC\"", "\"pain-noted\"", "1", pain),
                        "/entries/0/id bad-form"),
                post(
                        "an id in capitals",
                        JOURNAL,
                        entry("01932F10-0000-7000-8000-000000000002", AT, "\"UTC\"", "\"pain-noted\"", "1", pain),
                        "/entries/0/id bad-form"),
                post(
                        "a negative instant",
                        JOURNAL,
                        entry(ID, "-1", "\"UTC\"", "\"pain-noted\"", "1", pain),
                        "/entries/0/at before-2020"),
                post(
                        "an instant in seconds",
                        JOURNAL,
                        entry(ID, "1763884800", "\"UTC\"", "\"pain-noted\"", "1", pain),
                        "/entries/0/at before-2020"),
                post(
                        "an instant that is a text",
                        JOURNAL,
                        entry(ID, "\"today\"", "\"UTC\"", "\"pain-noted\"", "1", pain),
                        "/entries/0/at wrong-type"),
                post(
                        "an instant with a fraction",
                        JOURNAL,
                        entry(ID, "1.5", "\"UTC\"", "\"pain-noted\"", "1", pain),
                        "/entries/0/at wrong-type"),
                post(
                        "an instant beyond all numbers",
                        JOURNAL,
                        entry(ID, "99999999999999999999", "\"UTC\"", "\"pain-noted\"", "1", pain),
                        "/entries/0/at out-of-range"),
                post(
                        "more than a day in the future",
                        JOURNAL,
                        entry(
                                ID,
                                String.valueOf(TestApp.NOW.toEpochMilli() + 86_400_001),
                                "\"UTC\"",
                                "\"pain-noted\"",
                                "1",
                                pain),
                        "/entries/0/at in-the-future"),
                post(
                        "no time zone",
                        JOURNAL,
                        entry(ID, AT, "\"Mars Olympus\"", "\"pain-noted\"", "1", pain),
                        "/entries/0/zone bad-form"),
                post(
                        "an unknown type",
                        JOURNAL,
                        entry(ID, AT, "\"UTC\"", "\"dream-noted\"", "1", pain),
                        "/entries/0/type not-one-of"),
                post(
                        "a type that is a number",
                        JOURNAL,
                        entry(ID, AT, "\"UTC\"", "7", "1", pain),
                        "/entries/0/type wrong-type"),
                post(
                        "a newer version",
                        JOURNAL,
                        entry(ID, AT, "\"UTC\"", "\"pain-noted\"", "2", "{\"new\":true}"),
                        "/entries/0/version newer-version"),
                post(
                        "version 0",
                        JOURNAL,
                        entry(ID, AT, "\"UTC\"", "\"pain-noted\"", "0", pain),
                        "/entries/0/version wrong-value"),
                post(
                        "a body that is a list",
                        JOURNAL,
                        entry(ID, AT, "\"UTC\"", "\"pain-noted\"", "1", "[]"),
                        "/entries/0/body wrong-type"),
                post(
                        "a right entry beside a wrong one",
                        JOURNAL,
                        "{\"entries\":[" + one("01932f10-0000-7000-8000-000000000009", "pain-noted", pain)
                                + ",{\"id\":1}]}",
                        "/entries/1/id wrong-type",
                        "/entries/1/at missing",
                        "/entries/1/zone missing",
                        "/entries/1/type missing",
                        "/entries/1/version missing",
                        "/entries/1/body missing"));
    }

    private static List<WrongRequest> bodies() {
        String dose = "{\"sets\":11,\"repetitions\":0,\"holdSeconds\":61,\"restSeconds\":-1}";
        return List.of(
                body(
                        "somebody who is not an adult",
                        "check-answered",
                        "{\"scope\":\"full\",\"adult\":false,\"signs\":[]}",
                        "/adult adults-only"),
                body(
                        "a check that does not say adult",
                        "check-answered",
                        "{\"scope\":\"full\",\"signs\":[]}",
                        "/adult missing"),
                body(
                        "adult in quotes",
                        "check-answered",
                        "{\"scope\":\"full\",\"adult\":\"true\",\"signs\":[]}",
                        "/adult wrong-type"),
                body(
                        "an unknown sign",
                        "check-answered",
                        "{\"scope\":\"full\",\"adult\":true,\"signs\":[\"pregnancy\",\"hiccups\"]}",
                        "/signs/1 not-one-of"),
                body(
                        "a sign twice",
                        "clinician-agreed",
                        "{\"signs\":[\"pregnancy\",\"pregnancy\"]}",
                        "/signs/1 duplicate"),
                body(
                        "a sign that was not asked",
                        "check-answered",
                        "{\"scope\":\"first-eight\",\"adult\":true,\"signs\":[\"pregnancy\"]}",
                        " contradiction"),
                body("a yes in words", "new-signs-asked", "{\"anythingNew\":\"yes\"}", "/anythingNew wrong-type"),
                body(
                        "a setup with everything wrong",
                        "setup-stated",
                        "{\"equipment\":[\"sofa\"],\"positions\":[],\"restrictions\":[\"laziness\"],\"refused\":[\"no-such-exercise\"],"
                                + "\"liked\":[\"Cat Cow\"],\"optedIn\":[\"row/no-such-variant\",\"row\"],\"country\":\"at\",\"shoe\":43}",
                        "/equipment/0 not-one-of",
                        "/positions too-few",
                        "/restrictions/0 not-one-of",
                        "/refused/0 unknown-exercise",
                        "/liked/0 bad-form",
                        "/optedIn/0 unknown-variant",
                        "/optedIn/1 bad-form",
                        "/country bad-form",
                        "/shoe unknown-field"),
                body(
                        "a sore spot of intensity 0",
                        "soreness-noted",
                        "{\"spots\":[{\"region\":\"neck\",\"side\":\"middle\",\"intensity\":0}],\"startedRecently\":false}",
                        "/spots/0/side not-one-of",
                        "/spots/0/intensity out-of-range"),
                body("pain of 11", "pain-noted", "{\"moment\":\"now\",\"score\":11}", "/score out-of-range"),
                body("pain of minus 1", "pain-noted", "{\"moment\":\"now\",\"score\":-1}", "/score out-of-range"),
                body(
                        "pain of three and a half",
                        "pain-noted",
                        "{\"moment\":\"now\",\"score\":3.5}",
                        "/score wrong-type"),
                body("pain that is null", "pain-noted", "{\"moment\":\"now\",\"score\":null}", "/score wrong-type"),
                body(
                        "a session id that is no UUID",
                        "pain-noted",
                        "{\"moment\":\"now\",\"score\":3,\"session\":\"mine\"}",
                        "/session bad-form"),
                body(
                        "a session with a dose beyond all caps",
                        "session-started",
                        "{\"session\":\"" + SESSION
                                + "\",\"minutes\":61,\"plannedSeconds\":1,\"items\":[{\"variant\":\"row/spoon\",\"dose\":"
                                + dose + ",\"sides\":[\"left\",\"right\",\"left\"]}]}",
                        "/minutes out-of-range",
                        "/items/0/variant unknown-variant",
                        "/items/0/dose/sets out-of-range",
                        "/items/0/dose/repetitions out-of-range",
                        "/items/0/dose/holdSeconds out-of-range",
                        "/items/0/dose/restSeconds out-of-range",
                        "/items/0/sides too-many"),
                body(
                        "a session without items",
                        "session-started",
                        "{\"session\":\"" + SESSION + "\",\"minutes\":15,\"plannedSeconds\":1,\"items\":[]}",
                        "/items too-few"),
                body(
                        "a log with wrong numbers",
                        "exercise-logged",
                        "{\"session\":\"" + SESSION
                                + "\",\"item\":-1,\"variant\":\"cat-cow\",\"plannedSeconds\":1,\"doneSeconds\":86401,"
                                + "\"plannedRepetitions\":1,\"doneRepetitions\":\"8\",\"outcome\":\"great\"}",
                        "/item out-of-range",
                        "/variant bad-form",
                        "/doneSeconds out-of-range",
                        "/doneRepetitions wrong-type",
                        "/outcome not-one-of"),
                body(
                        "a hurt of an unknown kind",
                        "exercise-hurt",
                        "{\"session\":\"" + SESSION + "\",\"variant\":\"cat-cow/seated\",\"kind\":\"bad\"}",
                        "/kind not-one-of"),
                body(
                        "an end that is not said",
                        "session-finished",
                        "{\"session\":\"" + SESSION + "\",\"effort\":12}",
                        "/completed missing",
                        "/doneSeconds missing",
                        "/effort out-of-range"));
    }

    private static List<WrongRequest> diary() {
        return List.of(
                body(
                        "answers beyond the scale",
                        "peg-answered",
                        "{\"pain\":11,\"enjoyment\":-1}",
                        "/pain out-of-range",
                        "/enjoyment out-of-range",
                        "/activity missing"),
                body("a change of 6", "change-rated", "{\"change\":6}", "/change out-of-range"),
                body("a change of minus 6", "change-rated", "{\"change\":-6}", "/change out-of-range"),
                body(
                        "an activity without a name and one with a long one",
                        "activities-rated",
                        "{\"activities\":[{\"name\":\" \",\"ability\":3},{\"name\":\"" + "a".repeat(61)
                                + "\",\"ability\":11}]}",
                        "/activities/0/name bad-form",
                        "/activities/1/name too-long",
                        "/activities/1/ability out-of-range"),
                body("no activities", "activities-rated", "{\"activities\":[]}", "/activities too-few"),
                body(
                        "a programme without days",
                        "programme-chosen",
                        "{\"level\":\"most\",\"days\":[]}",
                        "/level not-one-of",
                        "/days too-few"),
                body(
                        "days that do not exist",
                        "session-day-moved",
                        "{\"from\":\"2026-02-30\",\"to\":\"tomorrow\"}",
                        "/from no-such-day",
                        "/to bad-form"),
                body(
                        "days before 2020 and too far ahead",
                        "session-day-moved",
                        "{\"from\":\"2019-12-31\",\"to\":\"2026-01-07\"}",
                        "/from before-2020",
                        "/to in-the-future"),
                body(
                        "advice of the day after tomorrow",
                        "advice-read",
                        "{\"kind\":\"improvement\",\"since\":\"2025-11-27\"}",
                        "/since in-the-future"),
                body(
                        "advice of 1970",
                        "advice-read",
                        "{\"kind\":\"improvement\",\"since\":\"1970-01-21\"}",
                        "/since before-2020"),
                body(
                        "advice of an unknown kind",
                        "advice-read",
                        "{\"kind\":\"cheer-up\",\"since\":\"2025-02-01\"}",
                        "/kind not-one-of"),
                body(
                        "a correction of what cannot be corrected",
                        "entry-corrected",
                        "{\"entry\":\"" + ID + "\",\"type\":\"exercise-hurt\",\"body\":{}}",
                        "/type not-one-of"),
                body(
                        "a correction with a wrong number",
                        "entry-corrected",
                        "{\"entry\":\"x\",\"type\":\"pain-noted\",\"body\":{\"moment\":\"now\",\"score\":12}}",
                        "/entry bad-form",
                        "/body/score out-of-range"));
    }

    private static List<WrongRequest> contents() {
        return List.of(new WrongRequest(
                "other content under a known id",
                "POST",
                JOURNAL,
                "application/json",
                ("{\"entries\":["
                                + one(
                                        "01932f10-0000-7000-8000-000000000077",
                                        "pain-noted",
                                        "{\"moment\":\"now\",\"score\":1}")
                                + "," + one(ID, "pain-noted", "{\"moment\":\"now\",\"score\":4}") + "]}")
                        .getBytes(StandardCharsets.UTF_8),
                409,
                "other-content",
                List.of("/entries/1/id other-content")));
    }

    private static List<WrongRequest> exports() {
        String path = "/api/v1/import";
        return List.of(
                post(
                        "an import that is no file of ours",
                        path,
                        "{\"format\":\"fit\",\"version\":1,\"entries\":[]}",
                        "/format wrong-value"),
                post(
                        "an import of a newer format",
                        path,
                        "{\"format\":\"unkink-journal\",\"version\":2,\"entries\":[]}",
                        "/version newer-version"),
                post(
                        "an import without anything",
                        path,
                        "{}",
                        "/format missing",
                        "/version missing",
                        "/entries missing"),
                post("an import that is a list", path, "[]", " wrong-type"),
                post(
                        "an import cut off",
                        path,
                        "{\"format\":\"unkink-journal\",\"version\":1,\"entries\":[{}",
                        " malformed-json",
                        "/entries/0/id missing",
                        "/entries/0/at missing",
                        "/entries/0/zone missing",
                        "/entries/0/type missing",
                        "/entries/0/version missing",
                        "/entries/0/body missing"),
                post(
                        "an import with something after it",
                        path,
                        "{\"format\":\"unkink-journal\",\"version\":1,\"entries\":[]} x",
                        " malformed-json"),
                post(
                        "an import with a wrong entry at its end",
                        path,
                        "{\"format\":\"unkink-journal\",\"version\":1,\"more\":1,\"entries\":["
                                + one(
                                        "01932f10-0000-7000-8000-000000000078",
                                        "pain-noted",
                                        "{\"moment\":\"now\",\"score\":1}")
                                + ","
                                + one(
                                        "01932f10-0000-7000-8000-000000000079",
                                        "pain-noted",
                                        "{\"moment\":\"now\",\"score\":12}")
                                + "]}",
                        "/more unknown-field",
                        "/entries/1/body/score out-of-range"));
    }

    private static List<WrongRequest> queries() {
        return List.of(
                get("a limit of 0", JOURNAL + "?limit=0", "?limit out-of-range"),
                get("a limit of 1001", JOURNAL + "?limit=1001", "?limit out-of-range"),
                get(
                        "a limit in words and a negative cursor",
                        JOURNAL + "?limit=ten&after=-1",
                        "?limit wrong-type",
                        "?after bad-form"),
                get("a history of 0 sessions", "/api/v1/history?limit=0", "?limit out-of-range"),
                get("a history of 101 sessions", "/api/v1/history?limit=101", "?limit out-of-range"),
                get(
                        "a history before no session and of none",
                        "/api/v1/history?before=yesterday&limit=some",
                        "?before bad-form",
                        "?limit wrong-type"),
                get(
                        "a history before an unknown session",
                        "/api/v1/history?before=" + SESSION,
                        "?before unknown-session"),
                get("a cursor of another journal", JOURNAL + "?after=0123456789abcdef-3", "?after unknown-cursor"),
                get("an unknown parameter", JOURNAL + "?offset=1", "?offset unknown-parameter"),
                get("a parameter twice", JOURNAL + "?after=1&after=2", "?after repeated-parameter"),
                get("a parameter that cannot be read", "/api/v1/person?zone=UTC&x=1", "?x unknown-parameter"),
                get("no time zone", "/api/v1/person?zone=Mars%20Olympus", "?zone bad-form"),
                get("an endless language", "/api/v1/check?lang=" + "a".repeat(36), "?lang too-long"));
    }

    private static List<WrongRequest> transport() {
        byte[] large = new byte[10_000_000];
        Arrays.fill(large, (byte) ' ');
        return List.of(
                post("a body of 10 MB", JOURNAL, "").bytes(large).gets(413, "too-large"),
                post("an import of 65 MB", "/api/v1/import", "")
                        .bytes(new byte[65 * 1024 * 1024])
                        .gets(413, "too-large"),
                post("a form", JOURNAL, "entries=1")
                        .typed("application/x-www-form-urlencoded")
                        .gets(415, "wrong-content-type"),
                post("plain text", JOURNAL, "{}").typed("text/plain").gets(415, "wrong-content-type"),
                post("another character set", JOURNAL, "{}")
                        .typed("application/json; charset=utf-16")
                        .gets(415, "wrong-content-type"),
                post("no content type", JOURNAL, "{}").typed("").gets(415, "wrong-content-type"),
                post("an unknown address", "/api/v1/nothing", "{}").gets(404, "not-found"),
                get("an unknown address to read", "/api/v1/nothing").gets(404, "not-found"),
                get("an unknown version", "/api/v2/journal").gets(404, "not-found"),
                post("a file that is not there", "/no.html", "").as("GET").gets(404, "not-found"),
                post("patching the journal", JOURNAL, "{}").as("PATCH").gets(405, "method-not-allowed"),
                post("changing the journal", JOURNAL, "{}").as("PATCH").gets(405, "method-not-allowed"),
                get("reading what can only be sent", "/api/v1/import").gets(405, "method-not-allowed"),
                post("sending what can only be read", "/api/v1/export", "{}").gets(405, "method-not-allowed"));
    }

    private static WrongRequest body(String name, String type, String body, String... faults) {
        String[] placed = Arrays.stream(faults).map(f -> "/entries/0/body" + f).toArray(String[]::new);
        return post(name, JOURNAL, batch(type, body), placed);
    }

    private static String batch(String type, String body) {
        return "{\"entries\":[" + one(ID, type, body) + "]}";
    }

    private static String one(String id, String type, String body) {
        return "{\"id\":\"" + id + "\",\"at\":" + AT + ",\"zone\":\"UTC\",\"type\":\"" + type
                + "\",\"version\":1,\"body\":" + body + "}";
    }

    private static String entry(String id, String at, String zone, String type, String version, String body) {
        return "{\"entries\":[{\"id\":\"" + id + "\",\"at\":" + at + ",\"zone\":" + zone + ",\"type\":" + type
                + ",\"version\":" + version + ",\"body\":" + body + "}]}";
    }
}
