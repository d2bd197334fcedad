package org.unkink.answers;

import com.grack.nanojson.JsonSink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.call.Response;
import org.unkink.answers.call.Route;
import org.unkink.answers.catalogue.CatalogueApi;
import org.unkink.answers.check.CheckApi;
import org.unkink.answers.codec.NewerVersionException;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.ContractFile;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.journal.CorrectionApi;
import org.unkink.answers.journal.HistoryApi;
import org.unkink.answers.journal.JournalApi;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.json.MalformedJsonException;
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

    static final AnswerCodec CODEC = new GeneratedAnswerCodec();

    private final Contract contract;
    private final List<Route> routes;
    private final Consumer<Throwable> failures;

    /**
     * Puts it together.
     *
     * @param document the API as OpenAPI describes it
     */
    public Service(Home home, CatalogueContent content, Obj document) {
        JournalStore store = home.store();
        Clock clock = home.clock();
        this.contract = new Contract(document, Formats.of(content.catalogue(), clock));
        this.failures = home.failures();
        Persons persons = new Persons(home);
        this.routes = Stream.of(
                        List.of(health(home)),
                        journal(new JournalApi(store, contract), new HistoryApi(persons)),
                        catalogue(content),
                        person(content, persons, clock),
                        sessions(new SessionApi(content, persons)))
                .flatMap(List::stream)
                .toList();
    }

    /** The routes under which the description of an API is served, as it is written and as JSON. */
    public static List<Route> description(ContractFile file) {
        return List.of(
                Route.get("/openapi", _ -> Response.of("application/yaml; charset=utf-8", file.yaml())),
                Route.get(
                        "/openapi.json",
                        _ -> Response.json(json ->
                                file.document().fields().forEach((name, value) -> Json.write(json, name, value)))));
    }

    private static Route health(Home home) {
        return Route.get("/api/v1/health", _ -> {
            home.store().ping();
            return Response.json(json -> json.value("status", "ok").value("version", home.version()));
        });
    }

    private static List<Route> journal(JournalApi journal, HistoryApi history) {
        return List.of(
                Route.get("/api/v1/journal", journal::page),
                Route.post("/api/v1/journal", call -> json(journal.append(call), CODEC::write)),
                Route.delete("/api/v1/journal", journal::delete),
                Route.get("/api/v1/export", journal::export),
                Route.upload("PUT", "/api/v1/journal", call -> json(journal.replace(call), CODEC::write)),
                Route.upload("POST", "/api/v1/import", call -> json(journal.importFile(call), CODEC::write)),
                Route.get("/api/v1/history", call -> json(history.history(call), CODEC::write)));
    }

    private static List<Route> catalogue(CatalogueContent content) {
        CatalogueApi catalogue = new CatalogueApi(content);
        CheckApi check = new CheckApi(content);
        return List.of(
                Route.get("/api/v1/catalogue", call -> json(catalogue.catalogue(call), CODEC::write)),
                Route.get("/api/v1/check", call -> json(check.check(call), CODEC::write)));
    }

    private static List<Route> person(CatalogueContent content, Persons persons, Clock clock) {
        PersonApi person = new PersonApi(content, persons);
        TodayApi today = new TodayApi(content, persons);
        ProgressApi progress = new ProgressApi(content, persons);
        ProgrammeApi programme = new ProgrammeApi(content, persons);
        CorrectionApi corrections = new CorrectionApi(content, persons, clock);
        return List.of(
                Route.get("/api/v1/person", call -> json(person.person(call), CODEC::write)),
                Route.get("/api/v1/today", call -> json(today.today(call), CODEC::write)),
                Route.get("/api/v1/progress", call -> json(progress.progress(call), CODEC::write)),
                Route.get("/api/v1/programme", call -> json(programme.programme(call), CODEC::write)),
                Route.post("/api/v1/corrections/preview", call -> json(corrections.preview(call), CODEC::write)));
    }

    private static List<Route> sessions(SessionApi sessions) {
        return List.of(
                Route.post(
                        "/api/v1/sessions", call -> json(sessions.plan(CODEC.wish(call.body()), call), CODEC::write)),
                Route.post(
                        "/api/v1/sessions/start",
                        call -> json(sessions.start(CODEC.start(call.body()), call), CODEC::write)),
                Route.post(
                        "/api/v1/sessions/eased",
                        call -> json(sessions.ease(CODEC.ease(call.body()), call), CODEC::write)));
    }

    private static <T> Response json(T value, BiConsumer<JsonSink<?>, T> codec) {
        return Response.json(json -> codec.accept(json, value));
    }

    public List<Route> routes() {
        return routes;
    }

    /** True if the operation takes a body. */
    public boolean takesBody(Route route) {
        return contract.takesBody(route.operation());
    }

    /**
     * Answers a request; one with faults is answered with a problem.
     *
     * @param query every value of each parameter
     * @param body empty where the operation takes none
     */
    public Response answer(Route route, Map<String, List<String>> query, byte[] body) {
        try {
            return route.handler().answer(checked(route, query, body));
        } catch (ProblemException e) {
            return problem(e.problem());
        } catch (NewerVersionException e) {
            return problem(Problem.of(Kind.NEWER_VERSION, messageOf(e)));
        } catch (StoreException e) {
            failures.accept(e);
            return problem(Problem.of(Kind.STORE_UNAVAILABLE, messageOf(e)));
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** The answer where Unkink itself failed. */
    public Response failed(Throwable failure) {
        failures.accept(failure);
        return problem(Problem.of(Kind.INTERNAL, "This is our fault. Nothing was stored."));
    }

    /** A problem as an answer. */
    public static Response problem(Problem problem) {
        String text = Json.text(json -> CODEC.write(json, problem.document()));
        return new Response(problem.kind().status(), "application/problem+json", text, Map.of());
    }

    private Call checked(Route route, Map<String, List<String>> query, byte[] raw) {
        Faults faults = new Faults();
        Obj known = contract.query(route.operation(), query, faults);
        JsonValue body = Obj.EMPTY;
        if (takesBody(route) && !route.readsItself()) {
            try {
                body = Json.parse(raw);
                contract.checkBody(route.operation(), body, faults);
            } catch (MalformedJsonException e) {
                faults.add(Fault.malformed(e));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults.list()));
        }
        return new Call(known, body.asObject(), raw);
    }

    private static String messageOf(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse("");
    }
}
