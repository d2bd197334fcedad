package org.unkink.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoredEntry;

/**
 * One going through all that a device and the server have to tell one another: first that everything was deleted, then
 * what others wrote, then what was written here. It is lost with the program and begins anew; all that has to last is in
 * the {@link SyncState}. Every answer may come twice, late or not at all.
 *
 * @param anew whether the journal was read from its beginning, to see what came first under an id
 */
public record Round(Phase phase, boolean anew) {

    /** So many entries are sent at once. */
    static final int BATCH = 200;

    public static final Round BEGINNING = new Round(Phase.READING, false);

    /** What the round is at. */
    public enum Phase {
        READING,
        /** The server does not know the device's place: it is asked for all that it has, to find out why. */
        LOST,
        SENDING,
        /** Under the ids that are left the server has something that this device cannot open. */
        STUCK,
        /** The server was set back to an older copy of its files. The person is told, and nothing is changed. */
        SET_BACK
    }

    /** The round after an answer, and what is written. */
    public record Step(Round round, Change change) {}

    /** The next thing to ask; empty if the device is in step, or can do no more. */
    public Optional<Ask> next(SyncState state) {
        if (phase == Phase.SET_BACK || phase == Phase.STUCK) {
            return Optional.empty();
        }
        if (state.deleting().isPresent()) {
            return Optional.of(new Ask.Delete(state.deleting().get()));
        }
        return switch (phase) {
            case READING -> Optional.of(new Ask.Page(state.place()));
            case LOST -> Optional.of(new Ask.Page(Cursor.BEGINNING));
            default -> state.unsent().isEmpty() ? Optional.empty() : Optional.of(send(state));
        };
    }

    private static Ask send(SyncState state) {
        List<String> ids = new ArrayList<>(state.unsent());
        return new Ask.Send(state.place().epoch(), ids.subList(0, Math.min(BATCH, ids.size())));
    }

    /**
     * Takes an answer.
     *
     * @param asked what it answers
     * @param state as it is now; if something that was asked for has changed meanwhile, the answer is passed over
     * @param journal the device's entries by id
     */
    public Step take(Ask asked, Answer answer, SyncState state, Map<String, StoredEntry> journal) {
        if (isLate(asked, state)) {
            return new Step(BEGINNING, Change.of(state));
        }
        return switch (answer) {
            case Answer.Deleted(String epoch) -> deleted(epoch, state);
            case Answer.Sent(List<String> ids, boolean known) -> sent(acknowledged(state, ids), known);
            case Answer.Refused _ -> new Step(at(Phase.LOST), Change.of(state));
            case Answer.Paged page when phase == Phase.LOST -> found(page, state, journal);
            case Answer.Paged page
            when !page.next().epoch().equals(state.place().epoch()) -> new Step(at(Phase.LOST), Change.of(state));
            case Answer.Paged page -> read(page, state, journal);
        };
    }

    private boolean isLate(Ask asked, SyncState state) {
        return switch (asked) {
            case Ask.Delete delete -> !state.deleting().equals(Optional.of(delete.epoch()));
            case Ask.Send send ->
                state.deleting().isPresent()
                        || !send.epoch().equals(state.place().epoch());
            case Ask.Page page -> !Optional.of((Ask) page).equals(next(state));
        };
    }

    private Step deleted(String epoch, SyncState state) {
        if (!Epoch.isLater(epoch, state.deleting().orElseThrow())) {
            return setBack(state);
        }
        return new Step(
                BEGINNING,
                Change.of(new SyncState(new Cursor(epoch, 0), state.unsent(), Optional.empty(), state.aside())));
    }

    private Step setBack(SyncState state) {
        return new Step(at(Phase.SET_BACK), Change.of(state));
    }

    /** Which content of a known id came first is told by reading all of it: until then it counts as not sent. */
    private Step sent(SyncState state, boolean known) {
        if (!known) {
            return new Step(at(Phase.SENDING), Change.of(state));
        }
        return anew
                ? new Step(at(Phase.STUCK), Change.of(state))
                : new Step(new Round(Phase.READING, true), Change.of(state.readAgain()));
    }

    private Round at(Phase other) {
        return new Round(other, anew);
    }

    private static SyncState acknowledged(SyncState state, Collection<String> ids) {
        Set<String> unsent = new LinkedHashSet<>(state.unsent());
        unsent.removeAll(ids);
        return new SyncState(state.place(), unsent, state.deleting(), state.aside());
    }

    /** Finds out by the first page of all why the place of this device is not known. */
    private Step found(Answer.Paged page, SyncState state, Map<String, StoredEntry> journal) {
        String here = state.place().epoch();
        String there = page.next().epoch();
        if (there.equals(here)) {
            // The server has lost what came last: it gets all of it again.
            Set<String> all = SyncState.lastFirst(journal.values());
            return read(page, new SyncState(state.place(), all, Optional.empty(), state.aside()), journal);
        }
        return Epoch.isLater(there, here) ? emptied(page, state, journal) : setBack(state);
    }

    /**
     * Everything was deleted on another device, for good. What was written here and is not known to have been on the
     * server was not seen by who deleted: it is neither sent, as if nothing had been deleted, nor lost, but stands aside.
     */
    private Step emptied(Answer.Paged page, SyncState state, Map<String, StoredEntry> journal) {
        List<Aside> aside = new ArrayList<>(state.withoutUnreadable().aside());
        for (String id : state.unsent()) {
            @Nullable StoredEntry entry = journal.get(id);
            if (entry != null) {
                aside.add(new Aside.OfDeleted(entry));
            }
        }
        SyncState empty = new SyncState(page.next(), Set.of(), Optional.empty(), aside);
        Step step = read(page, empty, Map.of());
        return new Step(
                step.round(),
                new Change(true, step.change().entries(), step.change().state()));
    }

    /** Takes in a page: the union by id. Of two contents of an id, the one that came to the server first is in the journal. */
    private Step read(Answer.Paged page, SyncState state, Map<String, StoredEntry> journal) {
        Map<String, StoredEntry> here = new HashMap<>(journal);
        List<StoredEntry> put = new ArrayList<>();
        List<Aside> aside = new ArrayList<>(state.aside());
        List<String> ids = new ArrayList<>();
        for (Answer.Arrived arrived : page.arrived()) {
            switch (arrived) {
                case Answer.Arrived.Opened(StoredEntry entry) -> {
                    ids.add(entry.id());
                    @Nullable StoredEntry own = here.put(entry.id(), entry);
                    if (own != null && !own.equals(entry)) {
                        aside.add(new Aside.OtherContent(own));
                    }
                    if (!entry.equals(own)) {
                        put.add(entry);
                    }
                }
                case Answer.Arrived.Unreadable(String id) -> {
                    Aside unreadable = new Aside.Unreadable(id);
                    if (!aside.contains(unreadable)) {
                        aside.add(unreadable);
                    }
                }
            }
        }
        SyncState read = acknowledged(new SyncState(page.next(), state.unsent(), Optional.empty(), aside), ids);
        return new Step(at(page.more() ? Phase.READING : Phase.SENDING), new Change(false, put, read));
    }
}
