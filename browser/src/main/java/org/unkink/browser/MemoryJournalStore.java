package org.unkink.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoredEntry;

/**
 * The journal of one person in memory. Whoever keeps it for good asks for its {@link #changes()} after each answer, and
 * sends the answer on only once they are written; a browser tells of that only later, while the engine waits for nothing.
 */
final class MemoryJournalStore implements JournalStore {

    private final Map<String, StoredEntry> byId = new LinkedHashMap<>();
    private final List<StoredEntry> rows = new ArrayList<>();
    private String epoch = "";
    private int kept;
    private boolean deleted;

    /**
     * Begins anew with an empty journal.
     *
     * @param other its epoch: sixteen hexadecimal digits
     */
    void begin(String other) {
        byId.clear();
        rows.clear();
        kept = 0;
        deleted = false;
        epoch = other;
    }

    /** Takes in an entry that is kept already. */
    void load(StoredEntry row) {
        byId.put(row.id(), row);
        rows.add(row);
        kept = rows.size();
    }

    /** Puts an entry in the place of what is there under its id; that makes a place in the journal none, as deleting does. */
    void put(StoredEntry row) {
        StoredEntry before = byId.put(row.id(), row);
        if (before != null) {
            if (rows.indexOf(before) < kept) {
                kept--;
            }
            rows.remove(before);
            epoch = "";
        }
        rows.add(row);
    }

    /** All of it by id. */
    Map<String, StoredEntry> byId() {
        return Collections.unmodifiableMap(byId);
    }

    /** What happened to it since the last time somebody asked. */
    Changes changes() {
        Changes changes = unkept();
        deleted = false;
        kept = rows.size();
        return changes;
    }

    /** The same, without taking note of it. */
    Changes unkept() {
        return new Changes(deleted, List.copyOf(rows.subList(kept, rows.size())));
    }

    /**
     * What has to be written before an answer is true.
     *
     * @param deleted whether everything that was there is gone
     * @param added in the order of storing, after that
     */
    record Changes(boolean deleted, List<StoredEntry> added) {}

    @Override
    public Appended append(PersonKey person, List<StoredEntry> batch) {
        Map<String, StoredEntry> fresh = new LinkedHashMap<>();
        Set<String> refused = new LinkedHashSet<>();
        int known = 0;
        for (StoredEntry row : batch) {
            StoredEntry there = byId.get(row.id());
            if (there != null && there.equals(row)) {
                known++;
            } else if (there != null || fresh.put(row.id(), row) != null) {
                refused.add(row.id());
            }
        }
        if (!refused.isEmpty()) {
            return new Appended.Refused(List.copyOf(refused));
        }
        byId.putAll(fresh);
        rows.addAll(fresh.values());
        return new Appended.Stored(fresh.size(), known);
    }

    /** Refused only where the batch has an id twice. */
    @Override
    public Appended replace(PersonKey person, List<StoredEntry> batch) {
        MemoryJournalStore other = new MemoryJournalStore();
        Appended appended = other.append(person, batch);
        if (appended instanceof Appended.Stored) {
            deleteAll(person);
            append(person, batch);
        }
        return appended;
    }

    @Override
    public Optional<Page> page(PersonKey person, Cursor after, int limit) {
        if (!after.isIn(epoch)) {
            return Optional.empty();
        }
        int from = (int) Math.min(after.seq(), rows.size());
        int to = Math.min(rows.size(), from + limit);
        return Optional.of(new Page(rows.subList(from, to), new Cursor(epoch, to), to < rows.size()));
    }

    @Override
    public List<StoredEntry> all(PersonKey person) {
        return List.copyOf(rows);
    }

    @Override
    public List<StoredEntry> find(PersonKey person, Set<String> ids) {
        return rows.stream().filter(row -> ids.contains(row.id())).toList();
    }

    /** Until it begins again under another epoch, a place in what was there is none. */
    @Override
    public void deleteAll(PersonKey person) {
        byId.clear();
        rows.clear();
        kept = 0;
        deleted = true;
        epoch = "";
    }

    @Override
    public void ping() {}

    @Override
    public void close() {}
}
