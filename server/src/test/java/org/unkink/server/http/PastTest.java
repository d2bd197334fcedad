package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.engine.journal.SystemZones;

/** What the past says by the API: today, progress, programme, and what a correction would change. */
final class PastTest {

    private static final String SESSION = "01932f10-0000-7000-8000-0000000000aa";
    private static final String ZONE = "?zone=Europe/Vienna";

    @SuppressWarnings("NullAway.Init")
    private TestApp app;

    @BeforeEach
    void start(@TempDir Path folder) {
        app = TestApp.start(folder);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    /** Notes something so many days and hours before now; gives the id of the entry. */
    private String note(int days, int hours, String type, String body) {
        return app.note(TestApp.NOW.minus(Duration.ofDays(days)).minus(Duration.ofHours(hours)), type, body);
    }

    private String pain(int days, String moment, int score) {
        return note(
                days,
                0,
                "pain-noted",
                "{\"moment\":\"" + moment + "\",\"score\":" + score + ",\"session\":\"" + SESSION + "\"}");
    }

    /** A session with one exercise, yesterday. */
    private String sessionOfYesterday() {
        note(1, 3, "check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[]}");
        note(1, 2, "pain-noted", "{\"moment\":\"before-session\",\"score\":2,\"session\":\"" + SESSION + "\"}");
        note(
                1,
                2,
                "session-started",
                "{\"session\":\"" + SESSION + "\",\"minutes\":10,\"plannedSeconds\":600,\"items\":[{\"variant\":"
                        + "\"wall-angel/standing\",\"dose\":{\"sets\":1,\"repetitions\":8,\"holdSeconds\":0,"
                        + "\"restSeconds\":60},\"sides\":[]}]}");
        String log = note(
                1,
                1,
                "exercise-logged",
                "{\"session\":\"" + SESSION + "\",\"item\":0,\"variant\":\"wall-angel/standing\",\"plannedSeconds\":48,"
                        + "\"doneSeconds\":48,\"plannedRepetitions\":8,\"doneRepetitions\":8,\"outcome\":\"done\"}");
        note(
                1,
                1,
                "session-finished",
                "{\"session\":\"" + SESSION + "\",\"completed\":true,\"doneSeconds\":600,\"effort\":4}");
        return log;
    }

    @Test
    void anEmptyJournalHasAnAnswerOnEveryPage() {
        assertThat(app.get("/api/v1/today" + ZONE).json().get("greeting").textValue())
                .isEqualTo("first-day");
        JsonNode progress = app.get("/api/v1/progress" + ZONE).json();
        assertThat(progress.has("since")).isFalse();
        assertThat(progress.at("/pain/days")).isEmpty();
        assertThat(progress.at("/pain/change").isMissingNode()).isTrue();
        JsonNode programme = app.get("/api/v1/programme" + ZONE).json();
        assertThat(programme.get("chosen").booleanValue()).isFalse();
        assertThat(programme.get("weeks").size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void whoHasNotedPainForWeeksIsNotGreetedAsOnTheFirstDay() {
        for (int days = 45; days > 0; days -= 3) {
            note(days, 0, "pain-noted", "{\"moment\":\"now\",\"score\":3}");
        }
        assertThat(app.get("/api/v1/today" + ZONE).json().get("greeting").textValue())
                .isEqualTo("any-day");
    }

    @Test
    void theMorningQuestionIsGoneOnceItIsAnswered() {
        sessionOfYesterday();
        JsonNode question = app.get("/api/v1/today" + ZONE).json().get("question");
        assertThat(question.get("kind").textValue()).isEqualTo("next-morning");
        assertThat(question.get("session").textValue()).isEqualTo(SESSION);
        assertThat(question.get("day").textValue()).isEqualTo("2025-11-23");
        pain(0, "next-morning", 2);
        assertThat(app.get("/api/v1/today" + ZONE).json().at("/question/kind").asText())
                .isNotEqualTo("next-morning");
    }

    @Test
    void aRedMorningIsSaidWithItsNumbersAndACorrectionTakesItBack() {
        sessionOfYesterday();
        String morning = pain(0, "next-morning", 6);
        JsonNode today = app.get("/api/v1/today" + ZONE).json();
        assertThat(today.at("/advice/0/kind").textValue()).isEqualTo("flare-up-next-morning");
        assertThat(today.at("/advice/0/reason").textValue()).contains("2").contains("6");
        assertThat(today.get("adjustments")).isNotEmpty();
        assertThat(app.get("/api/v1/progress" + ZONE)
                        .json()
                        .at("/signals/0/light")
                        .textValue())
                .isEqualTo("red");

        String correction = "{\"entry\":\"" + morning + "\",\"type\":\"pain-noted\",\"body\":{\"moment\":"
                + "\"next-morning\",\"score\":2,\"session\":\"" + SESSION + "\"}}";
        JsonNode changes = app.post(
                        "/api/v1/corrections/preview" + ZONE,
                        "{\"type\":\"entry-corrected\",\"body\":" + correction + "}")
                .json()
                .get("changes");
        assertThat(changes).isNotEmpty();
        assertThat(app.get("/api/v1/today" + ZONE).json().get("adjustments"))
                .as("a preview stores nothing")
                .isNotEmpty();

        note(0, 0, "entry-corrected", correction);
        assertThat(app.get("/api/v1/today" + ZONE).json().get("advice")).isEmpty();
        assertThat(app.get("/api/v1/progress" + ZONE).json().get("signals")).isEmpty();
    }

    @Test
    void theHistoryNamesTheEntriesThatCanBeCorrected() {
        String log = sessionOfYesterday();
        JsonNode session =
                app.get("/api/v1/history" + ZONE).json().get("sessions").get(0);
        assertThat(session.at("/logged/0/entry").textValue()).isEqualTo(log);
        assertThat(session.get("noted").findValuesAsText("type")).containsExactly("pain-noted", "session-finished");
        String withdrawn = "{\"type\":\"entry-withdrawn\",\"body\":{\"entry\":\"" + log + "\"}}";
        assertThat(app.post("/api/v1/corrections/preview" + ZONE, withdrawn).status())
                .isEqualTo(200);
        note(0, 0, "entry-withdrawn", "{\"entry\":\"" + log + "\"}");
        assertThat(app.get("/api/v1/history" + ZONE).json().at("/sessions/0/logged"))
                .isEmpty();
    }

    @Test
    void theHistoryComesInPagesThatMissNothingAndRepeatNothing() {
        List<String> begun = IntStream.rangeClosed(1, 23)
                .mapToObj(this::emptySession)
                .toList()
                .reversed();
        JsonNode first = app.get("/api/v1/history").json();
        assertThat(sessions(first)).isEqualTo(begun.subList(0, 20));
        assertThat(first.get("next").textValue()).isEqualTo(begun.get(19));
        emptySession(24);
        JsonNode second = app.get("/api/v1/history?before=" + begun.get(19)).json();
        assertThat(sessions(second))
                .as("a session begun meanwhile moves nothing")
                .isEqualTo(begun.subList(20, 23));
        assertThat(second.has("next")).isFalse();
        JsonNode last =
                app.get("/api/v1/history?limit=3&before=" + begun.get(19)).json();
        assertThat(sessions(last)).hasSize(3);
        assertThat(last.has("next")).as("nothing follows").isFalse();
        assertThat(app.get("/api/v1/history?before=" + begun.getLast()).json().get("sessions"))
                .isEmpty();
    }

    /** A session of nothing but its start; a higher number is later. */
    private String emptySession(int number) {
        String session = String.format(Locale.ROOT, "01932f10-0000-7000-8000-1%011d", number);
        note(
                50 - number,
                0,
                "session-started",
                "{\"session\":\"" + session + "\",\"minutes\":10,\"plannedSeconds\":600,\"items\":[{\"variant\":"
                        + "\"wall-angel/standing\",\"dose\":{\"sets\":1,\"repetitions\":8,\"holdSeconds\":0,"
                        + "\"restSeconds\":60},\"sides\":[]}]}");
        return session;
    }

    private static List<String> sessions(JsonNode history) {
        return history.get("sessions").findValuesAsText("session");
    }

    @Test
    void dosesInARowAreOnePoint() {
        sessionOfYesterday();
        JsonNode lane = app.get("/api/v1/progress" + ZONE).json().at("/doses/0");
        assertThat(lane.get("variant").textValue()).isEqualTo("wall-angel/standing");
        assertThat(lane.get("points")).hasSize(1);
        assertThat(lane.at("/points/0/times").intValue()).isEqualTo(1);
        assertThat(lane.at("/points/0/whole").intValue()).isEqualTo(1);
    }

    @Test
    void theProgrammeSaysFromWhenOnMusclesHaveRested() {
        sessionOfYesterday();
        note(
                0,
                1,
                "programme-chosen",
                "{\"level\":\"starter\",\"days\":[\"monday\",\"tuesday\",\"wednesday\","
                        + "\"thursday\",\"friday\",\"saturday\",\"sunday\"]}");
        Instant rested = TestApp.NOW.minus(Duration.ofHours(26)).plus(Duration.ofHours(48));
        String tomorrow = SystemZones.zone("Europe/Vienna").day(rested).toString();

        assertThat(day(tomorrow).get("kind").textValue()).isEqualTo("strength");
        assertThat(day(tomorrow).get("strengthFrom").longValue()).isEqualTo(rested.toEpochMilli());
        assertThat(day(app.get("/api/v1/programme" + ZONE).json().get("today").textValue())
                        .get("kind")
                        .textValue())
                .isEqualTo("mobility");
    }

    /** The page of today, the programme and the planner give one answer to what may be done now. */
    @Test
    void theProgrammeSaysOfTodayWhatThePlannerCanPlan() {
        note(1, 3, "check-answered", "{\"scope\":\"full\",\"adult\":true,\"signs\":[]}");
        note(
                1,
                1,
                "programme-chosen",
                "{\"level\":\"starter\",\"days\":[\"monday\",\"tuesday\",\"wednesday\","
                        + "\"thursday\",\"friday\",\"saturday\",\"sunday\"]}");
        assertThat(ofToday("none").get("kind").textValue()).isEqualTo("strength");

        pain(0, "now", 6);
        assertThat(ofToday("no-strength").get("kind").textValue()).isEqualTo("mobility");

        pain(0, "now", 8);
        JsonNode stopped = ofToday("no-session");
        assertThat(stopped.get("state").textValue()).isEqualTo("stopped");
        assertThat(stopped.get("minutes").intValue()).isZero();
        assertThat(stopped.get("moveTo")).as("it may be had on another day").isNotNull();
        assertThat(app.get("/api/v1/today" + ZONE).json().get("greeting").textValue())
                .isEqualTo("stopped");

        note(0, 0, "new-signs-asked", "{\"anythingNew\":true}");
        assertThat(app.get("/api/v1/today" + ZONE)
                        .json()
                        .at("/programmeDay/limit")
                        .textValue())
                .isEqualTo("check-first");
    }

    /** Today's day of the programme, which has to be the same on both pages. */
    private JsonNode ofToday(String limit) {
        JsonNode today = app.get("/api/v1/today" + ZONE).json();
        JsonNode day = day(today.get("today").textValue());
        JsonNode brief = today.get("programmeDay");
        assertThat(brief.get("limit").textValue()).isEqualTo(limit);
        assertThat(brief.get("kind")).isEqualTo(day.get("kind"));
        assertThat(brief.get("state")).isEqualTo(day.get("state"));
        assertThat(brief.has("wish")).isEqualTo(!limit.equals("no-session"));
        return day;
    }

    @Test
    void aMovedDayStaysMovedAndCanBeMovedBack() {
        note(0, 1, "programme-chosen", "{\"level\":\"starter\",\"days\":[\"wednesday\",\"saturday\"]}");
        assertThat(day("2025-11-26").get("kind").textValue()).isEqualTo("strength");
        assertThat(day("2025-11-26").get("moveTo").toString()).contains("2025-11-27");
        note(0, 0, "session-day-moved", "{\"from\":\"2025-11-26\",\"to\":\"2025-11-27\"}");
        assertThat(day("2025-11-26").get("kind").textValue()).isEqualTo("rest");
        assertThat(day("2025-11-27").get("movedFrom").textValue()).isEqualTo("2025-11-26");
        note(0, 0, "session-day-moved", "{\"from\":\"2025-11-27\",\"to\":\"2025-11-26\"}");
        assertThat(day("2025-11-26").get("kind").textValue()).isEqualTo("strength");
        assertThat(day("2025-11-27").get("kind").textValue()).isEqualTo("rest");
    }

    private JsonNode day(String date) {
        for (JsonNode week : app.get("/api/v1/programme" + ZONE).json().get("weeks")) {
            for (JsonNode day : week.get("days")) {
                if (day.get("date").textValue().equals(date)) {
                    return day;
                }
            }
        }
        throw new AssertionError("the programme does not show " + date);
    }
}
