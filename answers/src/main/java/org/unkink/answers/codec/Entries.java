package org.unkink.answers.codec;

import com.grack.nanojson.JsonSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.json.UnknownTypeException;
import org.unkink.answers.store.StoredEntry;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.Zones;

/** Entries of the journal as JSON and as rows. */
public final class Entries {

    private static final JournalCodec CODEC = new GeneratedJournalCodec();

    private Entries() {}

    /**
     * The row of an entry that fits the contract.
     *
     * @throws IllegalArgumentException if its parts contradict one another
     */
    public static StoredEntry row(Obj entry) {
        return row(
                new EntryId(entry.text("id")),
                entry.at("at").asLong(),
                entry.text("zone"),
                event(entry.text("type"), entry.object("body")));
    }

    /** The event of a type, from a body that fits the contract. */
    public static Event event(String type, Obj body) {
        return CODEC.event(type, body);
    }

    /** The name under which a kind of event is kept. */
    public static String type(Event event) {
        return CODEC.type(event);
    }

    public static StoredEntry row(Entry entry) {
        return row(entry.id(), entry.at().toEpochMilli(), entry.zone().id(), entry.event());
    }

    private static StoredEntry row(EntryId id, long at, String zone, Event event) {
        String body = Json.text(json -> CODEC.write(json, event));
        return new StoredEntry(id.toString(), at, zone, type(event), version(event), body);
    }

    /**
     * Reads the event of a row.
     *
     * @throws NewerVersionException if a newer Unkink wrote it
     */
    public static Event event(StoredEntry row) {
        return event(row, Json.trusted(row.body()));
    }

    /** True unless a newer Unkink wrote it. */
    public static boolean isKnown(StoredEntry row) {
        try {
            event(row);
            return true;
        } catch (NewerVersionException _) {
            return false;
        }
    }

    private static Event event(StoredEntry row, Obj body) {
        if (row.version() > newest(row.type())) {
            throw new NewerVersionException();
        }
        try {
            return event(row.type(), body);
        } catch (UnknownTypeException e) {
            throw new NewerVersionException(e);
        }
    }

    /**
     * Reads all rows.
     *
     * @throws NewerVersionException if a newer Unkink wrote one of them
     */
    public static Journal journal(List<StoredEntry> rows, Zones zones) {
        List<Obj> bodies = Json.trusted(rows.stream().map(StoredEntry::body).toList());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            StoredEntry row = rows.get(i);
            entries.add(new Entry(
                    new EntryId(row.id()),
                    Instant.ofEpochMilli(row.at()),
                    zones.zone(row.zone()),
                    event(row, bodies.get(i))));
        }
        return new Journal(entries);
    }

    /** A row as the API shows it: its body is JSON already. */
    public static String json(StoredEntry row) {
        String head = Json.text(json -> json.value("id", row.id())
                .value("at", row.at())
                .value("zone", row.zone())
                .value("type", row.type())
                .value("version", row.version()));
        return head.substring(0, head.length() - 1) + ",\"body\":" + row.body() + "}";
    }

    /** Writes what an event says, by its type. */
    public static void write(JsonSink<?> json, Event event) {
        json.value("type", type(event)).object("body");
        CODEC.write(json, event);
        json.end();
    }

    /** The newest version of the bodies of a type that this Unkink reads. */
    private static int newest(String type) {
        return type.equals("check-answered") || type.equals("clinician-agreed") ? 2 : 1;
    }

    /** The version of the body in which an event is written: as it was said. */
    private static int version(Event event) {
        return switch (event) {
            case Event.CheckAnswered e -> version(e.lifts());
            case Event.ClinicianAgreed e -> version(e.lifts());
            default -> 1;
        };
    }

    private static int version(Lifts lifts) {
        return switch (lifts) {
            case Lifts.AllBefore _ -> 1;
            case Lifts.Named _ -> 2;
        };
    }
}
