package org.unkink.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoredEntry;
import org.unkink.sync.Answer.Arrived;
import org.unkink.sync.Round.Phase;

/** What one device does with single answers of the server. */
final class RoundTest {

    private static final String FIRST = Epoch.first("aaaaaaaaaaaa");
    private static final String SECOND = Epoch.after(FIRST, "bbbbbbbbbbbb");

    private final Map<String, StoredEntry> journal = new LinkedHashMap<>();
    private SyncState state = SyncState.joined(new Cursor(FIRST, 0), List.of());
    private Round round = Round.BEGINNING;

    private static StoredEntry entry(int number, String body) {
        return new StoredEntry(
                String.format(Locale.ROOT, "01900000-0000-7000-8000-%012d", number),
                1000L + number,
                "UTC",
                "pain-noted",
                1,
                body);
    }

    private static StoredEntry entry(int number) {
        return entry(number, "{}");
    }

    private static Answer.Paged page(Cursor next, boolean more, StoredEntry... entries) {
        List<Arrived> arrived = new ArrayList<>();
        for (StoredEntry entry : entries) {
            arrived.add(new Arrived.Opened(entry));
        }
        return new Answer.Paged(arrived, next, more);
    }

    private void apply(Change change) {
        if (change.emptied()) {
            journal.clear();
        }
        change.entries().forEach(entry -> journal.put(entry.id(), entry));
        state = change.state();
    }

    private void write(StoredEntry... entries) {
        apply(state.wrote(List.of(entries)));
    }

    private Ask ask() {
        return round.next(state).orElseThrow();
    }

    private void answer(Answer answer) {
        answer(ask(), answer);
    }

    private void answer(Ask asked, Answer answer) {
        Round.Step step = round.take(asked, answer, state, journal);
        apply(step.change());
        round = step.round();
    }

    /** Who has got a part of it then has the answers to what they lift. */
    @Test
    void aDeviceThatJoinsSendsItsLastEntriesFirst() {
        StoredEntry early = entry(1);
        StoredEntry twin = new StoredEntry(entry(3).id(), entry(2).at(), "UTC", "pain-noted", 1, "{}");
        assertThat(SyncState.joined(new Cursor(FIRST, 0), List.of(early, entry(2), twin))
                        .unsent())
                .containsExactly(twin.id(), entry(2).id(), early.id());
    }

    @Test
    void whatStandsAsideIsDecidedAboutUnderItsOwnId() {
        assertThat(new Aside.OfDeleted(entry(1)).id()).isEqualTo(entry(1).id());
        assertThat(new Aside.OtherContent(entry(2)).id()).isEqualTo(entry(2).id());
    }

    @Test
    void readsPageAfterPageThenSendsThenIsInStep() {
        write(entry(1), entry(2));
        assertThat(ask()).isEqualTo(new Ask.Page(new Cursor(FIRST, 0)));
        answer(page(new Cursor(FIRST, 1), true, entry(3)));
        assertThat(ask()).isEqualTo(new Ask.Page(new Cursor(FIRST, 1)));
        answer(page(new Cursor(FIRST, 2), false, entry(4)));
        List<String> own = List.of(entry(1).id(), entry(2).id());
        assertThat(ask()).isEqualTo(new Ask.Send(FIRST, own));
        answer(new Answer.Sent(own, false));
        assertThat(round.next(state)).isEmpty();
        assertThat(journal.values()).containsExactlyInAnyOrder(entry(1), entry(2), entry(3), entry(4));
        assertThat(state.unsent()).isEmpty();
    }

    @Test
    void thePlaceIsWrittenTogetherWithWhatItBrought() {
        Change change = round.take(ask(), page(new Cursor(FIRST, 7), true, entry(3)), state, journal)
                .change();
        assertThat(change)
                .isEqualTo(new Change(false, List.of(entry(3)), SyncState.joined(new Cursor(FIRST, 7), List.of())));
    }

    @Test
    void sendsNoMoreThanABatchAtOnce() {
        write(IntStream.range(0, Round.BATCH + 1).mapToObj(RoundTest::entry).toArray(StoredEntry[]::new));
        answer(page(new Cursor(FIRST, 0), false));
        assertThat(((Ask.Send) ask()).ids()).hasSize(Round.BATCH);
        answer(new Answer.Sent(((Ask.Send) ask()).ids(), false));
        assertThat(((Ask.Send) ask()).ids()).containsExactly(entry(Round.BATCH).id());
    }

    @Test
    void whatComesBackFromTheServerIsNotSentAndNotDoubled() {
        write(entry(1));
        answer(page(new Cursor(FIRST, 1), false, entry(1)));
        assertThat(round.next(state)).isEmpty();
        assertThat(state.aside()).isEmpty();
        assertThat(journal.values()).containsExactly(entry(1));
    }

