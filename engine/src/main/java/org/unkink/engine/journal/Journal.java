package org.unkink.engine.journal;

import java.util.List;

/** All entries of a person, in {@link Entry#ORDER}, whatever order they arrived in. */
public record Journal(List<Entry> entries) {

    public Journal {
        entries = entries.stream().sorted(Entry.ORDER).toList();
    }
}
