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

    /**
     * Changes of the journal since the last time, as JSON; the answer is true once they are written, all in one transaction.
     * Where this device is one of several, {@code memory} is what it has to remember of the others from now on.
     */
    @JSExport
    public static String changes() {
        return resident().changes();
    }

    /**
     * Learns what this device remembers of the others of its person ({@code docs/sync.md}).
     *
     * @param memory as {@link #changes} gave it; empty if this device is alone
     */
    @JSExport
    public static void remember(String memory) {
        resident().inStep().remember(memory);
    }

    /** Whether all questions of the check have to be answered before this device joins others. */
    @JSExport
    public static boolean isCheckDue(double now) {
        return resident().isCheckDue((long) now);
    }

    /**
     * This device joins others, with the journal that it has; {@link #changes} has what to write.
     *
     * @param next the cursor that the server gave
     */
    @JSExport
    public static void join(String next) {
        resident().inStep().join(next);
    }

    /**
     * What to ask the server next, as JSON by its {@code kind}: {@code delete} an {@code epoch}, {@code page} of what came
     * {@code after} a cursor, {@code send} these {@code entries} into an {@code epoch}.
     *
     * @param begin whether a round begins
     * @return empty at the end of the round, or if this device is alone
     */
    @JSExport
    public static String ask(boolean begin) {
        InStep inStep = resident().inStep();
        return (begin ? inStep.begin() : inStep.ask()).orElse("");
    }

    /**
     * Takes the server's answer; {@link #changes} has what to write.
     *
     * @param asked what {@link #ask} gave
     * @param answered JSON by its {@code kind}: {@code deleted} with the {@code epoch} that is there now; {@code paged} with
     *     what {@code arrived}, an {@code entry} or an {@code id} that cannot be opened, {@code next} and {@code more};
     *     {@code sent} with {@code ids} and {@code known}; {@code refused}
     */
    @JSExport
    public static void take(String asked, String answered) {
        resident().inStep().take(asked, answered);
    }

    /**
     * The person decides about something that stands aside; {@link #changes} has what to write.
     *
     * @param newId for what is kept, if its own is taken
     */
    @JSExport
    public static void decide(String id, boolean keep, String newId) {
        resident().inStep().decide(id, keep, newId);
    }

    /** How far this device is in step, as JSON: {@code phase} of the round, {@code holds}, {@code aside} and some counts. */
    @JSExport
    public static String report(double now) {
        return resident().report((long) now);
    }

    private static Resident resident() {
        return Objects.requireNonNull(resident, "the content comes first");
    }
}
