package org.unkink.sync;

import org.unkink.answers.store.StoredEntry;

/**
 * Something that is on this device, but not in its journal, until the person has decided about it. Nothing is planned
 * meanwhile ({@link Reading}): it may say that they must not exercise.
 */
public sealed interface Aside {

    /** The id under which it is decided about. */
    String id();

    /** An entry written here and not known to be on the server when everything was deleted on another device. */
    record OfDeleted(StoredEntry entry) implements Aside {

        @Override
        public String id() {
            return entry.id();
        }
    }

    /** What this device had under an id that another device gave to something else. */
    record OtherContent(StoredEntry entry) implements Aside {

        @Override
        public String id() {
            return entry.id();
        }
    }

    /**
     * An entry of the server that cannot be opened: the key of this device is wrong, or the entry was changed.
     *
     * @param id the one it has on the server
     */
    record Unreadable(String id) implements Aside {}
}
