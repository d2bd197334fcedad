package org.unkink.engine.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An event with its id and the moment and place in which it happened.
 *
 * @param at by the clock of the device, whole milliseconds
 * @param zone the time zone of the device then; it decides which day it was for the person
 */
public record Entry(EntryId id, Instant at, Zone zone, Event event) {

    /** By moment, then by id: the one order in which entries are folded. */
    public static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::at).thenComparing(Entry::id);

    public LocalDate day() {
        return zone.day(at);
    }
}
