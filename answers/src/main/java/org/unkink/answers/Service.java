package org.unkink.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.call.Route;
import org.unkink.answers.catalogue.CatalogueApi;
import org.unkink.answers.check.CheckApi;
import org.unkink.answers.codec.NewerVersionException;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.contract.Json;
import org.unkink.answers.journal.CorrectionApi;
import org.unkink.answers.journal.HistoryApi;
import org.unkink.answers.journal.JournalApi;
import org.unkink.answers.person.Persons;
import org.unkink.answers.programme.ProgrammeApi;
import org.unkink.answers.progress.ProgressApi;
import org.unkink.answers.session.SessionApi;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.StoreException;
import org.unkink.answers.today.PersonApi;
import org.unkink.answers.today.TodayApi;
import org.unkink.catalogue.CatalogueContent;

/** The API: every operation of the contract with what answers it. */
public final class Service {

    private final Contract contract;
    private final List<Route> routes;
    private final Consumer<Throwable> failures;

    /**
     * Puts it together.
     *
     * @param version of this build, for the health page
     * @param failures is told of everything that went wrong in Unkink itself
     */
    public Service(
            JournalStore store,
            CatalogueContent content,
            InstantSource clock,
            String version,
            Consumer<Throwable> failures) {
        this.contract = Contract.load(Formats.of(content.catalogue(), clock));
        this.failures = failures;
        Persons persons = new Persons(store, clock);
        List<Route> all = new ArrayList<>(about(store, version));
        all.addAll(new JournalApi(store, contract).routes());
        all.addAll(new CatalogueApi(content).routes());
        all.addAll(new CheckApi(content).routes());
        all.addAll(new PersonApi(content, persons).routes());
        all.addAll(new HistoryApi(persons).routes());
        all.addAll(new SessionApi(content, persons).routes());
        all.addAll(new ProgressApi(content, persons).routes());
        all.addAll(new ProgrammeApi(content, persons).routes());
        all.addAll(new TodayApi(content, persons).routes());
        all.addAll(new CorrectionApi(content, persons, clock).routes());
        this.routes = List.copyOf(all);
    }

    private List<Route> about(JournalStore store, String version) {
        return List.of(
                Route.get("/api/v1/health", _ -> {
                    store.ping();
                    return Answer.json(Json.object().put("status", "ok").put("version", version));
                }),
                Route.get(
                        "/openapi",
                        _ -> new Answer(
                                200,
                                "application/yaml; charset=utf-8",
                                contract.yaml().getBytes(StandardCharsets.UTF_8),
                                Map.of())),
                Route.get("/openapi.json", _ -> Answer.json(contract.document())));
    }

    public List<Route> routes() {
        return routes;
    }

    /** Whether an operation has a body. */
    public boolean takesBody(Route route) {
        return contract.takesBody(route.operation());
    }

    /**
     * The answer to a request; whatever is wrong with it is one, too.
     *
     * @param query every value of each parameter
     * @param body empty where the operation takes none
     */
    public Answer answer(Route route, Map<String, List<String>> query, byte[] body) {
        try {
            return route.handler().answer(checked(route, query, body));
        } catch (ProblemException e) {
            return Answer.problem(e.problem());
        } catch (NewerVersionException e) {
            return Answer.problem(Problem.of(Kind.NEWER_VERSION, messageOf(e)));
        } catch (StoreException e) {
            failures.accept(e);
            return Answer.problem(Problem.of(Kind.STORE_UNAVAILABLE, messageOf(e)));
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** The answer to a request that Unkink itself failed at. */
    public Answer failed(Throwable failure) {
        failures.accept(failure);
        return Answer.problem(Problem.of(Kind.INTERNAL, "This is our fault. Nothing was stored."));
    }

    private Call checked(Route route, Map<String, List<String>> query, byte[] raw) {
        Faults faults = new Faults();
        ObjectNode known = contract.query(route.operation(), query, faults);
        JsonNode body = Json.MAPPER.missingNode();
        if (takesBody(route) && !route.readsItself()) {
            body = Json.parse(raw, faults);
            if (!body.isMissingNode()) {
                contract.checkBody(route.operation(), body, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults.list()));
        }
        return new Call(known, body, raw);
    }

    private static String messageOf(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse("");
    }
}
