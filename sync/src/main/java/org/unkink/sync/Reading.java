package org.unkink.sync;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.unkink.answers.store.StoredEntry;

/**
 * How far the journal of a device can be gone by at a moment. All of what came is kept; this counts what does not count
 * yet, and is asked again whenever the journal is read, so that nothing has to be tried again.
 *
 * @param ahead entries dated so far ahead of the clock that they do not count until their moment comes nearer
 * @param newer entries that a newer Unkink wrote
 * @param aside things that wait for the person
 * @param holds why nothing may be planned on this device; nothing keeps it from planning if empty
 */
public record Reading(int ahead, int newer, int aside, Set<Hold> holds) {

    /** A reason to plan nothing, since there may be a stop that does not show yet. */
    public enum Hold {
        /** Entries of a newer version: this device has to be updated. */
        UPDATE,
        /** A check or a hurt that is dated ahead: the clock of this device or of another one has to be put right. */
        CLOCK,
        /** Something stands aside: the person has to decide. */
        DECIDE
    }

    /**
     * Reads it.
     *
     * @param now epoch milliseconds
     * @param isPossible whether a moment can be true now (the rule of {@code Moments})
     * @param isKnown whether this Unkink can read an entry of such a type and version
     */
    public static Reading of(
            Collection<StoredEntry> journal,
            SyncState state,
            long now,
            LongPredicate isPossible,
            Predicate<StoredEntry> isKnown) {
        int ahead = 0;
        int newer = 0;
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        for (StoredEntry entry : journal) {
            if (!isKnown.test(entry)) {
                newer++;
                holds.add(Hold.UPDATE);
            } else if (entry.at() > now && !isPossible.test(entry.at())) {
                ahead++;
                if (Checks.canStop(entry.type())) {
                    holds.add(Hold.CLOCK);
                }
            }
        }
        if (!state.aside().isEmpty()) {
            holds.add(Hold.DECIDE);
        }
        return new Reading(ahead, newer, state.aside().size(), Collections.unmodifiableSet(holds));
    }
}
