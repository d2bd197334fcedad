package org.unkink.server.sync;

import java.util.List;
import java.util.Optional;
import org.unkink.answers.store.Cursor;

/**
 * Journals as the server has them: sealed entries in the order in which they came, and the devices that may ask. What was
 * acknowledged is on the disk. Tokens and invitations are given as their hashes.
 */
public interface SyncStore extends AutoCloseable {

    /** Makes an empty journal with its first device; empty if there are {@code most} journals already. */
    Optional<Cursor> create(String journal, Device device, String tokenHash, int most);

    /** The device with a token, if there is one. */
    Optional<Device> device(String journal, String tokenHash);

    /** Keeps an invitation in the place of the one before, until a moment. */
    void invite(String journal, String codeHash, long until);

    /** Adds a device for an invitation, which can be used once; the cursor of the journal's beginning. */
    Joined join(String journal, String codeHash, long now, Device device, String tokenHash, int most);

    /** In the order of joining. */
    List<Device> devices(String journal);

    /** Takes the token from a device; with the last device the journal goes. False if there is no such device. */
    boolean revoke(String journal, String device);

    /**
     * The entries stored after a cursor; empty if the journal has no such place: everything was deleted since, or the
     * cursor is of a store that had more.
     *
     * @param limit at least 1
     */
    Optional<Page> page(String journal, Cursor after, int limit);

    /** Appends a batch, all of it or nothing. What is there under an id stays. */
    Appended append(String journal, String epoch, List<Sealed> batch, Most most);

    /** Deletes the entries of an epoch for good, if it is still the journal's own; gives the epoch that is there now. */
    String delete(String journal, String epoch);

    /** Throws a {@link org.unkink.answers.store.StoreException} if the store cannot be read. */
    void ping();

    @Override
    void close();

    /**
     * A device of a journal.
     *
     * @param name given by the person
     * @param joined epoch milliseconds
     */
    record Device(String id, String name, long joined) {}

    /**
     * An entry that only the devices can open.
     *
     * @param id made by the device from the entry's id
     * @param text base64
     */
    record Sealed(String id, String text) {}

    /** A part of a journal. */
    record Page(List<Sealed> entries, Cursor next, boolean more) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** The most that a journal may hold. */
    record Most(int entries, long bytes) {}

    /** What came of a join. */
    sealed interface Joined {

        record Done(Cursor beginning) implements Joined {}

        /** There is no such invitation any more. */
        record NoInvitation() implements Joined {}

        /** The journal has as many devices as may be; the invitation is used up. */
        record TooMany() implements Joined {}
    }

    /** What came of a batch. */
    sealed interface Appended {

        /**
         * It is stored.
         *
         * @param appended the number of entries that are new
         * @param known ids that were there already, with this content or another
         */
        record Stored(int appended, List<String> known) implements Appended {

            public Stored {
                known = List.copyOf(known);
            }
        }

        /** Nothing is stored: the journal is in another epoch. */
        record OtherEpoch() implements Appended {}

        /** Nothing is stored: the journal would hold too much. */
        record Full() implements Appended {}
    }
}
