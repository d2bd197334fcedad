package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small journals for which the right answer is plain, sent as a device sends them, on 30 November 2026. */
final class SmallJournalsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T00:20:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private JsonNode progress(String journal) throws IOException {
        return answer(journal, app -> app.get("/api/v1/progress?zone=UTC"));
    }

    private JsonNode answer(String journal, Function<TestApp, TestApp.Reply> question) throws IOException {
        try (TestApp app = TestApp.start(folder, () -> NOW);
                InputStream file = SmallJournalsTest.class.getResourceAsStream("/journals/" + journal + ".json")) {
            String entries = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            TestApp.Reply sent = app.post("/api/v1/journal", entries);
            assertThat(sent.status()).as(sent.text()).isEqualTo(200);
            TestApp.Reply reply = question.apply(app);
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
            return reply.json();
        }
    }

    private static List<String> advice(JsonNode progress) {
        List<String> kinds = new ArrayList<>();
        progress.get("advice").forEach(advice -> kinds.add(advice.get("kind").asText()));
        return kinds;
    }

    private static String wording(JsonNode progress) {
        return progress.get("pain").get("change").get("wording").asText();
    }

    /** Pain rose from 2 to 6, whenever the first numbers came. */
    @ParameterizedTest
    @ValueSource(strings = {"baseline-check-28", "baseline-check-29", "baseline-check-31"})
    void aRiseIsSeenHoweverLateTheFirstNumbersCame(String journal) throws IOException {
        JsonNode progress = progress(journal);

        assertThat(advice(progress)).contains("worsening", "worse-after-four-weeks");
        assertThat(wording(progress)).isEqualTo("worse");
        assertThat(progress.get("pain").get("change").get("from").asDouble()).isEqualTo(2);
        assertThat(progress.get("pain").get("change").get("to").asDouble()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"usual", "usual2", "often"})
    void theUsualLevelIsNotWorse(String journal) throws IOException {
        JsonNode progress = progress(journal);

        assertThat(advice(progress)).doesNotContain("worsening", "worse-after-two-weeks", "worse-after-four-weeks");
        assertThat(wording(progress)).isNotIn("worse", "higher", "better");
        assertThat(progress.get("signals")).isEmpty();
    }

    /** What points the other way in the plain averages is explained, and words and numbers have one sign. */
    @ParameterizedTest
    @ValueSource(strings = {"conf", "time"})
    void whatThePlainAveragesSayIsExplained(String journal) throws IOException {
        int explained = 0;
        for (JsonNode help : progress(journal).get("helps").get("exercises")) {
            String text = help.get("text").asText();
            if (help.get("verdict").asText().equals("not-told-from-time")) {
                assertThat(help.has("low")).as("a number that means nothing").isFalse();
                assertThat(text).contains("Other things changed then");
                explained++;
                continue;
            }
            assertThat(help.get("verdict").asText()).isNotEqualTo("more-pain");
            assertThat(text).contains(help.get("low").asDouble() < 0 ? "less pain" : "more pain");
            explained += text.contains("The plain averages say something else") ? 1 : 0;
        }
        assertThat(explained).isPositive();
    }

    @Test
    void whatIsMissingIsSaidAndAskedFor() throws IOException {
        try (TestApp app = TestApp.start(folder, () -> NOW)) {
            app.note(NOW.minusSeconds(60), "check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[]}");
            app.note(NOW.minusSeconds(30), "pain-noted", "{\"moment\":\"now\",\"score\":4}");
            JsonNode change =
                    app.get("/api/v1/progress?zone=UTC").json().get("pain").get("change");

            assertThat(change.get("wording").asText()).isEqualTo("not-enough-yet");
            assertThat(change.get("text").asText()).contains("on three days of each week", "after three weeks");
        }
    }

    /** Six sessions were begun, and a tenth of each was done. */
    @Test
    void doneIsMostOfIt() throws IOException {
        JsonNode programme = answer("tenpercent", app -> app.get("/api/v1/programme?zone=UTC"));

        assertThat(programme.at("/suggestion/rule/id").asText()).isEqualTo("R43");
        assertThat(programme.at("/suggestion/text").asText()).contains("0 of 6");
        Set<String> states = new TreeSet<>();
        programme
                .get("weeks")
                .forEach(week -> week.get("days")
                        .forEach(day -> states.add(day.get("state").asText())));
        assertThat(states).contains("partly");
        assertThat(progress("tenpercent").get("adherence").get("weeks"))
                .as("days with a session")
                .allMatch(week -> week.get("sessions").intValue() == 0);
    }

    @Test
    void anActivityIsTheSameHoweverItIsSpelled() throws IOException {
        JsonNode change = progress("renamed").get("function").get("activitiesChange");

        assertThat(change.get("from").asDouble()).isEqualTo(2);
        assertThat(change.get("to").asDouble()).isEqualTo(7);
    }

    /** A session after it, one of ten minutes, and one with the stretch that hurt on the left. */
    @ParameterizedTest
    @ValueSource(strings = {"hold", "side"})
    void noMoreIsSaidThanIsPlanned(String journal) throws IOException {
        for (int minutes : List.of(10, 15, 25)) {
            JsonNode plan =
                    answer(journal, app -> app.post("/api/v1/sessions?zone=UTC", "{\"minutes\":" + minutes + "}"));
            for (JsonNode item : plan.get("items")) {
                for (JsonNode reason : item.get("reasons")) {
                    assertThat(reason.get("code").asText())
                            .as(item + "")
                            .isNotIn("more-than-before", "less-than-before");
                }
            }
        }
    }
}
