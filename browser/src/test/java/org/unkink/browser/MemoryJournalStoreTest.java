package org.unkink.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.JournalStore.Appended;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoredEntry;

class MemoryJournalStoreTest {

    private static final PersonKey ME = PersonKey.LOCAL;

    private final MemoryJournalStore store = new MemoryJournalStore();

    MemoryJournalStoreTest() {
        store.begin("0123456789abcdef");
    }

    private static StoredEntry row(int number, String body) {
        return new StoredEntry("id-" + number, number, "UTC", "pain-noted", 1, body);
    }

    @Test
    void whatIsThereAlreadyIsPassedOver() {
        store.load(row(1, "a"));
        assertThat(store.append(ME, List.of(row(1, "a"), row(2, "b")))).isEqualTo(new Appended.Stored(1, 1));
        assertThat(store.all(ME)).containsExactly(row(1, "a"), row(2, "b"));
        assertThat(store.find(ME, Set.of("id-2", "id-3"))).containsExactly(row(2, "b"));
    }

    @Test
    void anotherContentRefusesTheWholeBatch() {
        store.load(row(1, "a"));
        assertThat(store.append(ME, List.of(row(2, "b"), row(1, "other"), row(3, "c"), row(3, "d"))))
                .isEqualTo(new Appended.Refused(List.of("id-1", "id-3")));
        assertThat(store.all(ME)).containsExactly(row(1, "a"));
        assertThat(store.changes().added()).isEmpty();
    }

    @Test
    void changesAreToldOnceAndOnlyThoseThatAreNotKept() {
        store.load(row(1, "a"));
        store.append(ME, List.of(row(2, "b")));
        assertThat(store.changes()).isEqualTo(new MemoryJournalStore.Changes(false, List.of(row(2, "b"))));
        assertThat(store.changes()).isEqualTo(new MemoryJournalStore.Changes(false, List.of()));
        store.deleteAll(ME);
        store.append(ME, List.of(row(3, "c")));
        assertThat(store.changes()).isEqualTo(new MemoryJournalStore.Changes(true, List.of(row(3, "c"))));
    }

    @Test
    void whatTakesThePlaceOfTheJournalIsToldAsOneChange() {
        store.load(row(1, "a"));
        assertThat(store.replace(ME, List.of(row(2, "b"), row(2, "c"))))
                .isEqualTo(new Appended.Refused(List.of("id-2")));
        assertThat(store.changes()).isEqualTo(new MemoryJournalStore.Changes(false, List.of()));
        assertThat(store.replace(ME, List.of(row(2, "b"), row(1, "other")))).isEqualTo(new Appended.Stored(2, 0));
        assertThat(store.all(ME)).containsExactly(row(2, "b"), row(1, "other"));
        assertThat(store.changes())
                .isEqualTo(new MemoryJournalStore.Changes(true, List.of(row(2, "b"), row(1, "other"))));
    }

    @Test
    void pagesGoToTheEndAndACursorOfAnotherJournalIsRefused() {
        store.append(ME, List.of(row(1, "a"), row(2, "b"), row(3, "c")));
        var first = store.page(ME, Cursor.BEGINNING, 2).orElseThrow();
        assertThat(first.entries()).containsExactly(row(1, "a"), row(2, "b"));
        assertThat(first.more()).isTrue();
        var second = store.page(ME, first.next(), 2).orElseThrow();
        assertThat(second.entries()).containsExactly(row(3, "c"));
        assertThat(second.more()).isFalse();

        store.deleteAll(ME);
        assertThat(store.page(ME, first.next(), 2)).isEmpty();
        store.begin("fedcba9876543210");
        assertThat(store.page(ME, first.next(), 2)).isEmpty();
    }
}
