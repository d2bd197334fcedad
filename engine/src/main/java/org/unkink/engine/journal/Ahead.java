package org.unkink.engine.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries that a clock which is ahead dates after now. They happened, but nobody knows when: what is not ahead may
 * have been said after them. So none of them hides what is not ahead, and where only the last of several statements
 * holds, the careful reading of all that may be the last does, until the moment of each has come.
 */
final class Ahead {

    private final Set<EntryId> entries;

    private Ahead(Set<EntryId> entries) {
        this.entries = entries;
    }

    /** Of a journal as it was written. */
    static Ahead of(Journal journal, Instant now) {
        return new Ahead(journal.entries().stream()
                .filter(entry -> entry.at().isAfter(now))
                .map(Entry::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Entry entry) {
        return entries.contains(entry.id());
    }

    /** Of statements in order, those that may be the last: the last that is not ahead, and then all that are. */
    List<Entry> latest(List<Entry> statements) {
        Optional<Entry> happened =
                statements.stream().filter(statement -> !has(statement)).reduce((first, second) -> second);
        return Stream.concat(happened.stream(), statements.stream().filter(this::has))
                .toList();
    }
}
