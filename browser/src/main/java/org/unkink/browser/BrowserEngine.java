package org.unkink.browser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.unkink.answers.store.StoredEntry;

/**
 * What the Worker calls, in this order: the content once; a journal with its rows, again whenever it has to be read anew; the time
 * zones that rows and requests name; and then requests, each with the changes that it made.
 */
public final class BrowserEngine {

    private static @Nullable Resident resident;

    private BrowserEngine() {}

    /** Does nothing: whatever is done is asked for. */
    public static void main(String[] args) {}

    /**
     * Learns what {@link ContentFile} wrote.
     *
     * @param json its text
     */
    @JSExport
    public static void content(String json) {
        resident = new Resident(json);
    }

    /**
     * Begins with an empty journal.
     *
     * @param epoch sixteen hexadecimal digits, which change when everything is deleted
     */
    @JSExport
    public static void journal(String epoch) {
        resident().journal(epoch);
    }

    /** Takes in a row of the journal that is kept already; {@code at} is in epoch milliseconds. */
    @JSExport
    public static void row(String id, double at, String zone, String type, int version, String body) {
        resident().row(new StoredEntry(id, (long) at, zone, type, version, body));
    }

    /** Learns a time zone: {@link TableZones#add}. */
    @JSExport
    public static void zone(String id, String table) {
        resident().zones().add(id, table);
    }

    /**
     * Answers a request.
     *
     * @param query a list of pairs of name and value, as JSON
     * @param body as text, empty where there is none
     * @param now in epoch milliseconds
     * @return a line of JSON with status, headers and, where Unkink itself failed, the name of the failure; then the body
     */
    @JSExport
    public static String answer(String method, String path, String query, String body, double now) {
        return resident().answer(new Resident.Request(method, path, query, body, (long) now));
    }

    /** Changes of the journal since the last time, as JSON; the answer is true once they are written. */
    @JSExport
    public static String changes() {
        return resident().changes();
    }

    private static Resident resident() {
        return Objects.requireNonNull(resident, "the content comes first");
    }
}
