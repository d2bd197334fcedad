package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who mistyped on the map corrects or withdraws that map; another map takes nothing back. */
class AMapCanBeTakenBackTest {

    private static final String ZONE = "?zone=Europe/Vienna";

    private TestApp app;

    @BeforeEach
    void start(@TempDir Path folder) {
        app = TestApp.start(folder);
        note(3, "check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[]}");
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aLaterMapDoesNotOpenWhatTheFirstOneClosed() {
        note(2, "soreness-noted", map(9));
        note(1, "soreness-noted", map(2));
        assertThat(plan()).isEqualTo(409);
        note(0, "soreness-noted", "{\"spots\":[],\"startedRecently\":false}");
        assertThat(plan()).isEqualTo(409);
    }

    @Test
    void aMapIsListedWithItsEntryAndCanBeCorrected() {
        String map = note(2, "soreness-noted", map(9));
        JsonNode listed = app.get("/api/v1/progress" + ZONE).json().at("/pain/maps/0");
        assertThat(listed.get("entry").textValue()).isEqualTo(map);
        assertThat(listed.get("day").textValue()).isEqualTo("2025-11-24");
        assertThat(listed.at("/spots/0/intensity").intValue()).isEqualTo(9);
        assertThat(listed.get("startedRecently").booleanValue()).isFalse();

        note(1, "entry-corrected", "{\"entry\":\"" + map + "\",\"type\":\"soreness-noted\",\"body\":" + map(2) + "}");
        assertThat(plan()).isEqualTo(200);
        assertThat(app.get("/api/v1/progress" + ZONE)
                        .json()
                        .at("/pain/maps/0/spots/0/intensity")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void aMapCanBeWithdrawn() {
        String map = note(2, "soreness-noted", map(9));
        TestApp.Reply preview = app.post(
                "/api/v1/corrections/preview" + ZONE,
                "{\"type\":\"entry-withdrawn\",\"body\":{\"entry\":\"" + map + "\"}}");
        assertThat(preview.status()).isEqualTo(200);
        note(1, "entry-withdrawn", "{\"entry\":\"" + map + "\"}");
        assertThat(app.get("/api/v1/person" + ZONE).json().has("pain")).isFalse();
        assertThat(app.get("/api/v1/progress" + ZONE).json().at("/pain/maps")).isEmpty();
    }

    private int plan() {
        return app.post("/api/v1/sessions" + ZONE, "{\"minutes\":20}").status();
    }

    private String note(int minutesAgo, String type, String body) {
        return app.note(TestApp.NOW.minus(Duration.ofMinutes(minutesAgo)), type, body);
    }

    private static String map(int intensity) {
        return "{\"spots\":[{\"region\":\"neck\",\"side\":\"left\",\"intensity\":" + intensity
                + "}],\"startedRecently\":false}";
    }
}
