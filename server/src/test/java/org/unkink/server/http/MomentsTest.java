package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.answers.person.Moments;

/** Which moments are taken, and what becomes of those that were taken from a clock that was wrong. */
final class MomentsTest {

    private static final String PAIN = "{\"moment\":\"now\",\"score\":3}";

    private Instant now = TestApp.NOW;

    @SuppressWarnings("NullAway.Init")
    private TestApp app;

    @BeforeEach
    void start(@TempDir Path folder) {
        app = TestApp.start(folder, () -> now);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private static String entry(int number, Instant at) {
        return "{\"id\":\"01932f10-0000-7000-8000-00000000001" + number + "\",\"at\":" + at.toEpochMilli()
                + ",\"zone\":\"UTC\",\"type\":\"pain-noted\",\"version\":1,\"body\":" + PAIN + "}";
    }

    private static String file(String... entries) {
        return "{\"format\":\"unkink-journal\",\"version\":1,\"entries\":[" + String.join(",", entries) + "]}";
    }

    @Test
    void fromTheFirstDayOf2020ToADayAheadOfTheClockEveryMomentIsTaken() {
        Instant first = Instant.parse("2020-01-01T00:00:00Z");
        Instant last = now.plus(Duration.ofHours(24));
        Moments moments = new Moments(() -> now);
        for (Instant at : List.of(first, now, now.plusSeconds(5), last)) {
            assertThat(moments.isPossible(at.toEpochMilli())).as("%s", at).isTrue();
        }
        for (Instant at : List.of(Instant.EPOCH, first.minusMillis(1), last.plusMillis(1))) {
            assertThat(moments.isPossible(at.toEpochMilli())).as("%s", at).isFalse();
        }
    }

    @Test
    void aDeviceWhoseClockIsSecondsToADayAheadIsUnderstood() {
        for (Duration ahead : List.of(Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofHours(24))) {
            app.note(now.plus(ahead), "pain-noted", PAIN);
        }
        assertThat(app.get("/api/v1/person").status()).isEqualTo(200);
    }

    @Test
    void aFileComesInWithoutWhatIsDatedWronglyAndSaysWhat() {
        JsonNode answer = app.post(
                        "/api/v1/import",
                        file(
                                entry(1, now.minusSeconds(60)),
                                entry(2, Instant.ofEpochMilli(1_763_884_800L)),
                                entry(3, now.plus(Duration.ofDays(400)))))
                .json();
        assertThat(answer.get("appended").intValue()).isEqualTo(1);
        assertThat(answer.get("leftOut").intValue()).isEqualTo(2);
        assertThat(answer.at("/faults/0/pointer").textValue()).isEqualTo("/entries/1/at");
        assertThat(answer.at("/faults/0/code").textValue()).isEqualTo("before-2020");
        assertThat(answer.at("/faults/1/pointer").textValue()).isEqualTo("/entries/2/at");
        assertThat(answer.at("/faults/1/code").textValue()).isEqualTo("in-the-future");
        assertThat(app.get("/api/v1/export").json().get("entries")).hasSize(1);
    }

    /** The server's own clock was ahead, took an entry of the far future, and was put right. */
    @Test
    void anEntryOfTheFarFutureCountsForNothingAndItsExportCanBeReadAgain() {
        String before = app.get("/api/v1/progress").text();
        Instant right = now;
        now = right.plus(Duration.ofDays(2000));
        app.note(now, "pain-noted", "{\"moment\":\"now\",\"score\":9}");
        now = right;
        assertThat(app.get("/api/v1/progress").text()).isEqualTo(before);
        String export = app.get("/api/v1/export").text();
        assertThat(export).contains("\"score\":9");
        TestApp.Reply again = app.post("/api/v1/import", export);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("leftOut").intValue()).isEqualTo(1);
        assertThat(app.get("/api/v1/export").text()).isEqualTo(export);
    }
}