    @Test
    void ofTwoContentsTheFirstOnTheServerIsInTheJournalAndTheOtherStandsAside() {
        write(entry(1, "{\"mine\":1}"));
        answer(page(new Cursor(FIRST, 1), false, entry(1)));
        assertThat(journal.values()).containsExactly(entry(1));
        assertThat(state.aside()).containsExactly(new Aside.OtherContent(entry(1, "{\"mine\":1}")));
        assertThat(state.unsent()).isEmpty();
        apply(state.keep(state.aside().getFirst(), entry(9).id(), journal));
        assertThat(state.aside()).isEmpty();
        assertThat(journal.get(entry(9).id()))
                .isEqualTo(new StoredEntry(entry(9).id(), 1001, "UTC", "pain-noted", 1, "{\"mine\":1}"));
        assertThat(state.unsent()).containsExactly(entry(9).id());
    }

    @Test
    void anIdThatTheServerHadAlreadyIsNotTakenForSentUntilItsContentWasRead() {
        answer(page(new Cursor(FIRST, 3), false));
        write(entry(1, "{\"mine\":1}"), entry(2));
        answer(new Answer.Sent(List.of(entry(2).id()), true));
        assertThat(state.unsent()).containsExactly(entry(1).id());
        assertThat(ask()).isEqualTo(new Ask.Page(new Cursor(FIRST, 0)));
        answer(page(new Cursor(FIRST, 5), false, entry(1), entry(2)));
        assertThat(state.aside()).containsExactly(new Aside.OtherContent(entry(1, "{\"mine\":1}")));
        assertThat(round.next(state)).isEmpty();
    }

    @Test
    void anIdUnderWhichTheServerHasWhatCannotBeOpenedEndsTheRoundAndStaysUnsent() {
        write(entry(1));
        Answer unreadable = new Answer.Paged(List.of(new Arrived.Unreadable("x")), new Cursor(FIRST, 1), false);
        answer(unreadable);
        answer(new Answer.Sent(List.of(), true));
        answer(unreadable);
        answer(new Answer.Sent(List.of(), true));
        assertThat(round.phase()).isEqualTo(Phase.STUCK);
        assertThat(round.next(state)).isEmpty();
        assertThat(state.unsent()).containsExactly(entry(1).id());
        assertThat(state.aside()).containsExactly(new Aside.Unreadable("x"));
    }

    @Test
    void whatWasDroppedIsGone() {
        write(entry(1, "{\"mine\":1}"));
        answer(page(new Cursor(FIRST, 1), false, entry(1)));
        apply(state.drop(state.aside().getFirst()));
        assertThat(state.aside()).isEmpty();
        assertThat(journal.values()).containsExactly(entry(1));
        assertThat(state.unsent()).isEmpty();
    }

    @Test
    void afterDeletingHereTheServerIsToldFirstAndWhatIsWrittenMeanwhileComesAfterIt() {
        write(entry(1));
        apply(state.deleteEverything());
        write(entry(2));
        assertThat(ask()).isEqualTo(new Ask.Delete(FIRST));
        answer(new Answer.Deleted(SECOND));
        assertThat(ask()).isEqualTo(new Ask.Page(new Cursor(SECOND, 0)));
        answer(page(new Cursor(SECOND, 0), false));
        assertThat(ask()).isEqualTo(new Ask.Send(SECOND, List.of(entry(2).id())));
        assertThat(journal.values()).containsExactly(entry(2));
    }

    @Test
    void deletingTwiceBeforeTheServerHearsOfItIsDeletingOnce() {
        apply(state.deleteEverything());
        write(entry(1));
        apply(state.deleteEverything());
        assertThat(ask()).isEqualTo(new Ask.Delete(FIRST));
        assertThat(journal).isEmpty();
        assertThat(state.unsent()).isEmpty();
    }

    @Test
    void afterDeletingElsewhereNothingOldStaysAndWhatWasNotSentStandsAside() {
        write(entry(1));
        answer(page(new Cursor(FIRST, 1), false, entry(2)));
        round = Round.BEGINNING;
        answer(new Answer.Refused());
        assertThat(ask()).isEqualTo(new Ask.Page(Cursor.BEGINNING));
        answer(page(new Cursor(SECOND, 1), false, entry(3)));
        assertThat(journal.values()).containsExactly(entry(3));
        assertThat(state.aside()).containsExactly(new Aside.OfDeleted(entry(1)));
        assertThat(round.next(state)).isEmpty();
        apply(state.keep(state.aside().getFirst(), entry(9).id(), journal));
        assertThat(journal.values()).containsExactlyInAnyOrder(entry(3), entry(1));
        assertThat(ask()).isEqualTo(new Ask.Send(SECOND, List.of(entry(1).id())));
    }

