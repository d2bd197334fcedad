package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks without a time zone is answered for the place of the last entry: their day does not end by the clocks of UTC. */
class WithoutAZoneThePersonsOwnCountsTest {

    private static final String AUCKLAND = "Pacific/Auckland";
    private static final String NEW_YORK = "America/New_York";

    private Instant now = Instant.parse("2025-11-24T20:00:00Z");
    private TestApp app;
    private int count;

    @BeforeEach
    void start(@TempDir Path folder) {
        app = TestApp.start(folder, () -> now);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void painOfTheMorningHoldsInTheEvening() {
        note(AUCKLAND, "check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[]}");
        note(AUCKLAND, "pain-noted", "{\"moment\":\"now\",\"score\":9}");
        now = now.plus(Duration.ofHours(8));
        note(AUCKLAND, "pain-noted", "{\"moment\":\"now\",\"score\":1}");

        assertThat(plan("").status()).isEqualTo(409);
        assertThat(plan("?zone=UTC").status())
                .as("with the zone of another place")
                .isEqualTo(409);
        assertThat(person("").get("today").textValue()).isEqualTo("2025-11-25");
    }

    @Test
    void aStopOfTheDayHoldsIntoTheNight() {
        note(
                NEW_YORK,
                "check-answered",
                "{\"scope\":\"full\",\"adult\":true,\"age\":\"from-20\",\"signs\":[],\"lifts\":[]}");
        String hurt = note(
                NEW_YORK,
                "exercise-hurt",
                "{\"session\":\"01932f10-0000-7000-8000-0000000000aa\",\"variant\":\"row/band\",\"side\":\"left\","
                        + "\"kind\":\"chest-pain-or-breathlessness\"}");
        note(
                NEW_YORK,
                "check-answered",
                "{\"scope\":\"first-eight\",\"adult\":true,\"age\":\"from-20\",\"signs\":[],\"lifts\":[\"" + hurt
                        + "\"]}");
        now = now.plus(Duration.ofHours(8).plusMinutes(5));
        note(NEW_YORK, "pain-noted", "{\"moment\":\"now\",\"score\":2}");

        assertThat(plan("").json().get("type").textValue()).endsWith("stopped-for-today");
    }

    @Test
    void anEntryOfAFastClockDoesNotSayWhereThePersonIsUnlessThereIsNoOther() {
        String pain = "{\"moment\":\"now\",\"score\":2}";
        noteAt(now.plus(Duration.ofHours(5)), AUCKLAND, "pain-noted", pain);
        assertThat(person("").get("today").textValue()).isEqualTo("2025-11-25");
        note(NEW_YORK, "pain-noted", pain);
        assertThat(person("").get("today").textValue()).isEqualTo("2025-11-24");
    }

    @Test
    void anEmptyJournalGoesByUtcAndSoDoesAZoneThatNobodyKnows() {
        assertThat(person("").get("today").textValue()).isEqualTo("2025-11-24");
        assertThat(person("?zone=Etc/Unknown").get("today").textValue()).isEqualTo("2025-11-24");
        note("Etc/Unknown", "pain-noted", "{\"moment\":\"now\",\"score\":2}");
        assertThat(person("").get("today").textValue()).isEqualTo("2025-11-24");
    }

    private TestApp.Reply plan(String query) {
        return app.post("/api/v1/sessions" + query, "{\"minutes\":40}");
    }

    private JsonNode person(String query) {
        return app.get("/api/v1/person" + query).json();
    }

    private String note(String zone, String type, String body) {
        return noteAt(now, zone, type, body);
    }

    private String noteAt(Instant at, String zone, String type, String body) {
        count++;
        String id = new UUID(0x7000L | (long) count << 16, 0x8000000000000000L | count).toString();
        int version = body.contains("lifts") ? 2 : 1;
        TestApp.Reply reply = app.post(
                "/api/v1/journal",
                "{\"entries\":[{\"id\":\"" + id + "\",\"at\":" + at.toEpochMilli() + ",\"zone\":\"" + zone
                        + "\",\"type\":\"" + type + "\",\"version\":" + version + ",\"body\":" + body + "}]}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return id;
    }
}
