package org.unkink.answers.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.call.Response;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.JournalStore.Appended;
import org.unkink.answers.store.PersonKey;
import org.unkink.answers.store.StoredEntry;

/** Reading, appending, exporting, importing and deleting the journal. */
public final class JournalApi {

    private final JournalStore store;
    private final Contract contract;
    private final CorrectionCheck corrections;

    public JournalApi(JournalStore store, Contract contract) {
        this.store = store;
        this.contract = contract;
        this.corrections = new CorrectionCheck(store);
    }

    public Response page(Call call) {
        Cursor after = Cursor.parse(call.query().text("after")).orElseThrow(() -> noCursor("There is no such cursor."));
        JournalStore.Page page = store.page(PersonKey.LOCAL, after, call.query().number("limit"))
                .orElseThrow(
                        () -> noCursor("This cursor is of a journal that was deleted since. Forget what you have of it"
                                + " and begin again without a cursor."));
        String entries = page.entries().stream().map(Entries::json).collect(Collectors.joining(","));
        return Response.json(
                "{\"entries\":[" + entries + "],\"next\":\"" + page.next() + "\",\"more\":" + page.more() + "}");
    }

    private static ProblemException noCursor(String message) {
        return new ProblemException(Problem.invalid(List.of(Fault.ofParameter("after", "unknown-cursor", message))));
    }

    public JournalAnswer.Appended append(Call call) {
        Faults faults = new Faults();
        List<StoredEntry> batch = new ArrayList<>();
        int i = 0;
        for (JsonValue entry : call.body().list("entries")) {
            EntryReader.read(entry.asObject(), "/entries/" + i, faults).ifPresent(batch::add);
            i++;
        }
        if (faults.isEmpty()) {
            corrections.check(batch, faults);
        }
        return store(batch, faults, entries -> store.append(PersonKey.LOCAL, entries));
    }

    /** Takes in an exported file, with the corrections that an earlier Unkink took and this one would refuse: they are history. */
    public JournalAnswer.Imported importFile(Call call) {
        return take(call, batch -> store.append(PersonKey.LOCAL, batch));
    }

    /** Puts an exported file in the place of the whole journal. */
    public JournalAnswer.Imported replace(Call call) {
        return take(call, batch -> store.replace(PersonKey.LOCAL, batch));
    }

    private JournalAnswer.Imported take(Call call, Function<List<StoredEntry>, Appended> storing) {
        Faults faults = new Faults();
        ExportReader.Content file = ExportReader.read(contract, call.raw(), faults);
        JournalAnswer.Appended appended = store(file.rows(), faults, storing);
        return new JournalAnswer.Imported(
                appended.appended(),
                appended.known(),
                file.leftOut(),
                Optional.of(file.reasons()).filter(reasons -> !reasons.isEmpty()));
    }

    private static JournalAnswer.Appended store(
            List<StoredEntry> batch, Faults faults, Function<List<StoredEntry>, Appended> storing) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults.list()));
        }
        return switch (storing.apply(batch)) {
            case Appended.Stored stored -> new JournalAnswer.Appended(stored.appended(), stored.known());
            case Appended.Refused refused -> throw new ProblemException(otherContent(batch, refused.ids()));
        };
    }

    private static Problem otherContent(List<StoredEntry> batch, List<String> ids) {
        Set<String> refused = new HashSet<>(ids);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            String id = batch.get(i).id();
            if (refused.contains(id)) {
                faults.add(Fault.at(
                        "/entries/" + i + "/id",
                        "other-content",
                        "The entry " + id + " is there already and says something else."));
            }
        }
        return Problem.of(
                Kind.OTHER_CONTENT,
                "An entry never changes: a correction is a new entry with its own id. Nothing was stored.",
                faults);
    }

    public Response delete(Call call) {
        store.deleteAll(PersonKey.LOCAL);
        return Response.nothing();
    }

    /** One line for each entry, so that a person can look through the file. */
    public Response export(Call call) {
        String entries =
                store.all(PersonKey.LOCAL).stream().map(Entries::json).collect(Collectors.joining(",\n", "\n", "\n"));
        String file = "{\"format\":\"unkink-journal\",\"version\":1,\"entries\":[" + entries + "]}\n";
        return new Response(
                200,
                "application/json",
                file,
                Map.of("Content-Disposition", "attachment; filename=\"unkink-journal.json\""));
    }
}
