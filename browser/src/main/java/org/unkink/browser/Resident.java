package org.unkink.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.unkink.answers.person.Moments;
import org.unkink.answers.person.Persons;
import org.unkink.answers.store.StoredEntry;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Hold;
import org.unkink.engine.journal.Zone;
import org.unkink.sync.Checks;

/** The service at home in a browser: one person, one journal in memory, and the time that it is told. */
final class Resident {

    private final TableZones zones = new TableZones();
    private final MemoryJournalStore store = new MemoryJournalStore();
    private final InStep inStep = new InStep(store);
    private final Moments moments = new Moments(this::now);
    private final Persons persons;
    private final Service service;
    private Instant now = Instant.EPOCH;
    private String failure = "";

    /** @param json what {@link ContentFile} wrote */
    Resident(String json) {
        Obj known = Json.trusted(json);
        Home home = new Home(
                store,
                this::now,
                zones,
                known.text("version"),
                thrown -> failure = thrown.getClass().getName(),
                this::hold);
        persons = new Persons(home);
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

    InStep inStep() {
        return inStep;
    }

    private Instant now() {
        return now;
    }

    private Optional<Hold> hold() {
        return inStep.hold(now.toEpochMilli(), moments::isPossible).map(hold -> switch (hold) {
            case DECIDE -> Hold.DECIDE;
            case CLOCK, UPDATE -> Hold.CLOCK;
        });
    }

    /** @param millis epoch milliseconds */
    boolean isCheckDue(long millis) {
        now = Instant.ofEpochMilli(millis);
        List<String> standing = Checked.of(persons.journal(), now, Zone.UTC).standing().stream()
                .map(EntryId::toString)
                .toList();
        return Checks.isDueBeforeJoining(store.byId(), standing);
    }

    /** @param millis epoch milliseconds */
    String report(long millis) {
        now = Instant.ofEpochMilli(millis);
        return inStep.report(millis, moments::isPossible);
    }

    /** A line of JSON about the answer, then its body. */
    String answer(Request request) {
        now = Instant.ofEpochMilli(request.now());
        failure = "";
        Response response = response(request);
        inStep.wrote(store.unkept());
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
        if (inStep.isJoined() && request.method().equals("PUT")) {
            // What the others have written meanwhile, and this device has not heard of, would be deleted with it.
            return Service.problem(Problem.of(
                    Kind.METHOD_NOT_ALLOWED,
                    "A journal that is on several devices is not put in the place of another."));
        }
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

    /**
     * What has to be written: {@code deleted}, the rows {@code added} after that, each with its body as text, and the
     * {@code memory} of the other devices, where there are some.
     */
    String changes() {
        MemoryJournalStore.Changes changes = store.changes();
        return Json.text(json -> {
            json.value("deleted", changes.deleted()).array("added");
            changes.added().forEach(row -> SyncJson.write(json.object(), row).end());
            json.end();
            inStep.memory().ifPresent(memory -> json.value("memory", memory));
        });
    }
}
