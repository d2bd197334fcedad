package org.unkink.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unkink.answers.store.Cursor;
import org.unkink.server.sync.SyncStore;
import org.unkink.server.sync.SyncStore.Appended;
import org.unkink.server.sync.SyncStore.Device;
import org.unkink.server.sync.SyncStore.Joined;
import org.unkink.server.sync.SyncStore.Most;
import org.unkink.server.sync.SyncStore.Page;
import org.unkink.server.sync.SyncStore.Sealed;

/** What every adapter of the port does. */
abstract class SyncStoreContract {

    static final String MINE = "mine";
    static final String OTHERS = "others";

    private static final Device PHONE = new Device("p", "Phone", 1);
    private static final Device LAPTOP = new Device("l", "Laptop", 2);
    private static final Most PLENTY = new Most(1_000, 1_000_000);

    private SyncStore store;

    /** A new store without any journal. */
    abstract SyncStore open();

    /** Closes the store and opens what it kept. */
    abstract SyncStore reopen(SyncStore closed);

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    SyncStore store() {
        return store;
    }

    static List<Sealed> entries(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Sealed(String.format(Locale.ROOT, "%03d", number), "sealed-" + number))
                .toList();
    }

    /** Makes a journal and gives its epoch. */
    String made(String journal) {
        return store.create(journal, PHONE, "phone-" + journal, 100)
                .orElseThrow()
                .epoch();
    }

    private Page page(Cursor after, int limit) {
        return store.page(MINE, after, limit).orElseThrow();
    }

    private List<Sealed> all(String journal) {
        return store.page(journal, Cursor.BEGINNING, 1_000).orElseThrow().entries();
    }

    @Test
    void aNewJournalIsEmptyAndHasAnEpoch() {
        String epoch = made(MINE);
        assertThat(epoch).matches("0001[0-9a-f]{12}");
        assertThat(page(Cursor.BEGINNING, 10)).isEqualTo(new Page(List.of(), new Cursor(epoch, 0), false));
        assertThat(page(new Cursor(epoch, 0), 10)).isEqualTo(page(Cursor.BEGINNING, 10));
    }

    @Test
    void thereAreNoMoreJournalsThanMayBe() {
        assertThat(store.create(MINE, PHONE, "a", 1)).isPresent();
        assertThat(store.create(OTHERS, PHONE, "b", 1)).isEmpty();
        assertThat(store.device(OTHERS, "b")).isEmpty();
    }

    @Test
    void entriesComeBackInTheOrderInWhichTheyCame() {
        String epoch = made(MINE);
        assertThat(store.append(MINE, epoch, entries(5, 6), PLENTY)).isEqualTo(new Appended.Stored(2, List.of()));
        assertThat(store.append(MINE, epoch, entries(1, 2), PLENTY)).isEqualTo(new Appended.Stored(2, List.of()));
        List<Sealed> expected = new ArrayList<>(entries(5, 6));
        expected.addAll(entries(1, 2));
        assertThat(all(MINE)).isEqualTo(expected);
    }

    @Test
    void whatIsThereUnderAnIdStays() {
        String epoch = made(MINE);
        store.append(MINE, epoch, entries(1, 2), PLENTY);
        List<Sealed> others = List.of(new Sealed("001", "another"), new Sealed("003", "sealed-3"));
        assertThat(store.append(MINE, epoch, others, PLENTY)).isEqualTo(new Appended.Stored(1, List.of("001")));
        assertThat(all(MINE)).isEqualTo(entries(1, 3));
    }

    @Test
    void anIdTwiceInABatchIsStoredOnce() {
        String epoch = made(MINE);
        List<Sealed> twice = List.of(new Sealed("001", "sealed-1"), new Sealed("001", "another"));
        assertThat(store.append(MINE, epoch, twice, PLENTY)).isEqualTo(new Appended.Stored(1, List.of("001")));
        assertThat(all(MINE)).isEqualTo(entries(1, 1));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrOverlap() {
        String epoch = made(MINE);
        store.append(MINE, epoch, entries(1, 10), PLENTY);
        List<Sealed> read = new ArrayList<>();
        Page page = page(Cursor.BEGINNING, 3);
        read.addAll(page.entries());
        while (page.more()) {
            page = page(page.next(), 3);
            read.addAll(page.entries());
        }
        assertThat(read).isEqualTo(entries(1, 10));
        assertThat(page(Cursor.BEGINNING, 10).more()).isFalse();
        store.append(MINE, epoch, entries(11, 11), PLENTY);
        assertThat(page(page.next(), 3).entries()).isEqualTo(entries(11, 11));
    }

    @Test
    void aJournalThatWouldHoldTooMuchTakesNothingOfTheBatch() {
        String epoch = made(MINE);
        store.append(MINE, epoch, entries(1, 2), new Most(3, 1_000));
        assertThat(store.append(MINE, epoch, entries(3, 4), new Most(3, 1_000))).isEqualTo(new Appended.Full());
        assertThat(store.append(MINE, epoch, entries(3, 4), new Most(9, 31))).isEqualTo(new Appended.Full());
        assertThat(all(MINE)).isEqualTo(entries(1, 2));
        assertThat(store.append(MINE, epoch, entries(1, 3), new Most(3, 24)))
                .isEqualTo(new Appended.Stored(1, List.of("001", "002")));
        assertThat(store.append(MINE, epoch, entries(1, 3), new Most(1, 1)))
                .isEqualTo(new Appended.Stored(0, List.of("001", "002", "003")));
    }

    @Test
    void afterDeletingTheNextEpochBeginsEmpty() {
        String first = made(MINE);
        store.append(MINE, first, entries(1, 3), PLENTY);
        Cursor old = page(Cursor.BEGINNING, 2).next();
        String second = store.delete(MINE, first);
        assertThat(second).matches("0002[0-9a-f]{12}");
        assertThat(store.page(MINE, old, 10)).isEmpty();
        assertThat(store.append(MINE, first, entries(1, 1), PLENTY)).isEqualTo(new Appended.OtherEpoch());
        assertThat(page(Cursor.BEGINNING, 10)).isEqualTo(new Page(List.of(), new Cursor(second, 0), false));
        assertThat(store.append(MINE, second, entries(2, 2), PLENTY)).isEqualTo(new Appended.Stored(1, List.of()));
        assertThat(page(new Cursor(second, 0), 10).next()).isEqualTo(new Cursor(second, 1));
    }

    @Test
    void anEpochThatIsOverIsNotDeletedAgain() {
        String first = made(MINE);
        String second = store.delete(MINE, first);
        store.append(MINE, second, entries(1, 2), PLENTY);
        assertThat(store.delete(MINE, first)).isEqualTo(second);
        assertThat(all(MINE)).isEqualTo(entries(1, 2));
    }

    @Test
    void aPlaceThatTheJournalNeverHadIsRefused() {
        String epoch = made(MINE);
        store.append(MINE, epoch, entries(1, 2), PLENTY);
        assertThat(store.page(MINE, new Cursor(epoch, 3), 10)).isEmpty();
        assertThat(store.page(MINE, new Cursor(epoch, 2), 10)).isPresent();
        assertThat(store.page("nobody's", Cursor.BEGINNING, 10)).isEmpty();
    }

    @Test
    void aTokenNamesItsDeviceInItsJournalOnly() {
        made(MINE);
        made(OTHERS);
        assertThat(store.device(MINE, "phone-mine")).contains(PHONE);
        assertThat(store.device(OTHERS, "phone-mine")).isEmpty();
        assertThat(store.device(MINE, "guessed")).isEmpty();
    }

    @Test
    void anInvitationLetsOneDeviceInOnce() {
        String epoch = made(MINE);
        store.invite(MINE, "code", 1_000);
        assertThat(store.join(MINE, "code", 999, LAPTOP, "laptop", 10))
                .isEqualTo(new Joined.Done(new Cursor(epoch, 0)));
        assertThat(store.join(MINE, "code", 999, new Device("x", "X", 3), "x", 10))
                .isEqualTo(new Joined.NoInvitation());
        assertThat(store.devices(MINE)).containsExactly(PHONE, LAPTOP);
        assertThat(store.device(MINE, "laptop")).contains(LAPTOP);
    }

    @Test
    void anInvitationThatIsOverOrReplacedOrOfAnotherJournalLetsNobodyIn() {
        made(MINE);
        made(OTHERS);
        store.invite(MINE, "first", 1_000);
        assertThat(store.join(MINE, "first", 1_000, LAPTOP, "l", 10)).isEqualTo(new Joined.NoInvitation());
        store.invite(MINE, "second", 1_000);
        assertThat(store.join(MINE, "first", 1, LAPTOP, "l", 10)).isEqualTo(new Joined.NoInvitation());
        assertThat(store.join(OTHERS, "second", 1, LAPTOP, "l", 10)).isEqualTo(new Joined.NoInvitation());
        assertThat(store.join("nobody's", "second", 1, LAPTOP, "l", 10)).isEqualTo(new Joined.NoInvitation());
        assertThat(store.devices(MINE)).containsExactly(PHONE);
    }

    @Test
    void aJournalHasNoMoreDevicesThanMayBe() {
        made(MINE);
        store.invite(MINE, "code", 1_000);
        assertThat(store.join(MINE, "code", 1, LAPTOP, "l", 1)).isEqualTo(new Joined.TooMany());
        assertThat(store.devices(MINE)).containsExactly(PHONE);
    }

    @Test
    void aRevokedDeviceIsKnownNoMore() {
        String epoch = made(MINE);
        store.append(MINE, epoch, entries(1, 1), PLENTY);
        store.invite(MINE, "code", 1_000);
        store.join(MINE, "code", 1, LAPTOP, "laptop", 10);
        assertThat(store.revoke(MINE, "p")).isTrue();
        assertThat(store.revoke(MINE, "p")).isFalse();
        assertThat(store.device(MINE, "phone-mine")).isEmpty();
        assertThat(store.devices(MINE)).containsExactly(LAPTOP);
        assertThat(all(MINE)).isEqualTo(entries(1, 1));
    }

    @Test
    void withTheLastDeviceTheJournalGoes() {
        String epoch = made(MINE);
        made(OTHERS);
        store.append(MINE, epoch, entries(1, 1), PLENTY);
        store.invite(MINE, "code", 1_000);
        store.revoke(MINE, "p");
        assertThat(store.page(MINE, Cursor.BEGINNING, 1)).isEmpty();
        assertThat(store.join(MINE, "code", 1, LAPTOP, "l", 10)).isEqualTo(new Joined.NoInvitation());
        assertThat(store.append(MINE, epoch, entries(1, 1), PLENTY)).isEqualTo(new Appended.OtherEpoch());
        assertThat(store.devices(OTHERS)).containsExactly(PHONE);
        assertThat(store.create("a-third", PHONE, "t", 2)).isPresent();
    }

    @Test
    void nobodySeesOrTouchesTheJournalOfAnother() {
        String mine = made(MINE);
        String others = made(OTHERS);
        store.append(MINE, mine, entries(1, 2), PLENTY);
        store.append(OTHERS, others, entries(2, 4), PLENTY);
        assertThat(store.append(OTHERS, mine, entries(9, 9), PLENTY)).isEqualTo(new Appended.OtherEpoch());
        store.delete(OTHERS, others);
        assertThat(store.delete(MINE, others)).isEqualTo(mine);
        assertThat(all(MINE)).isEqualTo(entries(1, 2));
    }

    @Test
    void whatIsStoredIsThereAfterOpeningAgain() {
        String epoch = made(MINE);
        store.append(MINE, epoch, entries(1, 5), PLENTY);
        Cursor place = page(Cursor.BEGINNING, 2).next();
        store = reopen(store);
        assertThat(page(place, 10).entries()).isEqualTo(entries(3, 5));
        assertThat(store.devices(MINE)).containsExactly(PHONE);
        assertThat(store.append(MINE, epoch, entries(5, 6), PLENTY)).isEqualTo(new Appended.Stored(1, List.of("005")));
    }

    @Test
    void manyWritersAtOnceLoseAndDoubleNothing() throws InterruptedException, ExecutionException {
        String epoch = made(MINE);
        List<Future<Appended>> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 80; i++) {
                int first = i / 2 * 5;
                results.add(threads.submit(() -> store.append(MINE, epoch, entries(first, first + 4), PLENTY)));
            }
        }
        int appended = 0;
        for (Future<Appended> result : results) {
            appended += ((Appended.Stored) result.get()).appended();
        }
        assertThat(appended).isEqualTo(200);
        assertThat(all(MINE)).containsExactlyInAnyOrderElementsOf(entries(0, 199));
        assertThat(page(Cursor.BEGINNING, 1_000).next()).isEqualTo(new Cursor(epoch, 200));
    }
}
