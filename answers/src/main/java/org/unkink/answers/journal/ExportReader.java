package org.unkink.answers.journal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.contract.Json;
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
    private int leftOut;

    private ExportReader(Contract contract, Faults faults) {
        this.contract = contract;
        this.faults = faults;
    }

    /**
     * What a file holds.
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
        try (JsonParser parser = Json.MAPPER.createParser(file)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                contract.check("Export", shell(parser), "", faults);
            } else {
                faults.add(Fault.at("", "wrong-type", "This must be an object."));
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something stands after the end");
            }
        } catch (JsonProcessingException e) {
            faults.add(Json.malformed(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file without its entries, which are read on the way. */
    private ObjectNode shell(JsonParser parser) throws IOException {
        ObjectNode shell = Json.object();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("entries")) {
                readEntries(parser);
                shell.putArray(name);
            } else {
                shell.set(name, Json.value(parser));
            }
        }
        return shell;
    }

    private void readEntries(JsonParser parser) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode entry = Json.value(parser);
            String pointer = "/entries/" + i;
            Faults own = new Faults();
            contract.check("Entry", entry, pointer, own);
            if (own.isEmpty()) {
                EntryReader.read(entry, pointer, own).ifPresent(rows::add);
            }
            boolean isLeftOut = !own.isEmpty() && own.list().stream().allMatch(f -> Moments.CODES.contains(f.code()));
            leftOut += isLeftOut ? 1 : 0;
            own.list().forEach(isLeftOut ? reasons::add : faults::add);
        }
    }
}
