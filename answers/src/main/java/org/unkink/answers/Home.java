package org.unkink.answers;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unkink.answers.store.JournalStore;
import org.unkink.engine.journal.Hold;
import org.unkink.engine.journal.Zones;

/**
 * Where the service lives, a server or a browser, and what it needs of that place.
 *
 * @param version of this build, for the health page
 * @param failures is told of everything that went wrong in Unkink itself
 * @param hold why nothing may be planned now, although the journal alone would let it
 */
public record Home(
        JournalStore store,
        Clock clock,
        Zones zones,
        String version,
        Consumer<Throwable> failures,
        Supplier<Optional<Hold>> hold) {

    /** A place where the journal is all there is to know. */
    public Home(JournalStore store, Clock clock, Zones zones, String version, Consumer<Throwable> failures) {
        this(store, clock, zones, version, failures, Optional::empty);
    }
}
