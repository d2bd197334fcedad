package org.unkink.answers.person;

import org.unkink.answers.Clock;
import org.unkink.answers.call.Call;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.PersonKey;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.journal.Zones;

/** Reads the person whose journal it is from the store, as of now. */
public final class Persons {

    private final JournalStore store;
    private final Clock clock;
    private final Zones zones;
    private final Moments moments;

    public Persons(JournalStore store, Clock clock, Zones zones) {
        this.store = store;
        this.clock = clock;
        this.zones = zones;
        this.moments = new Moments(clock);
    }

    /** The person now, in the place that the request names. */
    public Person fold(Call call) {
        return fold(journal(), call);
    }

    /** The person as a journal has them now. */
    public Person fold(Journal journal, Call call) {
        return PersonFold.fold(journal, clock.instant(), zone(journal, call));
    }

    /** The journal as it holds now. */
    public Journal asOfNow(Journal journal) {
        return journal.asOf(clock.instant());
    }

    /** The time zone of the person now: that of the request, else that of their last entry, else UTC. */
    public Zone zone(Journal journal, Call call) {
        return call.zone()
                .map(zones::zone)
                .or(() -> journal.lastZone(clock.instant()))
                .orElse(Zone.UTC);
    }

    /** The person as if something had been entered just now; nothing is kept. */
    public Person foldWith(Event event, Call call) {
        Journal journal = journal();
        return fold(journal.with(event, clock.instant(), zone(journal, call)), call);
    }

    /** The journal, without what an earlier Unkink stored from a clock that nobody should go by. */
    public Journal journal() {
        return Entries.journal(
                store.all(PersonKey.LOCAL).stream()
                        .filter(row -> moments.isPossible(row.at()))
                        .toList(),
                zones);
    }
}
