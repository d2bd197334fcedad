package org.unkink.server.api;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.server.contract.Contract;
import org.unkink.server.contract.Json;
import org.unkink.server.store.JournalStore;

/** Puts the operations together from the parts that they need. */
public final class Service {

    private static final System.Logger LOG = System.getLogger(Service.class.getName());

    private Service() {}

    /**
     * All routes.
     *
     * @param webRoot the folder of the web app on the class path
     * @param version of this build, for the health page
     * @param key without which nobody is let in
     */
    public static Routes routes(
            JournalStore store,
            CatalogueContent content,
            InstantSource clock,
            String webRoot,
            String version,
            Key key) {
        Contract contract = Contract.load(Formats.of(content.catalogue(), clock));
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/api/v1/health", call -> {
            store.ping();
            return Answer.json(Json.object().put("status", "ok").put("version", version));
        }));
        routes.add(Route.get(
                "/openapi",
                call -> new Answer(
                        200,
                        "application/yaml; charset=utf-8",
                        contract.yaml().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of())));
        routes.add(Route.get("/openapi.json", call -> Answer.json(contract.document())));
        routes.addAll(new JournalApi(store, contract).routes());
        routes.addAll(new CatalogueApi(content).routes());
        routes.addAll(new CheckApi(content).routes());
        PersonApi persons = new PersonApi(store, content, clock);
        routes.addAll(persons.routes());
        routes.addAll(new HistoryApi(persons).routes());
        routes.addAll(new SessionApi(content, persons).routes());
        routes.addAll(new ProgressApi(content, persons).routes());
        routes.addAll(new ProgrammeApi(content, persons).routes());
        routes.addAll(new TodayApi(content, persons).routes());
        routes.addAll(new CorrectionApi(content, persons, clock).routes());
        FailureLog failures = new FailureLog(clock, text -> LOG.log(System.Logger.Level.ERROR, text));
        return new Routes(contract, new WebApp(webRoot), routes, failures, key);
    }
}
