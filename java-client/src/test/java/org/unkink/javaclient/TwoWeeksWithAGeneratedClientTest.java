package org.unkink.javaclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.javaclient.generated.ApiClient;
import org.unkink.javaclient.generated.ApiException;
import org.unkink.javaclient.generated.api.CatalogueApi;
import org.unkink.javaclient.generated.api.CheckApi;
import org.unkink.javaclient.generated.api.JournalApi;
import org.unkink.javaclient.generated.api.ProgrammeApi;
import org.unkink.javaclient.generated.api.ProgressApi;
import org.unkink.javaclient.generated.api.SessionApi;
import org.unkink.javaclient.generated.api.TodayApi;
import org.unkink.javaclient.generated.model.*;
import org.unkink.server.App;
import org.unkink.server.store.DataFolder;

/** Somebody writes a program against the contract alone and lives with it for two weeks. */
final class TwoWeeksWithAGeneratedClientTest {

    private static final CatalogueContent CONTENT = CatalogueContent.load();
    private static final String ZONE = "Europe/Vienna";

    private Instant now = Instant.parse("2025-11-24T17:00:00Z");
    private int made;

    @TempDir
    private Path folder;

    @TempDir
    private Path otherFolder;

    @Test
    void everyDayIsPlannedDoneAndReadBack() throws ApiException, IOException {
        try (App app = start(folder)) {
            ApiClient client = client(app, folder);
            check(client);
            assertThat(new CatalogueApi(client).catalogue("en").getExercises())
                    .hasSameSizeAs(CONTENT.catalogue().exercises());
            assertThat(new CheckApi(client).check("en").getQuestions()).hasSize(12);
            for (int day = 0; day < 14; day++) {
                session(client, day);
                now = now.plus(Duration.ofDays(1));
            }
            looksBack(client);
            correctsAndTakesAlong(client);
        }
    }

