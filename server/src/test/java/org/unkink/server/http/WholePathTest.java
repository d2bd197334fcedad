package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.answers.TestJson;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.codec.RandomEvents;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.ContractFile;
import org.unkink.engine.journal.Entry;

/** From the first visit to the history, export and deletion, every answer held against the contract. */
final class WholePathTest {

    private static final String CHECK = "{\"scope\":\"full\",\"adult\":true,\"signs\":[]}";

    @SuppressWarnings("NullAway.Init")
    private TestApp app;

    private Instant now = TestApp.NOW;

    @BeforeEach
    void start(@TempDir Path folder) {
        app = TestApp.start(folder, () -> now);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private void note(String type, String body) {
        app.note(now.minusSeconds(100), type, body);
    }

    @Test
    void withoutACheckNothingIsPlanned() {
        TestApp.Reply reply = app.post("/api/v1/sessions", "{\"minutes\":15}");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("type").textValue()).endsWith("check-due");
        assertThat(reply.json().at("/clearance/reason").textValue()).isEqualTo("never-answered");
    }

    @Test
    void aWarningSignStopsPlanning() {
        note("check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[\"vision-change\"]}");
        TestApp.Reply reply = app.post("/api/v1/sessions", "{\"minutes\":15}");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("type").textValue()).endsWith("check-stopped");
        assertThat(reply.json().at("/clearance/level").textValue()).isEqualTo("emergency");
    }

    @Test
    void muchPainStopsPlanning() {
        note("check-answered", CHECK);
        note("pain-noted", "{\"moment\":\"before-session\",\"score\":8}");
        TestApp.Reply reply = app.post("/api/v1/sessions", "{\"minutes\":15}");
        assertThat(reply.json().get("type").textValue()).endsWith("too-much-pain");
    }

    @Test
    void anImpossibleWishSaysWhatToChange() {
        note("check-answered", CHECK);
        TestApp.Reply reply = app.post("/api/v1/sessions", "{\"minutes\":2,\"fullWarmUp\":true}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().get("faults")).isNotEmpty();
    }

    @Test
    void everyLengthIsPlannedAndTimedToTheSecond() {
        note("check-answered", CHECK);
        note("pain-noted", "{\"moment\":\"now\",\"score\":2}");
        for (int minutes : List.of(2, 5, 10, 15, 25, 40, 60)) {
            JsonNode plan = app.post("/api/v1/sessions", "{\"minutes\":" + minutes + "}")
                    .json();
            assertThat(plan.get("seconds").intValue()).isPositive().isLessThanOrEqualTo(minutes * 60);
            TestApp.Reply started =
                    app.post("/api/v1/sessions/start", items(plan).toString());
            assertThat(started.status()).as(started.text()).isEqualTo(200);
            assertThat(started.json().at("/timeline/seconds").intValue())
                    .isEqualTo(plan.get("seconds").intValue());
        }
    }

    /** What hurts badly, or sharply, asks for the signs first, whether its entry was sent before or is on its way. */
    @Test
    void easingCountsWhatHurtBeforeItIsInTheJournal() {
        note("check-answered", CHECK);
        note("pain-noted", "{\"moment\":\"now\",\"score\":2}");
        JsonNode remaining =
                items(app.post("/api/v1/sessions", "{\"minutes\":15}").json()).get("items");
        String variant = remaining.get(0).get("variant").textValue();
        for (String hurt : List.of("\"dull-ache\",\"score\":8", "\"dull-ache\",\"score\":6", "\"sharp\"")) {
            TestApp.Reply eased = app.post(
                    "/api/v1/sessions/eased",
                    "{\"remaining\":" + remaining + ",\"hurt\":{\"variant\":\"" + variant + "\",\"kind\":" + hurt
                            + "},\"choice\":\"skip\"}");
            assertThat(eased.status()).as(hurt + eased.text()).isEqualTo(409);
            assertThat(eased.json().get("type").textValue()).as(hurt).endsWith("check-due");
        }
    }

    @Test
    void aSessionIsDoneHurtsIsEasedAndStandsInTheHistory() {
        String session = "01932f10-0000-7000-8000-0000000000aa";
        note("check-answered", CHECK);
        note("pain-noted", "{\"moment\":\"before-session\",\"score\":3}");
        JsonNode plan = app.post("/api/v1/sessions?zone=Europe/Vienna", "{\"minutes\":15}")
                .json();
        assertThat(plan.has("notYet")).isFalse();
        ObjectNode items = items(plan);
        JsonNode planned = items.get("items");
        TestApp.Reply timeline = app.post("/api/v1/sessions/start", items.toString());
        assertThat(timeline.status()).as(timeline.text()).isEqualTo(200);
        String variant = planned.get(0).get("variant").textValue();
        note(
                "session-started",
                "{\"session\":\"" + session + "\",\"minutes\":15,\"plannedSeconds\":900,\"items\":" + planned + "}");
        assertThat(app.get("/api/v1/person").json().at("/openSession/state").textValue())
                .isEqualTo("open");
        note(
                "exercise-hurt",
                "{\"session\":\"" + session + "\",\"variant\":\"" + variant + "\",\"kind\":\"dull-ache\"}");
        TestApp.Reply eased = app.post(
                "/api/v1/sessions/eased",
                "{\"remaining\":" + planned + ",\"hurt\":{\"variant\":\"" + variant
                        + "\",\"kind\":\"dull-ache\"},\"choice\":\"skip\",\"session\":\"" + session + "\"}");
        assertThat(eased.status()).as(eased.text()).isEqualTo(200);
        assertThat(eased.json().get("changes")).isNotEmpty();
        note(
                "session-finished",
                "{\"session\":\"" + session + "\",\"completed\":true,\"doneSeconds\":880,\"effort\":3}");
        JsonNode history = app.get("/api/v1/history").json();
        assertThat(history.at("/sessions/0/state").textValue()).isEqualTo("completed");
        assertThat(history.at("/sessions/0/doneSeconds").intValue()).isEqualTo(880);
    }

    @Test
    void whereNoPainWasSaidTheQuestionComesBeforeTheStart() {
        note("check-answered", CHECK);
        JsonNode plan = app.post("/api/v1/sessions", "{\"minutes\":15}").json();
        assertThat(plan.at("/notYet/code").textValue()).isEqualTo("pain-not-said");
        assertThat(plan.has("timeline")).isFalse();
        refused(items(plan), "pain-not-said");
        note("pain-noted", "{\"moment\":\"before-session\",\"score\":0}");
        assertThat(app.post("/api/v1/sessions/start", items(plan).toString()).status())
                .isEqualTo(200);
    }

    @Test
    void theSorestSpotOfTheMapIsPainOfToday() {
        note("check-answered", CHECK);
        note("soreness-noted", "{\"spots\":[{\"region\":\"neck\",\"intensity\":10}],\"startedRecently\":false}");
        assertThat(app.post("/api/v1/sessions", "{\"minutes\":15}")
                        .json()
                        .get("type")
                        .textValue())
                .endsWith("too-much-pain");
    }

    @Test
    void dizzinessInASessionEndsTheDayWhateverTheCheckSaysAfterwards() {
        String session = "01932f10-0000-7000-8000-0000000000ab";
        note("check-answered", CHECK);
        note("pain-noted", "{\"moment\":\"before-session\",\"score\":1}");
        JsonNode plan = app.post("/api/v1/sessions", "{\"minutes\":15}").json();
        JsonNode planned = items(plan).get("items");
        note(
                "session-started",
                "{\"session\":\"" + session + "\",\"minutes\":15,\"plannedSeconds\":900,\"items\":" + planned + "}");
        note(
                "exercise-hurt",
                "{\"session\":\"" + session + "\",\"variant\":" + planned.get(0).get("variant")
                        + ",\"kind\":\"dizziness\"}");
        refused(items(plan).put("session", session), "check-due");
        note("check-answered", CHECK);
        refused(items(plan).put("session", session), "stopped-for-today");
        assertThat(app.post("/api/v1/sessions", "{\"minutes\":15}")
                        .json()
                        .get("type")
                        .textValue())
                .endsWith("stopped-for-today");
        now = now.plus(Duration.ofDays(1));
        note("pain-noted", "{\"moment\":\"before-session\",\"score\":1}");
        assertThat(app.post("/api/v1/sessions", "{\"minutes\":15}").status()).isEqualTo(200);
    }

    @Test
    void aSessionLeftLongAgoIsNotTakenUpAgainAndNothingPassesThatTheDayForbids() {
        String session = "01932f10-0000-7000-8000-0000000000ac";
        note("check-answered", CHECK);
        note("pain-noted", "{\"moment\":\"before-session\",\"score\":1}");
        JsonNode plan = app.post("/api/v1/sessions", "{\"minutes\":15}").json();
        note(
                "session-started",
                "{\"session\":\"" + session + "\",\"minutes\":15,\"plannedSeconds\":900,\"items\":"
                        + items(plan).get("items") + "}");
        TestApp.Reply again = app.post(
                "/api/v1/sessions/start", items(plan).put("session", session).toString());
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        ObjectNode row = TestJson.object();
        row.putArray("items")
                .addObject()
                .put("variant", "row/band")
                .<ObjectNode>set(
                        "dose",
                        TestJson.object()
                                .put("sets", 10)
                                .put("repetitions", 30)
                                .put("holdSeconds", 0)
                                .put("restSeconds", 60))
                .putArray("sides");
        refused(row, "not-today");
        now = now.plus(Duration.ofMinutes(150));
        refused(items(plan).put("session", session), "session-over");
        assertThat(app.get("/api/v1/person").json().has("openSession")).isFalse();
    }

    private static ObjectNode items(JsonNode plan) {
        ObjectNode items = TestJson.object();
        var planned = items.putArray("items");
        for (JsonNode item : plan.get("items")) {
            ObjectNode one = planned.addObject();
            one.set("variant", item.get("variant"));
            one.set("dose", item.get("dose"));
            one.set("sides", item.get("sides"));
        }
        return items;
    }

    private void refused(ObjectNode start, String kind) {
        TestApp.Reply reply = app.post("/api/v1/sessions/start", start.toString());
        assertThat(reply.status()).as(reply.text()).isEqualTo(409);
        assertThat(reply.json().get("type").textValue()).endsWith(kind);
        assertThat(reply.json().get("detail").textValue()).isNotBlank();
    }

    @Test
    void theRegionsThatTheArticleDoesNotNameAreMarked() {
        for (JsonNode exercise : app.get("/api/v1/catalogue").json().get("exercises")) {
            List<String> ours = new ArrayList<>();
            exercise.get("ours").forEach(region -> ours.add(region.textValue()));
            switch (exercise.get("id").textValue()) {
                case "cat-cow" -> assertThat(ours).containsExactly("upper-back");
                case "walk" -> assertThat(ours).containsExactly("shoulders", "upper-back", "lower-back");
                case "neck-roll" -> assertThat(ours).isEmpty();
                default -> assertThat(ours).allMatch(exercise.get("regions")::has);
            }
        }
    }

    @Test
    void howHardItMayBeIsASentence() {
        note("check-answered", CHECK);

        assertThat(app.get("/api/v1/person").json().at("/effort").textValue())
                .isEqualTo("At most 6 out of 10: you could do a few more.");

        note("check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[\"pregnancy\"]}");
        app.note(now.minusSeconds(50), "clinician-agreed", "{\"signs\":[\"pregnancy\"]}");

        assertThat(app.get("/api/v1/person").json().at("/effort").textValue())
                .isEqualTo("At most 4 out of 10: you can still chat.");
    }

    @Test
    void everyPlainPageOfTheApiAnswers() {
        for (String path : List.of(
                "/api/v1/health",
                "/api/v1/catalogue",
                "/api/v1/check",
                "/api/v1/person",
                "/api/v1/history",
                "/api/v1/today",
                "/api/v1/progress",
                "/api/v1/programme",
                "/openapi",
                "/openapi.json",
                "/",
                "/history",
                "/assets/app-1234.js")) {
            assertThat(app.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void theExportComesBackTheSameToTheByteAfterDeletingAndImporting() {
        ObjectNode batch = TestJson.object();
        var list = batch.putArray("entries");
        for (Entry entry : new RandomEvents(TestApp.CONTENT.catalogue(), 7).entries(200)) {
            list.add(TestJson.read(Entries.json(Entries.row(entry))));
        }
        assertThat(app.post("/api/v1/journal", batch.toString()).status()).isEqualTo(200);
        String export = app.get("/api/v1/export").text();
        assertThat(app.delete("/api/v1/journal").status()).isEqualTo(204);
        assertThat(app.get("/api/v1/export").json().get("entries")).isEmpty();
        assertThat(app.post("/api/v1/import", export).json().get("appended").intValue())
                .isEqualTo(200);
        assertThat(app.get("/api/v1/export").text()).isEqualTo(export);
        assertThat(app.post("/api/v1/import", export).json().get("known").intValue())
                .isEqualTo(200);
    }

    private int put(String file) {
        return app.send("PUT", "/api/v1/journal", file.getBytes(StandardCharsets.UTF_8), "application/json")
                .status();
    }

    /** As an import is undone: what was there before takes the place of all, and a file with faults changes nothing. */
    @Test
    void anExportTakesThePlaceOfTheJournal() {
        String before = app.get("/api/v1/export").text();
        assertThat(app.post("/api/v1/journal", """
                {"entries":[{"id":"01940000-0000-7000-8000-000000000001","at":1764000000000,"zone":"UTC",
                "type":"pain-noted","version":1,"body":{"moment":"now","score":3}}]}""").status()).isEqualTo(200);
        String after = app.get("/api/v1/export").text();
        assertThat(after).isNotEqualTo(before);
        assertThat(put("{\"format\":\"unkink-journal\"}")).isEqualTo(400);
        assertThat(app.get("/api/v1/export").text()).isEqualTo(after);
        assertThat(put(before)).isEqualTo(200);
        assertThat(app.get("/api/v1/export").text()).isEqualTo(before);
    }

    @Test
    void everyOperationIsInTheContractAndReverse() {
        Set<Contract.Operation> described =
                new HashSet<>(new Contract(ContractFile.load().document(), java.util.Map.of()).operations());
        assertThat(new HashSet<>(app.app().operations())).isEqualTo(described);
    }

    @Test
    void otherHostsAndOriginsAreRefused() {
        assertThat(app.send(app.request("/api/v1/person").header("Origin", "http://evil.example"))
                        .status())
                .isEqualTo(403);
        assertThat(app.send(app.request("/api/v1/person").header("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(app.send(app.request("/api/v1/person")
                                .header(
                                        "Origin",
                                        "http://127.0.0.1:" + app.app().port()))
                        .status())
                .isEqualTo(200);
    }
}
