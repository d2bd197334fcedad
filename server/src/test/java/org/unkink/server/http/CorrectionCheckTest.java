package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correction that would change nothing is refused, and says what can be corrected. */
final class CorrectionCheckTest {

    private static final String ID = "01932f10-0000-7000-8000-0000000000c1";
    private static final String SESSION = "01932f10-0000-7000-8000-0000000000aa";
    private static final String UNKNOWN = "01932f10-0000-7000-8000-0000000000ff";

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

    private String note(String type, String body) {
        return app.note(TestApp.NOW.minusSeconds(100), type, body.replace('\'', '"'));
    }

    private static String entry(String type, String body) {
        return "{\"id\":\"" + ID + "\",\"at\":" + TestApp.NOW.toEpochMilli() + ",\"zone\":\"UTC\",\"type\":\"" + type
                + "\",\"version\":1,\"body\":" + body + "}";
    }

    private static String withdrawn(String entry) {
        return entry("entry-withdrawn", "{\"entry\":\"" + entry + "\"}");
    }

    private TestApp.Reply send(String... entries) {
        return app.post("/api/v1/journal", "{\"entries\":[" + String.join(",", entries) + "]}");
    }

    private static void assertRefused(TestApp.Reply reply, String pointer, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/faults/0/pointer").textValue()).isEqualTo(pointer);
        assertThat(reply.json().at("/faults/0/code").textValue()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check-answered   | {'scope':'full','adult':true,'signs':[]}
                    clinician-agreed | {'signs':[]}
                    new-signs-asked  | {'anythingNew':false}
                    clinician-seen   | {'agreedToExercise':true}
                    exercise-hurt    | {'session':'01932f10-0000-7000-8000-0000000000aa','variant':'cat-cow/seated','kind':'pulling'}
                    """)
    void withdrawingWhatCannotBeWithdrawnIsRefusedAndSaysWhatCanBe(String type, String body) {
        TestApp.Reply reply = send(withdrawn(note(type, body)));
        assertRefused(reply, "/entries/0/body/entry", "cannot-be-corrected");
        assertThat(reply.json().at("/faults/0/message").textValue())
                .contains("cannot be corrected or withdrawn", "pain", "A check");
        assertThat(app.get("/api/v1/export").json().get("entries")).hasSize(1);
    }

    @Test
    void aLogThatSaysItHurtCannotBeWithdrawn() {
        String log = note(
                "exercise-logged",
                "{'session':'" + SESSION + "','item':0,'variant':'cat-cow/seated','plannedSeconds':9,'doneSeconds':1,"
                        + "'plannedRepetitions':9,'doneRepetitions':1,'outcome':'stopped-hurt'}");
        assertRefused(send(withdrawn(log)), "/entries/0/body/entry", "cannot-be-corrected");
    }

    @Test
    void anEntryOfTheSameBatchCannotBeWithdrawnEither() {
        String check = "{\"id\":\"" + UNKNOWN + "\",\"at\":" + TestApp.NOW.toEpochMilli()
                + ",\"zone\":\"UTC\",\"type\":\"new-signs-asked\",\"version\":1,\"body\":{\"anythingNew\":true}}";
        assertRefused(send(check, withdrawn(UNKNOWN)), "/entries/1/body/entry", "cannot-be-corrected");
    }

    @Test
    void aCorrectionOfAnotherOccasionIsRefused() {
        String pain = note("pain-noted", "{'moment':'now','score':3}");
        String other = entry(
                "entry-corrected",
                "{\"entry\":\"" + pain
                        + "\",\"type\":\"pain-noted\",\"body\":{\"moment\":\"next-morning\",\"score\":2}}");
        assertRefused(send(other), "/entries/0/body/entry", "other-kind");
    }

    @Test
    void aPreviewOfItIsRefusedToo() {
        String check = note("new-signs-asked", "{'anythingNew':true}");
        TestApp.Reply reply = app.post(
                "/api/v1/corrections/preview", "{\"type\":\"entry-withdrawn\",\"body\":{\"entry\":\"" + check + "\"}}");
        assertRefused(reply, "/body/entry", "cannot-be-corrected");
    }

    @Test
    void whatCanBeWithdrawnIsAndSoIsWhatMayStillCome() {
        assertThat(send(withdrawn(UNKNOWN)).status()).isEqualTo(200);
        assertThat(send(withdrawn(UNKNOWN)).json().get("known").intValue()).isEqualTo(1);
        String pain = note("pain-noted", "{'moment':'now','score':3}");
        assertThat(send(withdrawn(pain).replace(ID, ID.replace("c1", "c2"))).status())
                .isEqualTo(200);
    }

    /** An earlier Unkink took such a thing: a device that sends it again, and a file that holds it, are not refused. */
    @Test
    void whatIsStoredAlreadyIsPassedOver() {
        assertThat(send(withdrawn(UNKNOWN)).status()).isEqualTo(200);
        String late = "{\"id\":\"" + UNKNOWN + "\",\"at\":" + TestApp.NOW.toEpochMilli()
                + ",\"zone\":\"UTC\",\"type\":\"new-signs-asked\",\"version\":1,\"body\":{\"anythingNew\":true}}";
        assertThat(send(late).status()).isEqualTo(200);
        assertThat(send(withdrawn(UNKNOWN)).status()).isEqualTo(200);
        String export = app.get("/api/v1/export").text();
        app.delete("/api/v1/journal");
        assertThat(app.post("/api/v1/import", export).json().get("appended").intValue())
                .isEqualTo(2);
    }
}
