package org.unkink.server.api;

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
import org.unkink.server.contract.Contract;
import org.unkink.server.contract.Fault;
import org.unkink.server.contract.Faults;
import org.unkink.server.contract.Json;
import org.unkink.server.store.StoredEntry;

/** Reads an exported file entry by entry: a file of many years never stands in memory as a tree. */
final class ExportReader {

    private final Contract contract;

    ExportReader(Contract contract) {
        this.contract = contract;
    }

    List<StoredEntry> read(byte[] file, Faults faults) {
        List<StoredEntry> rows = new ArrayList<>();
        try (JsonParser parser = Json.MAPPER.createParser(file)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                contract.check("Export", shell(parser, rows, faults), "", faults);
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
        return rows;
    }

    /** The file without its entries, which are read on the way. */
    private ObjectNode shell(JsonParser parser, List<StoredEntry> rows, Faults faults) throws IOException {
        ObjectNode shell = Json.object();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("entries")) {
                readEntries(parser, rows, faults);
                shell.putArray(name);
            } else {
                shell.set(name, Json.value(parser));
            }
        }
        return shell;
    }

    private void readEntries(JsonParser parser, List<StoredEntry> rows, Faults faults) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode entry = Json.value(parser);
            String pointer = "/entries/" + i;
            Faults own = new Faults();
            contract.check("Entry", entry, pointer, own);
            if (own.isEmpty()) {
                EntryReader.read(entry, pointer, own).ifPresent(rows::add);
            }
            own.list().forEach(faults::add);
        }
    }
}
