package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.answers.TestJson;

/** A person who finds out for sure, day by day as the pages do it: what is offered, drawn, counted and told. */
final class FindingOutPathTest {

    private final Random random = new Random(12);
    private Instant now = TestApp.NOW;
    private String before = "";
    private boolean helped;

    @Test
    void whatHelpsIsOfferedDrawnAndToldAtTheEnd(@TempDir Path folder) {
        try (TestApp app = TestApp.start(folder, () -> now)) {
            assertThat(findOut(app).get("state").textValue()).isEqualTo("too-few-mornings");
            for (int day = 0; day < 20; day++) {
                day(app, "");
            }
            JsonNode offer = findOut(app);
            assertThat(offer.get("state").textValue()).isEqualTo("possible");
            JsonNode chosen = offer.get("exercises").get(0);
            assertThat(chosen.get("text").textValue()).contains(chosen.get("weeks") + " weeks");
            String exercise = chosen.get("exercise").textValue();
            int needed = chosen.get("mornings").intValue();

            String trial =
                    app.note(now, "trial-started", "{\"exercise\":\"%s\",\"mornings\":%d}".formatted(exercise, needed));
            JsonNode running = findOut(app);
            assertThat(running.get("state").textValue()).isEqualTo("running");
            assertThat(running.get("exercises")).isEmpty();
            assertThat(running.get("trial").has("result")).isFalse();

            int counted = 0;
            int with = 0;
            int days = 0;
            while (findOut(app).get("trial").get("state").textValue().equals("running")) {
                assertThat(++days).isLessThan(120);
                boolean counts = day(app, exercise).equals(trial);
                counted += counts ? 1 : 0;
                with += counts && helped ? 1 : 0;
            }
            JsonNode done = findOut(app).get("trial");
            assertThat(done.get("state").textValue()).isEqualTo("done");
            assertThat(done.at("/result/verdict").textValue()).isEqualTo("less-pain");
            assertThat(done.at("/result/low").asDouble()).isLessThan(-3);
            assertThat(done.at("/result/high").asDouble()).isBetween(-3.0, 0.0);
            assertThat(done.get("text").textValue()).contains("less pain");
            assertThat(done.at("/result/with").asInt()
                            + done.at("/result/without").asInt())
                    .isGreaterThanOrEqualTo(needed / 2);
            assertThat(with).isBetween(counted / 2 - 2, counted / 2 + 2);
            assertThat(plan(app).has("trial")).isFalse();
            assertThat(findOut(app).get("state").textValue()).isEqualTo("possible");
        }
    }

    @Test
    void whatIsStoppedDrawsNothingAndTellsNothing(@TempDir Path folder) {
        try (TestApp app = TestApp.start(folder, () -> now)) {
            for (int day = 0; day < 14; day++) {
                day(app, "");
            }
            String exercise = findOut(app).at("/exercises/0/exercise").textValue();
            String trial = app.note(now, "trial-started", "{\"exercise\":\"%s\",\"mornings\":12}".formatted(exercise));
            day(app, exercise);
            app.note(now, "trial-ended", "{\"trial\":\"%s\"}".formatted(trial));
            assertThat(day(app, exercise)).isEmpty();
            JsonNode ended = findOut(app).get("trial");
            assertThat(ended.get("state").textValue()).isEqualTo("ended");
            assertThat(ended.has("result")).isFalse();
        }
    }

    private static JsonNode findOut(TestApp app) {
        return app.get("/api/v1/progress?zone=Europe/Vienna").json().at("/helps/findOut");
    }

    private static JsonNode plan(TestApp app) {
        TestApp.Reply plan = app.post("/api/v1/sessions?zone=Europe/Vienna", "{\"minutes\":15}");
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        return plan.json();
    }

    /** One more day with its session; mornings are 3 points lower after one with the exercise. Gives the trial it was of. */
    private String day(TestApp app, String exercise) {
        now = now.plus(Duration.ofDays(1));
        app.note(now, "check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[]}");
        if (!before.isEmpty()) {
            int pain = (int) Math.round(4 + 0.7 * random.nextGaussian()) - (helped ? 3 : 0);
            app.note(
                    now,
                    "pain-noted",
                    "{\"moment\":\"next-morning\",\"score\":%d,\"session\":\"%s\"}"
                            .formatted(Math.clamp(pain, 0, 4), before));
        }
        String session = String.format(Locale.ROOT, "01932f10-0000-7000-9000-%012d", now.getEpochSecond());
        app.note(
                now, "pain-noted", "{\"moment\":\"before-session\",\"score\":3,\"session\":\"%s\"}".formatted(session));
        JsonNode plan = plan(app);
        ObjectNode start = TestJson.object();
        ArrayNode items = start.putArray("items");
        plan.get("items")
                .forEach(item ->
                        items.addObject().setAll(((ObjectNode) item.deepCopy()).retain("variant", "dose", "sides")));
        if (plan.has("trial")) {
            start.set("trial", plan.get("trial"));
        }
        TestApp.Reply started = app.post("/api/v1/sessions/start?zone=Europe/Vienna", start.toString());
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        ObjectNode body =
                TestJson.object().put("session", session).put("minutes", 15).put("plannedSeconds", 900);
        body.set("items", items);
        String trial = started.json().path("trial").asText();
        if (!trial.isEmpty()) {
            body.put("trial", trial);
        }
        app.note(now, "session-started", body.toString());
        helped = false;
        for (int i = 0; i < items.size(); i++) {
            String variant = items.get(i).get("variant").textValue();
            helped |= !exercise.isEmpty() && variant.startsWith(exercise + "/");
            app.note(
                    now,
                    "exercise-logged",
                    "{\"session\":\"%s\",\"item\":%d,\"variant\":\"%s\",\"plannedSeconds\":60,\"doneSeconds\":60,\"plannedRepetitions\":8,\"doneRepetitions\":8,\"outcome\":\"done\"}"
                            .formatted(session, i, variant));
        }
        app.note(
                now,
                "session-finished",
                "{\"session\":\"%s\",\"completed\":true,\"doneSeconds\":900}".formatted(session));
        before = session;
        return trial;
    }
}
