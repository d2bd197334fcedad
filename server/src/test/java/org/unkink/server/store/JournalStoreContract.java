package org.unkink.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.JournalStore.Appended;
import org.unkink.answers.store.JournalStore.Page;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoredEntry;

/** What every adapter of the port does. */
abstract class JournalStoreContract {

    static final PersonKey ME = new PersonKey("clinic", "me");
    static final PersonKey OTHER = new PersonKey("clinic", "other");
    static final PersonKey ELSEWHERE = new PersonKey("elsewhere", "me");

    private JournalStore store;

    /** A new store without any entry. */
    abstract JournalStore open();

    /** Closes the store and opens what it kept. */
    abstract JournalStore reopen(JournalStore closed);

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    JournalStore store() {
        return store;
    }

    static StoredEntry entry(int number) {
        return entry(number, "{\"score\":" + number + "}");
    }

    static StoredEntry entry(int number, String body) {
        return new StoredEntry(
                String.format("01900000-0000-7000-8000-%012d", number), 1000L + number, "UTC", "pain-noted", 1, body);
    }

    static List<StoredEntry> entries(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(JournalStoreContract::entry)
                .toList();
    }

    @Test
    void aNewJournalIsEmpty() {
        assertThat(store.all(ME)).isEmpty();
        assertThat(store.page(ME, Cursor.BEGINNING, 10)).contains(new Page(List.of(), Cursor.BEGINNING, false));
    }

    @Test
    void aBatchIsReadBackInTheOrderOfStoring() {
        assertThat(store.append(ME, List.of(entry(3), entry(1)))).isEqualTo(new Appended.Stored(2, 0));
        assertThat(store.append(ME, List.of(entry(2)))).isEqualTo(new Appended.Stored(1, 0));
        assertThat(store.all(ME)).containsExactly(entry(3), entry(1), entry(2));
    }

    @Test
    void aSecondAppendOfTheSameChangesNothing() {
        store.append(ME, entries(1, 3));
        assertThat(store.append(ME, entries(2, 4))).isEqualTo(new Appended.Stored(1, 2));
        assertThat(store.all(ME)).isEqualTo(entries(1, 4));
    }

    @Test
    void theSameEntryTwiceInABatchIsStoredOnce() {
        assertThat(store.append(ME, List.of(entry(1), entry(1)))).isEqualTo(new Appended.Stored(1, 1));
        assertThat(store.all(ME)).containsExactly(entry(1));
    }

    @Test
    void otherContentUnderAKnownIdRefusesTheWholeBatchAndNamesEveryId() {
        store.append(ME, entries(1, 3));
        List<StoredEntry> batch = List.of(entry(7), entry(1, "{}"), entry(2), entry(3, "[]"), entry(8));
        assertThat(store.append(ME, batch)).isEqualTo(new Appended.Refused(List.of(entry(1).id(), entry(3).id())));
        assertThat(store.all(ME)).isEqualTo(entries(1, 3));
    }

    @Test
    void anyDifferenceIsOtherContent() {
        StoredEntry first = entry(1);
        store.append(ME, List.of(first));
        String id = first.id();
        for (StoredEntry other : List.of(
                new StoredEntry(id, first.at() + 1, first.zone(), first.type(), 1, first.body()),
                new StoredEntry(id, first.at(), "Europe/Paris", first.type(), 1, first.body()),
                new StoredEntry(id, first.at(), first.zone(), "setup-stated", 1, first.body()),
                new StoredEntry(id, first.at(), first.zone(), first.type(), 2, first.body()),
                new StoredEntry(id, first.at(), first.zone(), first.type(), 1, "{}"))) {
            assertThat(store.append(ME, List.of(other))).as("%s", other).isEqualTo(new Appended.Refused(List.of(id)));
        }
        assertThat(store.all(ME)).containsExactly(first);
    }

    @Test
    void otherContentTwiceInABatchRefusesIt() {
        assertThat(store.append(ME, List.of(entry(1), entry(1, "{}"))))
                .isEqualTo(new Appended.Refused(List.of(entry(1).id())));
        assertThat(store.all(ME)).isEmpty();
    }

