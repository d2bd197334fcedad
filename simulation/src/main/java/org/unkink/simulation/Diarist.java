package org.unkink.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Zone;

/** Writes a journal, one moment after the other. */
final class Diarist {

    private final RandomGenerator random;
    private final Zone zone;
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    Diarist(RandomGenerator random, Zone zone) {
        this.random = random;
        this.zone = zone;
    }

    /** It is a time of a day, or a little later if that has passed. */
    void goTo(LocalDate day, LocalTime time) {
        Instant then = zone.moment(day.atTime(time));
        now = then.isAfter(now) ? then : now.plusSeconds(1);
    }

    void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    Instant now() {
        return now;
    }

    void write(Event event) {
        now = now.plusMillis(1);
        entries.add(new Entry(new EntryId(uuid()), now, zone, event));
    }

    SessionId session() {
        return new SessionId(uuid());
    }

    Person person() {
        return PersonFold.fold(journal(), now, zone);
    }

    Journal journal() {
        return new Journal(entries);
    }

    /** Of version 7, made of the moment and of chance. */
    private String uuid() {
        long high = (now.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L).toString();
    }
}
