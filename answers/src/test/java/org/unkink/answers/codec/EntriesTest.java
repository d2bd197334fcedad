package org.unkink.answers.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.answers.TestJson;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.ContractFile;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.store.StoredEntry;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.SystemZones;

final class EntriesTest {

    private static final CatalogueContent CONTENT = CatalogueContent.load();

    /** The form that journals on people's disks have: a golden file changes only with a new version. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check-answered",
                "check-answered-2",
                "clinician-agreed",
                "clinician-agreed-2",
                "new-signs-asked",
                "severe-pain-asked",
                "setup-stated",
                "soreness-noted",
                "pain-noted",
                "session-started",
                "exercise-logged",
                "exercise-hurt",
                "session-finished",
                "muscle-soreness-noted",
                "peg-answered",
                "activities-rated",
                "change-rated",
                "question-skipped",
                "clinician-seen",
                "programme-chosen",
                "session-day-moved",
                "advice-read",
                "trial-started",
                "trial-ended",
                "entry-corrected",
                "entry-withdrawn"
            })
    void theGoldenFileIsReadAndWrittenAsItIs(String type) throws IOException {
        String golden = golden(type);
        StoredEntry row = Entries.row(Json.trusted(golden));
        assertThat(row.type()).isEqualTo(type.replace("-2", ""));
        assertThat(TestJson.read(Entries.json(row)).toPrettyString()).isEqualTo(golden.strip());
    }

    /** A device that was updated earlier may have written them, and they come here by a file or in step. */
    @ParameterizedTest
    @CsvSource({"session-dreamt, 1", "pain-noted, 2", "check-answered, 3"})
    void aTypeOrVersionOfTomorrowAsksForTheNewerUnkink(String type, int version) {
        StoredEntry row = new StoredEntry("0193a000-0000-7000-8000-000000000001", 0, "UTC", type, version, "{}");
        assertThatThrownBy(() -> Entries.journal(List.of(row), SystemZones::zone))
                .isInstanceOf(NewerVersionException.class);
    }

    private static String golden(String type) throws IOException {
        try (InputStream file = EntriesTest.class.getResourceAsStream(type + ".json")) {
            if (file == null) {
                throw new IllegalStateException("there is no golden file for " + type);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyRandomEntryComesBackTheSameAndFitsTheContract() {
        Contract contract = new Contract(ContractFile.load().document(), Map.of());
        for (Entry entry : new RandomEvents(CONTENT.catalogue(), 42).entries(5_000)) {
            StoredEntry row = Entries.row(entry);
            assertThat(Entries.journal(List.of(row), SystemZones::zone).entries())
                    .containsExactly(entry);
            JsonValue.Obj json = Json.trusted(Entries.json(row));
            assertThat(Entries.row(json)).isEqualTo(row);
            Faults faults = new Faults();
            contract.check("Entry", json, "", faults);
            assertThat(faults.list()).as("%s", row).isEmpty();
        }
    }

    @Test
    void theSameContentIsTheSameTextWhateverTheOrderOfTheRequest() {
        String one = "{\"signs\":[\"pregnancy\",\"vision-change\"],\"adult\":true,\"scope\":\"full\"}";
        String other = "{\"scope\":\"full\",\"adult\":true,\"signs\":[\"vision-change\",\"pregnancy\"]}";
        assertThat(body(one)).isEqualTo(body(other)).isEqualTo(other);
    }

    /** Signs have another order since; what was stored in that of version 1 must be the same text again. */
    @Test
    void theSignsOfVersion1KeepTheirOrder() {
        String old =
                "{\"scope\":\"full\",\"adult\":true,\"signs\":[\"injury-fall\",\"injury-vehicle-diving-bicycle-horse\","
                        + "\"arm-numbness-or-tingling\",\"arm-weakness-new-or-spreading\",\"bone-fragility\",\"vision-change\","
                        + "\"heart-or-blood-pressure\",\"pregnancy\",\"recent-operation-or-told-not-to-exercise\"]}";
        assertThat(body(old)).isEqualTo(old);
    }

    private static String body(String body) {
        return Entries.row(Json.trusted("{\"id\":\"01900000-0000-7000-8000-000000000001\",\"at\":1,\"zone\":\"UTC\","
                        + "\"type\":\"check-answered\",\"body\":" + body + "}"))
                .body();
    }

    @Test
    void aRowOfANewerVersionIsNotGuessedAt() {
        StoredEntry row = new StoredEntry("01900000-0000-7000-8000-000000000001", 1, "UTC", "check-answered", 3, "{}");
        StoredEntry other = new StoredEntry("01900000-0000-7000-8000-000000000001", 1, "UTC", "pain-noted", 2, "{}");
        assertThatThrownBy(() -> Entries.event(other)).isInstanceOf(NewerVersionException.class);
        assertThatThrownBy(() -> Entries.event(row))
                .isInstanceOf(NewerVersionException.class)
                .hasMessage("The journal was written by a newer Unkink. Update Unkink, then try again.");
    }

    @Test
    void everyKindOfEventIsAmongTheRandomOnes() {
        RandomEvents random = new RandomEvents(CONTENT.catalogue(), 1);
        assertThat(IntStream.range(0, RandomEvents.KINDS)
                        .mapToObj(kind -> Entries.type(random.entry(kind).event())))
                .doesNotHaveDuplicates()
                .hasSize((int) kinds(Event.class).distinct().count());
    }

    private static Stream<Class<?>> kinds(Class<?> event) {
        return event.isInterface()
                ? Stream.of(event.getPermittedSubclasses()).flatMap(EntriesTest::kinds)
                : Stream.of(event);
    }
}
