package org.unkink.answers.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.unkink.answers.contract.Json;
import org.unkink.answers.store.StoredEntry;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Lifts;

/** Entries of the journal as JSON and as rows. */
public final class JournalCodec {

    private JournalCodec() {}

    /**
     * Reads an entry that fits the contract.
     *
     * @throws IllegalArgumentException if its parts contradict one another
     */
    public static Entry entry(JsonNode entry) {
        return new Entry(
                EntryId.parse(entry.get("id").textValue()),
                Instant.ofEpochMilli(entry.get("at").longValue()),
                ZoneId.of(entry.get("zone").textValue()),
                BodyReader.event(entry.get("type").textValue(), entry.get("body")));
    }

    public static StoredEntry row(Entry entry) {
        return new StoredEntry(
                entry.id().toString(),
                entry.at().toEpochMilli(),
                entry.zone().getId(),
                type(entry.event()),
                version(entry.event()),
                Json.text(BodyWriter.body(entry.event())));
    }

    /**
     * Reads a row.
     *
     * @throws NewerVersionException if a newer Unkink wrote it
     */
    public static Entry entry(StoredEntry row) {
        if (row.version() > newest(row.type())) {
            throw new NewerVersionException();
        }
        return new Entry(
                EntryId.parse(row.id()),
                Instant.ofEpochMilli(row.at()),
                ZoneId.of(row.zone()),
                BodyReader.event(row.type(), Json.trusted(row.body())));
    }

    public static Journal journal(List<StoredEntry> rows) {
        return new Journal(rows.stream().map(JournalCodec::entry).toList());
    }

    /** A row as the API shows it. */
    public static ObjectNode json(StoredEntry row) {
        ObjectNode node = Json.object()
                .put("id", row.id())
                .put("at", row.at())
                .put("zone", row.zone())
                .put("type", row.type())
                .put("version", row.version());
        node.set("body", Json.trusted(row.body()));
        return node;
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

    /** The name under which a kind of event is kept. */
    public static String type(Event event) {
        return switch (event) {
            case Event.CheckAnswered e -> "check-answered";
            case Event.ClinicianAgreed e -> "clinician-agreed";
            case Event.NewSignsAsked e -> "new-signs-asked";
            case Event.SeverePainAsked e -> "severe-pain-asked";
            case Event.SetupStated e -> "setup-stated";
            case Event.SorenessNoted e -> "soreness-noted";
            case Event.PainNoted e -> "pain-noted";
            case Event.SessionStarted e -> "session-started";
            case Event.ExerciseLogged e -> "exercise-logged";
            case Event.ExerciseHurt e -> "exercise-hurt";
            case Event.SessionFinished e -> "session-finished";
            case Event.OfDiary e -> DiaryCodec.type(e);
            case Event.EntryCorrected e -> "entry-corrected";
            case Event.EntryWithdrawn e -> "entry-withdrawn";
        };
    }

    /** The event of a type with such a body that fits the contract. */
    public static Event event(String type, JsonNode body) {
        return BodyReader.event(type, body);
    }

    /** What an event says, as in an entry of its type. */
    public static ObjectNode body(Event event) {
        return BodyWriter.body(event);
    }

    /** What hurt and was logged, without the session, as a past session shows it. */
    public static ObjectNode logged(Event.ExerciseLogged event) {
        return BodyWriter.logged(Json.object(), event);
    }

    public static ObjectNode hurt(Event.ExerciseHurt event) {
        return BodyWriter.hurt(Json.object(), event);
    }

    /** A movement that hurt, as the request to ease a session names it. */
    public static Event.ExerciseHurt hurt(org.unkink.engine.journal.SessionId session, JsonNode hurt) {
        return BodyReader.hurt(session, hurt);
    }
}
