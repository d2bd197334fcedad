package org.unkink.answers.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.call.Route;
import org.unkink.answers.codec.JournalCodec;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.contract.Json;
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

    public List<Route> routes() {
        return List.of(
                Route.get("/api/v1/journal", this::page),
                Route.post("/api/v1/journal", this::append),
                Route.delete("/api/v1/journal", this::delete),
                Route.get("/api/v1/export", this::export),
                Route.upload("/api/v1/import", this::importFile));
    }

    private Answer page(Call call) {
        Cursor after = Cursor.parse(call.query().get("after").textValue())
                .orElseThrow(() -> noCursor("There is no such cursor."));
        JournalStore.Page page = store.page(
                        PersonKey.LOCAL, after, call.query().get("limit").intValue())
                .orElseThrow(
                        () -> noCursor("This cursor is of a journal that was deleted since. Forget what you have of it"
                                + " and begin again without a cursor."));
        ObjectNode answer = Json.object();
        ArrayNode entries = answer.putArray("entries");
        page.entries().forEach(row -> entries.add(JournalCodec.json(row)));
        return Answer.json(answer.put("next", page.next().toString()).put("more", page.more()));
    }

    private static ProblemException noCursor(String message) {
        return new ProblemException(Problem.invalid(List.of(Fault.ofParameter("after", "unknown-cursor", message))));
    }

    private Answer append(Call call) {
        Faults faults = new Faults();
        List<StoredEntry> batch = new ArrayList<>();
        int i = 0;
        for (JsonNode entry : call.body().get("entries")) {
            EntryReader.read(entry, "/entries/" + i, faults).ifPresent(batch::add);
            i++;
        }
        if (faults.isEmpty()) {
            corrections.check(batch, faults);
        }
        return Answer.json(append(batch, faults));
    }

    /** What an earlier Unkink took and this one would refuse is history, and comes in with the rest. */
    private Answer importFile(Call call) {
        Faults faults = new Faults();
        ExportReader.Content file = ExportReader.read(contract, call.raw(), faults);
        ObjectNode answer = append(file.rows(), faults);
        answer.put("leftOut", file.leftOut());
        Problem.put(answer, file.reasons());
        return Answer.json(answer);
    }

    private ObjectNode append(List<StoredEntry> batch, Faults faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults.list()));
        }
        return switch (store.append(PersonKey.LOCAL, batch)) {
            case Appended.Stored stored ->
                Json.object().put("appended", stored.appended()).put("known", stored.known());
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

    private Answer delete(Call call) {
        store.deleteAll(PersonKey.LOCAL);
        return Answer.nothing();
    }

    /** One line for each entry, so that a person can look through the file. */
    private Answer export(Call call) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("{\"format\":\"unkink-journal\",\"version\":1,\"entries\":[".getBytes(StandardCharsets.UTF_8));
        String separator = "\n";
        for (StoredEntry row : store.all(PersonKey.LOCAL)) {
            file.writeBytes(separator.getBytes(StandardCharsets.UTF_8));
            file.writeBytes(Json.bytes(JournalCodec.json(row)));
            separator = ",\n";
        }
        file.writeBytes("\n]}\n".getBytes(StandardCharsets.UTF_8));
        return new Answer(
                200,
                "application/json",
                file.toByteArray(),
                Map.of("Content-Disposition", "attachment; filename=\"unkink-journal.json\""));
    }
}
