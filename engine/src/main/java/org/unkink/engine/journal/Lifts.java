package org.unkink.engine.journal;

import java.util.Set;

/**
 * The entries that an answer or an agreement saw and speaks about: checks, a yes to "anything new?", hurts. It holds for
 * these and for no other, in whatever order they arrive and whatever the clocks said.
 */
public sealed interface Lifts {

    /** As said in version 1: everything that came before, by the clocks. */
    record AllBefore() implements Lifts {}

    /** As said since version 2. */
    record Named(Set<EntryId> entries) implements Lifts {

        public Named {
            entries = Set.copyOf(entries);
        }
    }

    static Lifts allBefore() {
        return new AllBefore();
    }
}
