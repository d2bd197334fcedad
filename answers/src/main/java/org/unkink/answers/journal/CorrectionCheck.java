package org.unkink.answers.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoredEntry;
import org.unkink.engine.journal.Event;

/**
 * Refuses corrections that would change nothing, so that nobody believes that something was put right. An entry that is
 * not there yet may still come, from another device: its correction is accepted, and so is one that is stored already.
 */
final class CorrectionCheck {

    private final JournalStore store;

    CorrectionCheck(JournalStore store) {
        this.store = store;
    }

    void check(List<StoredEntry> batch, Faults faults) {
        Map<String, Event.Correction> corrections = new HashMap<>();
        for (StoredEntry row : batch) {
            if (Entries.event(row) instanceof Event.Correction correction) {
                corrections.put(row.id(), correction);
            }
        }
        if (corrections.isEmpty()) {
            return;
        }
        Set<String> named = Stream.concat(
                        corrections.keySet().stream(),
                        corrections.values().stream().map(c -> c.entry().toString()))
                .collect(Collectors.toSet());
        Map<String, StoredEntry> there = byId(store.find(PersonKey.LOCAL, named));
        Map<String, StoredEntry> coming = byId(batch);
        for (int i = 0; i < batch.size(); i++) {
            StoredEntry row = batch.get(i);
            Event.Correction correction = corrections.get(row.id());
            if (correction != null && !row.equals(there.get(row.id()))) {
                String target = correction.entry().toString();
                String place = "/entries/" + i + "/body/entry";
                Optional.ofNullable(there.getOrDefault(target, coming.get(target)))
                        .flatMap(entry -> fault(correction, Entries.event(entry), place))
                        .ifPresent(faults::add);
            }
        }
    }

    private static Map<String, StoredEntry> byId(List<StoredEntry> rows) {
        return rows.stream().collect(Collectors.toMap(StoredEntry::id, row -> row, (first, again) -> first));
    }

    /** The fault of a correction of such an event, empty where it is right. */
    static Optional<Fault> fault(Event.Correction correction, Event event, String place) {
        if (correction.fits(event)) {
            return Optional.empty();
        }
        return Optional.of(
                new Event.EntryWithdrawn(correction.entry()).fits(event)
                        ? Fault.at(
                                place,
                                "other-kind",
                                "A correction keeps the kind, the session and the moment of its entry. Here they differ.")
                        : Fault.at(
                                place,
                                "cannot-be-corrected",
                                "This entry cannot be corrected or withdrawn. You can do that with pain, the map of where it"
                                        + " is sore, sore muscles and what you said of how things are going. You can do it"
                                        + " with what you did of an exercise that did not hurt, and with the end of a"
                                        + " session. A check and what you have are answered anew instead."));
    }
}
