package org.unkink.answers.journal;

import java.util.Optional;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.store.StoredEntry;

/** Turns an entry of a request that fits the contract into its row in canonical form. */
final class EntryReader {

    private EntryReader() {}

    static Optional<StoredEntry> read(Obj entry, String pointer, Faults faults) {
        try {
            return Optional.of(Entries.row(entry));
        } catch (IllegalArgumentException e) {
            String why = e.getMessage() == null ? "its parts contradict one another" : e.getMessage();
            faults.add(Fault.at(pointer + "/body", "contradiction", "This does not fit together: " + why + "."));
            return Optional.empty();
        }
    }
}
