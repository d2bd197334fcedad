package org.unkink.answers.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The journals of all persons. An acknowledged entry is on the disk. */
public interface JournalStore extends AutoCloseable {

    /**
     * Appends a batch: all of it or nothing. An entry that is there already, the same in everything, is passed over; an
     * entry whose id is there with other content makes the whole batch refused.
     */
    Appended append(PersonKey person, List<StoredEntry> batch);

    /**
     * Puts a batch in the place of the whole journal: all of it, or nothing changes. Places in what was there are none
     * any more, as after {@link #deleteAll}.
     */
    Appended replace(PersonKey person, List<StoredEntry> batch);

    /**
     * The entries stored after a cursor, in the order of storing; empty if the cursor is of a journal that was deleted
     * since.
     *
     * @param after {@link Cursor#BEGINNING}, else {@link Page#next()} of the page before
     * @param limit at least 1
     */
    Optional<Page> page(PersonKey person, Cursor after, int limit);

    /** Every entry in the order of storing. */
    List<StoredEntry> all(PersonKey person);

    /** Those of the entries with these ids that are there. */
    List<StoredEntry> find(PersonKey person, Set<String> ids);

    /** Deletes the journal for good: afterwards none of its bytes is in the store's files. */
    void deleteAll(PersonKey person);

    /** Throws a {@link StoreException} if the store cannot be read. */
    void ping();

    @Override
    void close();

    /** A batch stored, or refused whole. */
    sealed interface Appended {

        /**
         * It is stored.
         *
         * @param appended entries that are new
         * @param known entries that were there already
         */
        record Stored(int appended, int known) implements Appended {}

        /** Nothing of it is stored; these ids are there with other content, or twice in the batch itself. */
        record Refused(List<String> ids) implements Appended {

            public Refused {
                ids = List.copyOf(ids);
            }
        }
    }

    /**
     * A part of a journal.
     *
     * @param next the cursor of the following page
     * @param more whether there is a following page
     */
    record Page(List<StoredEntry> entries, Cursor next, boolean more) {

        public Page {
            entries = List.copyOf(entries);
        }
    }
}
