package org.unkink.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoredEntry;

/**
 * What a device remembers beside its journal, from the moment it joined the others.
 *
 * @param place the cursor after the last page that was stored, with the epoch of the journal that this device has
 * @param unsent ids of entries of the journal that the server is not known to have
 * @param deleting the epoch in which everything was deleted here, while the server does not know it yet
 * @param aside waits for the person
 */
public record SyncState(Cursor place, Set<String> unsent, Optional<String> deleting, List<Aside> aside) {

    public SyncState {
        unsent = Collections.unmodifiableSet(new LinkedHashSet<>(unsent));
        aside = List.copyOf(aside);
    }

    /**
     * That of a device which joins with the journal it has.
     *
     * @param beginning the cursor that the server gave when it let the device in
     * @param journal all of it is sent
     */
    public static SyncState joined(Cursor beginning, Collection<StoredEntry> journal) {
        return new SyncState(beginning, lastFirst(journal), Optional.empty(), List.of());
    }

    /**
     * The ids of a whole journal in the order of sending: who has got a part of it has the answers to what they lift, and
     * no stop that seems open since its answer is still to come.
     */
    static Set<String> lastFirst(Collection<StoredEntry> journal) {
        List<StoredEntry> entries = new ArrayList<>(journal);
        entries.sort(Comparator.comparingLong(StoredEntry::at)
                .thenComparing(StoredEntry::id)
                .reversed());
        Set<String> ids = new LinkedHashSet<>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    /** Entries were written here. */
    public Change wrote(List<StoredEntry> entries) {
        Set<String> ids = new LinkedHashSet<>(unsent);
        entries.forEach(entry -> ids.add(entry.id()));
        return new Change(false, entries, new SyncState(place, ids, deleting, aside));
    }

    /**
     * The person deletes everything. What is written here from now on belongs to the journal that comes after, also if
     * another device deleted everything, too, before the server heard of it.
     */
    public Change deleteEverything() {
        SyncState state = new SyncState(place, Set.of(), deleting.or(() -> Optional.of(place.epoch())), List.of());
        return new Change(true, List.of(), state);
    }

    /**
     * The person wants something in the journal that stood aside.
     *
     * @param newId for it, if its own one is taken
     * @param journal the entries of the journal by id, at least the one of that id
     */
    public Change keep(Aside kept, String newId, Map<String, StoredEntry> journal) {
        SyncState without = without(kept);
        return switch (kept) {
            case Aside.OfDeleted(StoredEntry entry) -> without.put(entry, newId, journal);
            case Aside.OtherContent(StoredEntry entry) -> without.put(entry, newId, journal);
            case Aside.Unreadable _ -> Change.of(withoutUnreadable().readAgain());
        };
    }

    private Change put(StoredEntry entry, String newId, Map<String, StoredEntry> journal) {
        if (entry.equals(journal.get(entry.id()))) {
            return Change.of(this);
        }
        return wrote(List.of(
                journal.containsKey(entry.id())
                        ? new StoredEntry(newId, entry.at(), entry.zone(), entry.type(), entry.version(), entry.body())
                        : entry));
    }

    /** All of the journal comes once more, and what is here already is passed over. */
    SyncState readAgain() {
        return new SyncState(new Cursor(place.epoch(), 0), unsent, deleting, aside);
    }

    SyncState withoutUnreadable() {
        List<Aside> others = new ArrayList<>();
        for (Aside one : aside) {
            if (!(one instanceof Aside.Unreadable)) {
                others.add(one);
            }
        }
        return new SyncState(place, unsent, deleting, others);
    }

    /** The person does not want it. */
    public Change drop(Aside dropped) {
        return Change.of(without(dropped));
    }

    private SyncState without(Aside decided) {
        List<Aside> others = new ArrayList<>(aside);
        others.remove(decided);
        return new SyncState(place, unsent, deleting, others);
    }
}
