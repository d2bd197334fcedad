package org.unkink.answers;

import java.util.function.Consumer;
import org.unkink.answers.store.JournalStore;
import org.unkink.engine.journal.Zones;

/**
 * Where the service lives, a server or a browser, and what it needs of that place.
 *
 * @param version of this build, for the health page
 * @param failures is told of everything that went wrong in Unkink itself
 */
public record Home(JournalStore store, Clock clock, Zones zones, String version, Consumer<Throwable> failures) {}
