package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All entries of a person, in {@link Entry#ORDER}, whatever order they arrived in. */
public record Journal(List<Entry> entries) {

    public Journal {
        entries = entries.stream().sorted(Entry.ORDER).toList();
    }

    /** The last id there is, so that of all entries of a moment the one looked at comes last. */
    private static final EntryId LAST = new EntryId("ffffffff-ffff-7fff-bfff-ffffffffffff");

    /** The most by which the clock of a device may be ahead; what is dated later has not happened. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** As if that had been entered at a moment after all that is there; nothing is kept. */
    public Journal with(Event event, Instant at, Zone zone) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(LAST, at, zone, event));
        return new Journal(all);
    }

    /**
     * The journal as it holds at a moment: every entry as its last correction says, those withdrawn left out. A
     * correction of an unknown entry, or about something else than its entry, changes nothing; that something hurt
     * cannot be corrected away. What a clock that is ahead dates after the moment happened at it; beyond a day it is
     * not there.
     */
    public Journal asOf(Instant now) {
        List<Entry> happened = entries.stream()
                .filter(e -> !e.at().isAfter(now.plus(AHEAD)))
                .map(e -> e.at().isAfter(now) ? new Entry(e.id(), now, e.zone(), e.event()) : e)
                .toList();
        return new Journal(Corrections.applied(happened, Ahead.of(this, now)));
    }

    /**
     * The place where the person was last, by an entry whose moment has come, or else by any; empty for an empty
     * journal.
     */
    public Optional<Zone> lastZone(Instant now) {
        return Ahead.of(this, now).latest(entries).stream().map(Entry::zone).findFirst();
    }
}
