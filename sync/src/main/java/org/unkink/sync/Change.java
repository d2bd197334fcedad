package org.unkink.sync;

import java.util.List;
import org.unkink.answers.store.StoredEntry;

/**
 * What a device writes, all of it in one transaction: a device that is killed goes on from before it or from after it.
 *
 * @param emptied whether the journal is emptied first
 * @param entries are put into the journal, each in the place of what is there under its id
 * @param state takes the place of the one before
 */
public record Change(boolean emptied, List<StoredEntry> entries, SyncState state) {

    public Change {
        entries = List.copyOf(entries);
    }

    static Change of(SyncState state) {
        return new Change(false, List.of(), state);
    }
}
