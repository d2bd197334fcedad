package org.unkink.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.answers.Home;
import org.unkink.answers.Service;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.Response;
import org.unkink.answers.call.Route;
import org.unkink.answers.catalogue.GeneratedContentCodec;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.store.StoredEntry;

/** The service at home in a browser: one person, one journal in memory, and the time that it is told. */
final class Resident {

    private final TableZones zones = new TableZones();
    private final MemoryJournalStore store = new MemoryJournalStore();
    private final Service service;
    private Instant now = Instant.EPOCH;
    private String failure = "";

    /** @param json what {@link ContentFile} wrote */
    Resident(String json) {
        Obj known = Json.trusted(json);
        Home home = new Home(
                store,
                () -> now,
                zones,
                known.text("version"),
                thrown -> failure = thrown.getClass().getName());
        service = new Service(
                home, new GeneratedContentCodec().content(known.object("content")), known.object("contract"));
    }

    /**
     * A request.
     *
     * @param query a list of pairs of name and value, as JSON
     * @param now in epoch milliseconds
     */
    record Request(String method, String path, String query, String body, long now) {}

    void journal(String epoch) {
        store.begin(epoch);
    }

    void row(StoredEntry row) {
        store.load(row);
    }

    TableZones zones() {
        return zones;
    }

    /** A line of JSON about the answer, then its body. */
    String answer(Request request) {
        now = Instant.ofEpochMilli(request.now());
        failure = "";
        Response response = response(request);
        String head = Json.text(json -> {
            json.value("status", response.status()).object("headers");
            if (!response.contentType().isEmpty()) {
                json.value("Content-Type", response.contentType());
            }
            response.headers().forEach(json::value);
            json.end();
            if (!failure.isEmpty()) {
                json.value("failure", failure);
            }
        });
        return head + "\n" + response.body();
    }

    private Response response(Request request) {
        for (Route route : service.routes()) {
            if (route.operation().path().equals(request.path())
                    && route.operation().method().equals(request.method())) {
                return service.answer(
                        route, query(request.query()), request.body().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Service.problem(Problem.of(Kind.NOT_FOUND, "There is nothing at this address."));
    }

    private static Map<String, List<String>> query(String json) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (JsonValue pair : Json.trusted("{\"pairs\":" + json + "}").list("pairs")) {
            List<JsonValue> both = pair.asList();
            query.computeIfAbsent(both.getFirst().asText(), _ -> new ArrayList<>())
                    .add(both.getLast().asText());
        }
        return query;
    }

    /** What has to be written: {@code deleted}, and the rows {@code added} after that, each with its body as text. */
    String changes() {
        MemoryJournalStore.Changes changes = store.changes();
        return Json.text(json -> {
            json.value("deleted", changes.deleted()).array("added");
            changes.added()
                    .forEach(row -> json.object()
                            .value("id", row.id())
                            .value("at", row.at())
                            .value("zone", row.zone())
                            .value("type", row.type())
                            .value("version", row.version())
                            .value("body", row.body())
                            .end());
            json.end();
        });
    }
}
