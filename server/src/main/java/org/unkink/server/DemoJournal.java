package org.unkink.server;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoredEntry;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;
import org.unkink.server.store.DataFolder;
import org.unkink.server.store.SqliteJournalStore;
import org.unkink.simulation.Demonstration;

/** Puts the journal of a made-up person into an empty folder. */
final class DemoJournal {

    private DemoJournal() {}

    static void write(Demonstration demonstration, CatalogueContent content, Instant now, DataFolder folder) {
        Zone here = SystemZones.zone(ZoneId.systemDefault().getId());
        List<StoredEntry> rows = demonstration.journal(content.catalogue(), here.day(now), here).entries().stream()
                .map(Entries::row)
                .toList();
        try (JournalStore store = SqliteJournalStore.open(folder)) {
            store.append(PersonKey.LOCAL, rows);
        }
    }
}