    private void check(ApiClient client) throws ApiException {
        assertThatThrownBy(() -> new SessionApi(client).planSession(new Wish().minutes(10), ZONE, "en"))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.getCode()).isEqualTo(409));
        CheckAnsweredEntryOfVersion2 answered = new CheckAnsweredEntryOfVersion2()
                .id(id())
                .at(now.toEpochMilli())
                .zone(ZONE)
                .type(CheckAnsweredEntryOfVersion2.TypeEnum.CHECK_ANSWERED)
                .version(CheckAnsweredEntryOfVersion2.VersionEnum.NUMBER_2)
                .body(new CheckAnswered()
                        .scope(CheckAnswered.ScopeEnum.FULL)
                        .adult(CheckAnswered.AdultEnum.TRUE)
                        .age(Age.FROM_20));
        append(client, new Entry(new CheckAnsweredEntry(answered)));
        Person person = new TodayApi(client).person(ZONE, "en");
        assertThat(person.getClearance().getActualInstance()).isInstanceOf(OpenClearance.class);
        append(
                client,
                new Entry(new SetupStatedEntry()
                        .id(id())
                        .at(now.toEpochMilli())
                        .zone(ZONE)
                        .type(SetupStatedEntry.TypeEnum.SETUP_STATED)
                        .version(SetupStatedEntry.VersionEnum.NUMBER_1)
                        .body(person.getSetup().country("AT").addEquipmentItem(Equipment.BAND))));
        assertThat(new TodayApi(client).person(ZONE, "en").getSetup().getEquipment())
                .contains(Equipment.BAND);
    }

    private void session(ApiClient client, int day) throws ApiException {
        String session = id();
        append(client, pain(PainNoted.MomentEnum.BEFORE_SESSION, 3, session));
        append(
                client,
                new Entry(new NewSignsAskedEntry()
                        .id(id())
                        .at(now.toEpochMilli())
                        .zone(ZONE)
                        .type(NewSignsAskedEntry.TypeEnum.NEW_SIGNS_ASKED)
                        .version(NewSignsAskedEntry.VersionEnum.NUMBER_1)
                        .body(new NewSignsAsked().anythingNew(false))));
        SessionPlan plan = new SessionApi(client).planSession(new Wish().minutes(10), ZONE, "en");
        List<PlannedItem> items = plan.getItems().stream()
                .map(item -> new PlannedItem()
                        .variant(item.getVariant())
                        .dose(item.getDose())
                        .sides(item.getSides()))
                .toList();
        EasedPlan ready = new SessionApi(client).startSession(new Start().items(items), ZONE, "en");
        assertThat(ready.getTimeline().getSegments().getLast().getActualInstance())
                .isInstanceOf(FinishSegment.class);
        assertThat(ready.getTimeline().getSegments().getFirst().getActualInstance())
                .isInstanceOfSatisfying(
                        GetReadySegment.class,
                        segment -> assertThat(segment.getVariant())
                                .isEqualTo(items.getFirst().getVariant()));
        append(
                client,
                new Entry(new SessionStartedEntry()
                        .id(id())
                        .at(now.toEpochMilli())
                        .zone(ZONE)
                        .type(SessionStartedEntry.TypeEnum.SESSION_STARTED)
                        .version(SessionStartedEntry.VersionEnum.NUMBER_1)
                        .body(new SessionStarted()
                                .session(session)
                                .minutes(10)
                                .plannedSeconds(ready.getSeconds())
                                .items(items))));
        append(client, logs(session, items));
        now = now.plusSeconds(ready.getSeconds());
        if (day == 5) {
            hurts(client, session, items);
        }
        append(
                client,
                new Entry(new SessionFinishedEntry()
                        .id(id())
                        .at(now.toEpochMilli())
                        .zone(ZONE)
                        .type(SessionFinishedEntry.TypeEnum.SESSION_FINISHED)
                        .version(SessionFinishedEntry.VersionEnum.NUMBER_1)
                        .body(new SessionFinished()
                                .session(session)
                                .completed(true)
                                .doneSeconds(ready.getSeconds())
                                .effort(3))),
                pain(PainNoted.MomentEnum.AFTER_SESSION, 2, session));
        assertThat(new TodayApi(client).today(ZONE, "en").getToday()).isNotNull();
    }

    private void hurts(ApiClient client, String session, List<PlannedItem> items) throws ApiException {
        EasingHurt hurt = new EasingHurt()
                .variant(items.getLast().getVariant())
                .kind(HurtKind.DULL_ACHE)
                .score(3);
        EasedPlan eased = new SessionApi(client)
                .easeSession(
                        new Easing()
                                .remaining(List.of(items.getLast()))
                                .hurt(hurt)
                                .choice(Easing.ChoiceEnum.ANOTHER)
                                .session(session),
                        ZONE,
                        "en");
        assertThat(eased.getChanges()).isNotEmpty();
        append(
                client,
                new Entry(new ExerciseHurtEntry()
                        .id(id())
                        .at(now.toEpochMilli())
                        .zone(ZONE)
                        .type(ExerciseHurtEntry.TypeEnum.EXERCISE_HURT)
                        .version(ExerciseHurtEntry.VersionEnum.NUMBER_1)
                        .body(new ExerciseHurt()
                                .session(session)
                                .variant(hurt.getVariant())
                                .kind(HurtKind.DULL_ACHE)
                                .score(3))));
    }

    private Entry[] logs(String session, List<PlannedItem> items) {
        List<Entry> logs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Side> sides = new ArrayList<>(items.get(i).getSides());
            do {
                ExerciseLogged log = new ExerciseLogged()
                        .session(session)
                        .item(i)
                        .variant(items.get(i).getVariant())
                        .plannedSeconds(30)
                        .doneSeconds(30)
                        .plannedRepetitions(1)
                        .doneRepetitions(1)
                        .outcome(ExerciseLogged.OutcomeEnum.DONE);
                logs.add(new Entry(new ExerciseLoggedEntry()
                        .id(id())
                        .at(now.toEpochMilli())
                        .zone(ZONE)
                        .type(ExerciseLoggedEntry.TypeEnum.EXERCISE_LOGGED)
                        .version(ExerciseLoggedEntry.VersionEnum.NUMBER_1)
                        .body(sides.isEmpty() ? log : log.side(sides.removeFirst()))));
            } while (!sides.isEmpty());
        }
        return logs.toArray(Entry[]::new);
    }

    private void looksBack(ApiClient client) throws ApiException {
        Progress progress = new ProgressApi(client).progress(ZONE, "en");
        assertThat(progress.getSessions()).hasSize(14);
        assertThat(progress.getPain().getDays()).hasSize(14);
        assertThat(progress.getHurts()).hasSize(1);
        assertThat(new ProgrammeApi(client).programme(ZONE, "en").getWeeks()).isNotEmpty();
        List<PastSession> sessions = new ArrayList<>();
        String before = null;
        do {
            History page = new JournalApi(client).history(before, 5, ZONE);
            sessions.addAll(page.getSessions());
            before = page.getNext();
        } while (before != null);
        assertThat(sessions).hasSize(14).allMatch(past -> past.getState() == PastSession.StateEnum.COMPLETED);
    }

    private void correctsAndTakesAlong(ApiClient client) throws ApiException, IOException {
        PastSession last =
                new JournalApi(client).history(null, 1, ZONE).getSessions().getFirst();
        CorrectablePainNoted noted = last.getNoted().stream()
                .map(CorrectableEntry::getActualInstance)
                .filter(CorrectablePainNoted.class::isInstance)
                .map(CorrectablePainNoted.class::cast)
                .filter(pain -> pain.getBody().getMoment() == PainNoted.MomentEnum.AFTER_SESSION)
                .findFirst()
                .orElseThrow();
        EntryCorrected corrected = new EntryCorrected(new CorrectedPainNoted()
                .entry(noted.getEntry())
                .type(CorrectedPainNoted.TypeEnum.PAIN_NOTED)
                .body(noted.getBody().score(4)));
        new JournalApi(client)
                .previewCorrection(
                        new Correction(new CorrectionToMake()
                                .type(CorrectionToMake.TypeEnum.ENTRY_CORRECTED)
                                .body(corrected)),
                        ZONE,
                        "en");
        append(
                client,
                new Entry(new EntryCorrectedEntry()
                        .id(id())
                        .at(now.toEpochMilli())
                        .zone(ZONE)
                        .type(EntryCorrectedEntry.TypeEnum.ENTRY_CORRECTED)
                        .version(EntryCorrectedEntry.VersionEnum.NUMBER_1)
                        .body(corrected)));
        assertThat(new JournalApi(client)
                        .history(null, 1, ZONE)
                        .getSessions()
                        .getFirst()
                        .getPainAfter())
                .isEqualTo(4);
        Export export = new JournalApi(client).export();
        try (App other = start(otherFolder)) {
            JournalApi journal = new JournalApi(client(other, otherFolder));
            Imported imported = journal.importJournal(export);
            assertThat(imported.getAppended()).isEqualTo(export.getEntries().size());
            assertThat(journal.journal(null, 1000).getEntries()).hasSameSizeAs(export.getEntries());
            journal.deleteJournal();
            assertThat(journal.journal(null, 1000).getEntries()).isEmpty();
        }
    }

    private Entry pain(PainNoted.MomentEnum moment, int score, String session) {
        return new Entry(new PainNotedEntry()
                .id(id())
                .at(now.toEpochMilli())
                .zone(ZONE)
                .type(PainNotedEntry.TypeEnum.PAIN_NOTED)
                .version(PainNotedEntry.VersionEnum.NUMBER_1)
                .body(new PainNoted().moment(moment).score(score).session(session)));
    }

    private static void append(ApiClient client, Entry... entries) throws ApiException {
        Appended appended = new JournalApi(client).append(new Batch().entries(List.of(entries)));
        assertThat(appended.getAppended()).isEqualTo(entries.length);
    }

    private String id() {
        made++;
        return String.format(Locale.ROOT, "01932f10-0000-7000-8000-%012d", made);
    }

    private App start(Path data) {
        return App.start(new App.Settings(new DataFolder(data), 0, () -> now, CONTENT, "/no-pages-here", List.of()));
    }

    private static ApiClient client(App app, Path data) throws IOException {
        String key = Files.readString(data.resolve("key")).strip();
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + app.port());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + key));
        return client;
    }
}
