package org.unkink.sync;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.store.StoredEntry;

/**
 * Keeps a stop of the safety check from being lifted by merging. What lifts a stop is an answer that names the entry which
 * made it (the engine's {@code Lifts.Named}, version 2 of an answer), so in whatever order entries arrive, and whatever the
 * clocks say, only who has seen a stop can lift it. Two things are left to do here: an entry that cannot be read or counted
 * yet may be a stop, too; and answers of version 1 name nothing, they lift what came before by the clocks.
 */
public final class Checks {

    private static final String CHECK = "check-answered";

    /** The first version of an answer that says what it lifts. */
    private static final int NAMES = 2;

    /** The types of entries that can say that somebody must not exercise, or not without being asked again. */
    private static final Set<String> CAN_STOP = Set.of(CHECK, "severe-pain-asked", "new-signs-asked", "exercise-hurt");

    private Checks() {}

    /** True if an entry of which nothing but its type is known may be a stop. */
    public static boolean canStop(String type) {
        return CAN_STOP.contains(type);
    }

    /**
     * Whether a device has to ask all questions of the check once more before it joins others, whatever the answers then
     * are. The answer names what stands on this device, and from its moment on nothing that is said here can be lifted by
     * an answer that names nothing and comes from the time in which another device was alone. A device that has nothing yet
     * has nothing to lose: the others' answers hold for it.
     *
     * @param journal the device's entries by id
     * @param standing the ids of the entries of which something stands (the engine's {@code Checked.standing})
     */
    public static boolean isDueBeforeJoining(Map<String, StoredEntry> journal, Collection<String> standing) {
        for (String id : standing) {
            @Nullable StoredEntry entry = journal.get(id);
            if (entry == null || !isNaming(entry)) {
                return true;
            }
        }
        for (StoredEntry entry : journal.values()) {
            if (isNaming(entry)) {
                return false;
            }
        }
        return !journal.isEmpty();
    }

    private static boolean isNaming(StoredEntry entry) {
        return entry.type().equals(CHECK) && entry.version() >= NAMES;
    }
}