    @Test
    void theEndOfAnEpochIsNoticedWhileSendingToo() {
        write(entry(1));
        answer(page(new Cursor(FIRST, 0), false));
        answer(new Answer.Refused());
        assertThat(round.phase()).isEqualTo(Phase.LOST);
    }

    @Test
    void whatWasUnreadableInADeletedJournalIsForgotten() {
        answer(new Answer.Paged(List.of(new Arrived.Unreadable("x")), new Cursor(FIRST, 1), false));
        assertThat(state.aside()).containsExactly(new Aside.Unreadable("x"));
        round = Round.BEGINNING;
        answer(new Answer.Refused());
        answer(page(new Cursor(SECOND, 0), false));
        assertThat(state.aside()).isEmpty();
    }

    @Test
    void withTheRightKeyEverythingIsReadAgain() {
        answer(new Answer.Paged(
                List.of(new Arrived.Unreadable("x"), new Arrived.Unreadable("y")), new Cursor(FIRST, 2), false));
        apply(state.keep(new Aside.Unreadable("x"), "", journal));
        assertThat(state).isEqualTo(SyncState.joined(new Cursor(FIRST, 0), List.of()));
    }

    @Test
    void aServerThatLostWhatCameLastGetsAllOfItAgain() {
        answer(page(new Cursor(FIRST, 2), false, entry(1), entry(2)));
        round = Round.BEGINNING;
        answer(new Answer.Refused());
        answer(page(new Cursor(FIRST, 1), false, entry(1)));
        assertThat(ask()).isEqualTo(new Ask.Send(FIRST, List.of(entry(2).id())));
        assertThat(journal.values()).containsExactlyInAnyOrder(entry(1), entry(2));
    }

    @Test
    void aServerThatWasSetBackEmptiesNothingAndIsAskedNoMore() {
        state = SyncState.joined(new Cursor(SECOND, 0), List.of());
        answer(page(new Cursor(SECOND, 1), false, entry(1)));
        SyncState before = state;
        for (String older : List.of(FIRST, Epoch.after(FIRST, "cccccccccccc"))) {
            round = Round.BEGINNING;
            answer(new Answer.Refused());
            answer(page(new Cursor(older, 1), false, entry(3)));
            assertThat(round.phase()).isEqualTo(Phase.SET_BACK);
            assertThat(round.next(state)).isEmpty();
            assertThat(journal.values()).containsExactly(entry(1));
            assertThat(state).isEqualTo(before);
        }
    }

    @Test
    void aServerThatWasSetBackDoesNotTakeAWishToDeleteForDone() {
        state = SyncState.joined(new Cursor(SECOND, 0), List.of());
        apply(state.deleteEverything());
        answer(new Answer.Deleted(FIRST));
        assertThat(round.phase()).isEqualTo(Phase.SET_BACK);
        assertThat(state.deleting()).isEqualTo(Optional.of(SECOND));
    }

    @Test
    void anAnswerThatComesAfterEverythingWasDeletedHereChangesNothing() {
        Ask asked = ask();
        apply(state.deleteEverything());
        answer(asked, page(new Cursor(FIRST, 1), false, entry(1)));
        assertThat(journal).isEmpty();
        assertThat(state.place()).isEqualTo(new Cursor(FIRST, 0));
        assertThat(ask()).isEqualTo(new Ask.Delete(FIRST));
    }

    @Test
    void anAcknowledgementThatComesAfterEverythingWasDeletedHereChangesNothing() {
        write(entry(1));
        answer(page(new Cursor(FIRST, 0), false));
        Ask asked = ask();
        apply(state.deleteEverything());
        write(entry(1));
        answer(asked, new Answer.Sent(List.of(entry(1).id()), false));
        assertThat(state.unsent()).containsExactly(entry(1).id());
    }

    @Test
    void aPageThatComesTwiceChangesNothing() {
        Ask asked = ask();
        answer(asked, page(new Cursor(FIRST, 1), false, entry(1)));
        SyncState before = state;
        answer(asked, page(new Cursor(FIRST, 1), false, entry(1)));
        assertThat(state).isEqualTo(before);
    }

    @Test
    void whatIsWrittenWhileAPageIsOnItsWayIsSent() {
        Ask asked = ask();
        write(entry(1));
        answer(asked, page(new Cursor(FIRST, 1), false, entry(2)));
        assertThat(state.unsent()).isEqualTo(Set.of(entry(1).id()));
        assertThat(journal.values()).containsExactlyInAnyOrder(entry(1), entry(2));
    }
}
