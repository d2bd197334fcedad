package org.unkink.answers.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.unkink.answers.Clock;
import org.unkink.answers.Home;
import org.unkink.answers.call.Call;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.JournalStore.Page;
import org.unkink.answers.store.PersonKey;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Hold;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.journal.Zones;

/** Reads the person whose journal it is from the store, as of now. */
public final class Persons {

    /** So many entries are read at a time. */
    private static final int PAGE = 1_000;

    private final JournalStore store;
    private final Clock clock;
    private final Zones zones;
    private final Supplier<Optional<Hold>> hold;
    private final Moments moments;

    /** What was read of the journal so far. A reader that comes at the same time may read the same once more. */
    private volatile Known known = Known.NOTHING;

    /** Entries up to a place of the journal. */
    private record Known(Cursor next, List<Entry> entries) {

        static final Known NOTHING = new Known(Cursor.BEGINNING, List.of());
    }

    public Persons(Home home) {
        this.store = home.store();
        this.clock = home.clock();
        this.zones = home.zones();
        this.hold = home.hold();
        this.moments = new Moments(clock);
    }

    /** The person now, in the place that the request names. */
    public Person fold(Call call) {
        return fold(journal(), call);
    }

    /** The person as a journal has them now. */
    public Person fold(Journal journal, Call call) {
        return PersonFold.fold(journal, clock.instant(), zone(journal, call)).heldBy(hold.get());
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
        return new Journal(known().entries().stream()
                .filter(entry -> moments.isPossible(entry.at().toEpochMilli()))
                .toList());
    }

    /** Reads only what came since the last time; all of it after everything was deleted. */
    private Known known() {
        Known read = known;
        Optional<Page> page = store.page(PersonKey.LOCAL, read.next(), PAGE);
        while (page.isEmpty() || !page.get().entries().isEmpty()) {
            read = page.isPresent() ? with(read, page.get()) : Known.NOTHING;
            page = store.page(PersonKey.LOCAL, read.next(), PAGE);
        }
        known = read;
        return read;
    }

    private Known with(Known before, Page page) {
        List<Entry> entries = new ArrayList<>(before.entries());
        entries.addAll(Entries.journal(page.entries(), zones).entries());
        return new Known(page.next(), entries);
    }
}
