package org.unkink.browser;

import com.grack.nanojson.JsonSink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoredEntry;
import org.unkink.sync.Answer;
import org.unkink.sync.Answer.Arrived;
import org.unkink.sync.Aside;
import org.unkink.sync.Ask;
import org.unkink.sync.SyncState;

/** The values of {@code sync} as JSON, between the engine and the Worker around it. */
final class SyncJson {

    private static final String KIND = "kind";
    private static final String EPOCH = "epoch";
    private static final String ENTRY = "entry";
    private static final String ENTRIES = "entries";
    private static final String ASIDE = "aside";

    private SyncJson() {}

    static <T extends JsonSink<?>> T write(T json, StoredEntry row) {
        json.value("id", row.id())
                .value("at", row.at())
                .value("zone", row.zone())
                .value("type", row.type())
                .value("version", row.version())
                .value("body", row.body());
        return json;
    }

    static StoredEntry row(Obj json) {
        return new StoredEntry(
                json.text("id"),
                json.at("at").asLong(),
                json.text("zone"),
                json.text("type"),
                json.number("version"),
                json.text("body"));
    }

    static void write(JsonSink<?> json, SyncState state) {
        json.value("place", state.place().toString()).array("unsent");
        state.unsent().forEach(json::value);
        json.end();
        state.deleting().ifPresent(epoch -> json.value("deleting", epoch));
        writeAside(json, state.aside());
    }

    static SyncState state(Obj json) {
        return new SyncState(
                cursor(json.text("place")),
                new LinkedHashSet<>(list(json, "unsent", JsonValue::asText)),
                json.find("deleting").map(JsonValue::asText),
                list(json, ASIDE, one -> aside(one.asObject())));
    }

    static void writeAside(JsonSink<?> json, List<Aside> aside) {
        json.array(ASIDE);
        for (Aside one : aside) {
            json.object();
            switch (one) {
                case Aside.OfDeleted(StoredEntry entry) -> write(json, "of-deleted", entry);
                case Aside.OtherContent(StoredEntry entry) -> write(json, "other-content", entry);
                case Aside.Unreadable(String id) ->
                    json.value(KIND, "unreadable").value("id", id);
            }
            json.end();
        }
        json.end();
    }

    private static void write(JsonSink<?> json, String kind, StoredEntry entry) {
        json.value(KIND, kind).object(ENTRY);
        write(json, entry).end();
    }

    private static Aside aside(Obj json) {
        return switch (json.text(KIND)) {
            case "of-deleted" -> new Aside.OfDeleted(row(json.object(ENTRY)));
            case "other-content" -> new Aside.OtherContent(row(json.object(ENTRY)));
            default -> new Aside.Unreadable(json.text("id"));
        };
    }

    /** @param rowOf the entry of the journal that has an id */
    static void write(JsonSink<?> json, Ask ask, Function<String, StoredEntry> rowOf) {
        switch (ask) {
            case Ask.Delete(String epoch) -> json.value(KIND, "delete").value(EPOCH, epoch);
            case Ask.Page(Cursor after) -> json.value(KIND, "page").value("after", after.toString());
            case Ask.Send(String epoch, List<String> ids) -> {
                json.value(KIND, "send").value(EPOCH, epoch).array(ENTRIES);
                ids.forEach(id -> write(json.object(), rowOf.apply(id)).end());
                json.end();
            }
        }
    }

    static Ask ask(Obj json) {
        return switch (json.text(KIND)) {
            case "delete" -> new Ask.Delete(json.text(EPOCH));
            case "page" -> new Ask.Page(cursor(json.text("after")));
            default ->
                new Ask.Send(
                        json.text(EPOCH),
                        list(json, ENTRIES, row -> row.asObject().text("id")));
        };
    }

    static Answer answer(Obj json) {
        return switch (json.text(KIND)) {
            case "deleted" -> new Answer.Deleted(json.text(EPOCH));
            case "paged" ->
                new Answer.Paged(
                        list(json, "arrived", one -> arrived(one.asObject())),
                        cursor(json.text("next")),
                        json.bool("more"));
            case "sent" -> new Answer.Sent(list(json, "ids", JsonValue::asText), json.bool("known"));
            default -> new Answer.Refused();
        };
    }

    private static Arrived arrived(Obj json) {
        return json.has(ENTRY) ? new Arrived.Opened(row(json.object(ENTRY))) : new Arrived.Unreadable(json.text("id"));
    }

    static Cursor cursor(String text) {
        return Cursor.parse(text).orElseThrow(() -> new IllegalArgumentException("no cursor: " + text));
    }

    private static <T> List<T> list(Obj json, String name, Function<JsonValue, T> item) {
        return json.list(name).stream().map(item).toList();
    }
}
