package org.unkink.browser;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.Words;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoredEntry;
import org.unkink.sync.Answer;
import org.unkink.sync.Aside;
import org.unkink.sync.Ask;
import org.unkink.sync.Change;
import org.unkink.sync.Reading;
import org.unkink.sync.Reading.Hold;
import org.unkink.sync.Round;
import org.unkink.sync.SyncState;

/**
 * This device in step with the others of its person, as far as that needs neither network nor key. The module {@code sync}
 * decides; the Worker sends what is asked, and writes what changed.
 */
final class InStep {

    private final MemoryJournalStore store;
    private Optional<SyncState> state = Optional.empty();
    private Round round = Round.BEGINNING;

    InStep(MemoryJournalStore store) {
        this.store = store;
    }

    /**
     * Learns what this device remembers of the others.
     *
     * @param text as {@link #memory} wrote it; empty if it is alone
     */
    void remember(String text) {
        state = text.isEmpty() ? Optional.empty() : Optional.of(SyncJson.state(Json.trusted(text)));
    }

    /** True if this device is one of several. */
    boolean isJoined() {
        return state.isPresent();
    }

    /** What this device has to remember of the others; empty if it is alone. */
    Optional<String> memory() {
        return state.map(known -> Json.text(json -> SyncJson.write(json, known)));
    }

    /**
     * It joins with the journal that it has.
     *
     * @param next the cursor that the server gave
     */
    void join(String next) {
        state = Optional.of(SyncState.joined(SyncJson.cursor(next), store.byId().values()));
        round = Round.BEGINNING;
    }

    /** Something was written or deleted here, of which the others have to hear. */
    void wrote(MemoryJournalStore.Changes changes) {
        state = state.map(
                        before -> changes.deleted() ? before.deleteEverything().state() : before)
                .map(before -> before.wrote(changes.added()).state());
    }

    /** What to ask the server at the beginning of a round; empty if this device is alone. */
    Optional<String> begin() {
        round = Round.BEGINNING;
        return ask();
    }

    /** What to ask it next; empty if there is nothing more. */
    Optional<String> ask() {
        return state.flatMap(round::next)
                .map(ask -> Json.text(json -> SyncJson.write(
                        json, ask, id -> Objects.requireNonNull(store.byId().get(id)))));
    }

    /** Takes the server's answer to what was asked, as long as this device is still one of several. */
    void take(String asked, String answered) {
        state.ifPresent(before -> {
            Ask ask = SyncJson.ask(Json.trusted(asked));
            Answer answer = SyncJson.answer(Json.trusted(answered));
            Round.Step step = round.take(ask, answer, before, store.byId());
            round = step.round();
            apply(step.change());
        });
    }

    /**
     * The person decides about something that stands aside.
     *
     * @param newId for what is kept, if its own is taken
     */
    void decide(String id, boolean keep, String newId) {
        SyncState before = state.orElseThrow();
        Optional<Aside> found =
                before.aside().stream().filter(one -> one.id().equals(id)).findFirst();
        found.ifPresent(aside -> apply(keep ? before.keep(aside, newId, store.byId()) : before.drop(aside)));
    }

    private void apply(Change change) {
        if (change.emptied()) {
            store.deleteAll(PersonKey.LOCAL);
        }
        change.entries().forEach(store::put);
        state = Optional.of(change.state());
    }

    /**
     * Why nothing may be planned. An entry of a newer Unkink is no reason here: wherever the journal is read it is refused.
     *
     * @param now epoch milliseconds
     * @param isPossible whether a moment can be true now
     */
    Optional<Hold> hold(long now, LongPredicate isPossible) {
        return reading(now, isPossible, _ -> true)
                .flatMap(reading -> List.of(Hold.DECIDE, Hold.CLOCK).stream()
                        .filter(reading.holds()::contains)
                        .findFirst());
    }

    /** How far this device is, as JSON; an empty object if it is alone. */
    String report(long now, LongPredicate isPossible) {
        return Json.text(json -> state.ifPresent(known -> {
            Reading reading = reading(now, isPossible, Entries::isKnown).orElseThrow();
            json.value("phase", Words.word(round.phase()))
                    .value("unsent", known.unsent().size())
                    .value("deleting", known.deleting().isPresent())
                    .value("ahead", reading.ahead())
                    .value("newer", reading.newer())
                    .array("holds");
            reading.holds().forEach(hold -> json.value(Words.word(hold)));
            json.end();
            SyncJson.writeAside(json, known.aside());
        }));
    }

    private Optional<Reading> reading(long now, LongPredicate isPossible, Predicate<StoredEntry> isKnown) {
        return state.map(known -> Reading.of(store.byId().values(), known, now, isPossible, isKnown));
    }
}
