package org.unkink.engine.journal;

import java.time.Instant;
import java.util.List;

/** All entries of a person, in {@link Entry#ORDER}, whatever order they arrived in. */
public record Journal(List<Entry> entries) {

    public Journal {
        entries = entries.stream().sorted(Entry.ORDER).toList();
    }

    /**
     * The journal as it holds at a moment: every entry as its last correction says, those withdrawn left out. A
     * correction that is dated after now, of an unknown entry, or about something else than its entry changes nothing;
     * that something hurt cannot be corrected away.
     */
    public Journal corrected(Instant now) {
        return entries.stream().anyMatch(e -> e.event() instanceof Event.Correction)
                ? new Journal(Corrections.applied(entries, now))
                : this;
    }
}
