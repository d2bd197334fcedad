package org.unkink.answers.journal;

import java.util.ArrayList;
import java.util.List;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.MalformedJsonException;
import org.unkink.answers.person.Moments;
import org.unkink.answers.store.StoredEntry;

/**
 * Reads an exported file entry by entry: a file of many years never stands in memory as a tree. An entry that is right
 * but for a moment that cannot be true is left out, with its reason, so that a clock that was wrong once does not make a
 * whole file unreadable.
 */
final class ExportReader {

    private final Contract contract;
    private final Faults faults;
    private final List<StoredEntry> rows = new ArrayList<>();
    private final Faults reasons = new Faults();
    private int read;
    private int leftOut;

    private ExportReader(Contract contract, Faults faults) {
        this.contract = contract;
        this.faults = faults;
    }

    /**
     * The content of a file.
     *
     * @param leftOut how many entries were left out; {@code reasons} as far as they are listed
     */
    record Content(List<StoredEntry> rows, int leftOut, List<Fault> reasons) {}

    static Content read(Contract contract, byte[] file, Faults faults) {
        ExportReader reader = new ExportReader(contract, faults);
        reader.read(file);
        return new Content(reader.rows, reader.leftOut, reader.reasons.list());
    }

    private void read(byte[] file) {
        try {
            JsonValue shell = Json.parse(file, "entries", this::readEntry);
            contract.check("Export", shell, "", faults);
        } catch (MalformedJsonException e) {
            faults.add(Fault.malformed(e));
        }
    }

    private void readEntry(JsonValue entry) {
        String pointer = "/entries/" + read++;
        Faults own = new Faults();
        contract.check("Entry", entry, pointer, own);
        if (own.isEmpty()) {
            EntryReader.read(entry.asObject(), pointer, own).ifPresent(rows::add);
        }
        boolean isLeftOut = !own.isEmpty() && own.list().stream().allMatch(f -> Moments.CODES.contains(f.code()));
        leftOut += isLeftOut ? 1 : 0;
        own.list().forEach(isLeftOut ? reasons::add : faults::add);
    }
}
