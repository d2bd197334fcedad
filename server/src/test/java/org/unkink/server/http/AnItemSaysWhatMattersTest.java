package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to reach a person with each item of a plan: its caution, how hard it may feel, where its dose comes from. */
final class AnItemSaysWhatMattersTest {

    @SuppressWarnings("NullAway.Init")
    private TestApp app;

    @BeforeEach
    void start(@TempDir Path folder) {
        app = TestApp.start(folder);
        note("check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[]}");
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void theCautionOfItsExercise() {
        note("pain-noted", "{\"moment\":\"now\",\"score\":2}");
        assertThat(items(25))
                .hasSizeGreaterThan(5)
                .allSatisfy(item -> assertThat(item.path("caution").asText())
                        .as("%s", item.get("variant"))
                        .isNotEmpty());
    }

    @Test
    void theEffortOfStrengthAndOfNothingElse() {
        note("pain-noted", "{\"moment\":\"now\",\"score\":2}");
        List<JsonNode> items = items(25);
        assertThat(items)
                .anyMatch(AnItemSaysWhatMattersTest::isStrength)
                .allSatisfy(item -> assertThat(item.has("effort"))
                        .as("%s", item.get("variant"))
                        .isEqualTo(isStrength(item)));
        assertThat(items.stream().filter(AnItemSaysWhatMattersTest::isStrength))
                .allSatisfy(item -> assertThat(item.get("effort").textValue()).contains("6"));
    }

    /** On a day of pain of 5 every dose but those of the warm-up is below the article's. */
    @Test
    void theSourceOfADoseBelowTheArticles() {
        note("pain-noted", "{\"moment\":\"now\",\"score\":5}");
        List<JsonNode> moved = items(25).stream()
                .filter(item -> !item.get("phase").textValue().equals("warm-up"))
                .toList();
        assertThat(moved)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/doseSource/id").asText())
                        .as("%s", item.get("variant"))
                        .isNotEmpty()
                        .isNotEqualTo("R08"));
    }

    private void note(String type, String body) {
        app.note(TestApp.NOW.minusSeconds(100), type, body);
    }

    private List<JsonNode> items(int minutes) {
        List<JsonNode> items = new ArrayList<>();
        app.post("/api/v1/sessions", "{\"minutes\":" + minutes + "}")
                .json()
                .get("items")
                .forEach(items::add);
        return items;
    }

    private static boolean isStrength(JsonNode item) {
        return item.get("phase").textValue().equals("strength");
    }
}