    @Test
    void afterARefusalTheNextBatchIsStored() {
        store.append(ME, entries(1, 1));
        store.append(ME, List.of(entry(1, "{}")));
        assertThat(store.append(ME, entries(2, 2))).isEqualTo(new Appended.Stored(1, 0));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrOverlap() {
        store.append(ME, entries(1, 10));
        List<StoredEntry> read = new ArrayList<>();
        Page page = page(Cursor.BEGINNING, 3);
        read.addAll(page.entries());
        while (page.more()) {
            page = page(page.next(), 3);
            read.addAll(page.entries());
        }
        assertThat(read).isEqualTo(entries(1, 10));
        assertThat(page(page.next(), 3)).isEqualTo(new Page(List.of(), page.next(), false));
    }

    @Test
    void thePageThatEndsWithTheLastEntryHasNoMore() {
        store.append(ME, entries(1, 4));
        assertThat(page(Cursor.BEGINNING, 4).more()).isFalse();
        assertThat(page(Cursor.BEGINNING, 3).more()).isTrue();
    }

    private Page page(Cursor after, int limit) {
        return store.page(ME, after, limit).orElseThrow();
    }

    @Test
    void aCursorOfAJournalThatWasDeletedIsToldFromOneOfTheNewJournal() {
        store.append(ME, entries(1, 3));
        Cursor old = page(Cursor.BEGINNING, 2).next();
        store.deleteAll(ME);
        assertThat(store.page(ME, old, 10)).isEmpty();
        store.append(ME, entries(4, 6));
        assertThat(store.page(ME, old, 10)).isEmpty();
        assertThat(page(Cursor.BEGINNING, 10).entries()).isEqualTo(entries(4, 6));
    }

    @Test
    void aCursorOfAnEmptyJournalMissesNothingThatComesLater() {
        Cursor empty = page(Cursor.BEGINNING, 10).next();
        store.append(ME, entries(1, 2));
        assertThat(page(empty, 10).entries()).isEqualTo(entries(1, 2));
    }

    @Test
    void aCursorHoldsOverARestartAndIsReadFromItsText() {
        store.append(ME, entries(1, 3));
        Cursor next = page(Cursor.BEGINNING, 2).next();
        store = reopen(store);
        assertThat(Cursor.parse(next.toString())).contains(next);
        assertThat(page(next, 10).entries()).isEqualTo(entries(3, 3));
    }

    @Test
    void entriesAreFoundByTheirIdsInTheJournalOfThePersonOnly() {
        store.append(ME, entries(1, 3));
        store.append(OTHER, entries(4, 4));
        Set<String> ids = entries(2, 5).stream().map(StoredEntry::id).collect(Collectors.toSet());
        assertThat(store.find(ME, ids)).containsExactlyInAnyOrder(entry(2), entry(3));
        assertThat(store.find(ME, Set.of())).isEmpty();
    }

    @Test
    void whatIsStoredIsThereAfterOpeningAgain() {
        store.append(ME, entries(1, 5));
        store = reopen(store);
        assertThat(store.all(ME)).isEqualTo(entries(1, 5));
        assertThat(store.append(ME, entries(5, 6))).isEqualTo(new Appended.Stored(1, 1));
    }

    @Test
    void nobodySeesOrTouchesTheJournalOfAnother() {
        store.append(ME, entries(1, 2));
        store.append(OTHER, List.of(entry(1, "{}")));
        store.append(ELSEWHERE, List.of(entry(2, "{}")));
        store.deleteAll(OTHER);
        assertThat(store.all(ME)).isEqualTo(entries(1, 2));
        assertThat(store.all(OTHER)).isEmpty();
        assertThat(store.all(ELSEWHERE)).containsExactly(entry(2, "{}"));
    }

    @Test
    void aBatchTakesThePlaceOfAllOrOfNothing() {
        store.append(ME, entries(1, 3));
        store.append(OTHER, entries(1, 3));
        Cursor old = page(Cursor.BEGINNING, 2).next();
        List<StoredEntry> twice = List.of(entry(4), entry(4, "{}"));
        assertThat(store.replace(ME, twice)).isEqualTo(new Appended.Refused(List.of(entry(4).id())));
        assertThat(store.all(ME)).isEqualTo(entries(1, 3));
        assertThat(page(old, 10).entries()).containsExactly(entry(3));

        List<StoredEntry> others = List.of(entry(2, "{}"), entry(5));
        assertThat(store.replace(ME, others)).isEqualTo(new Appended.Stored(2, 0));
        assertThat(store.all(ME)).isEqualTo(others);
        assertThat(store.page(ME, old, 10)).isEmpty();
        assertThat(store.all(OTHER)).isEqualTo(entries(1, 3));
        store = reopen(store);
        assertThat(store.all(ME)).isEqualTo(others);
    }

    @Test
    void afterDeletingTheJournalBeginsAnew() {
        store.append(ME, entries(1, 3));
        store.deleteAll(ME);
        assertThat(store.all(ME)).isEmpty();
        assertThat(store.append(ME, entries(2, 3))).isEqualTo(new Appended.Stored(2, 0));
        assertThat(store.all(ME)).isEqualTo(entries(2, 3));
    }

    @Test
    void manyWritersAtOnceLoseAndDoubleNothing() throws InterruptedException, ExecutionException {
        List<Future<Appended>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 80; i++) {
                int first = i / 2 * 5;
                results.add(threads.submit(() -> store.append(ME, entries(first, first + 4))));
            }
        }
        int appended = 0;
        for (Future<Appended> result : results) {
            appended += ((Appended.Stored) result.get()).appended();
        }
        assertThat(appended).isEqualTo(200);
        assertThat(store.all(ME)).containsExactlyInAnyOrderElementsOf(entries(0, 199));
    }
}
