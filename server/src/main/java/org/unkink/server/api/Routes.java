package org.unkink.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unkink.server.api.Problem.Kind;
import org.unkink.server.codec.NewerVersionException;
import org.unkink.server.contract.Contract;
import org.unkink.server.contract.Faults;
import org.unkink.server.contract.Json;
import org.unkink.server.store.StoreException;

/** Every route of the service, each held against the contract. */
public final class Routes {

    private static final String GET = "GET";

    private final Contract contract;
    private final WebApp web;
    private final List<Route> routes;
    private final FailureLog failures;
    private final Entrance entrance;

    Routes(Contract contract, WebApp web, List<Route> routes, FailureLog failures, Key key) {
        this.contract = contract;
        this.web = web;
        this.routes = List.copyOf(routes);
        this.failures = failures;
        this.entrance = new Entrance(key, web);
    }

    /** What is answered, as the contract should say it. */
    public List<Contract.Operation> operations() {
        return routes.stream().map(Route::operation).toList();
    }

    /** Hangs everything into the web server. */
    public void register(RoutesConfig config) {
        config.before(ctx -> {
            Guard.protect(ctx);
            Guard.check(ctx);
            entrance.check(ctx, isRoute(ctx.path()));
        });
        for (Route route : routes) {
            HandlerType method = HandlerType.findOrDefault(route.operation().method());
            config.addHttpHandler(method, route.operation().path(), ctx -> handle(ctx, route));
            if (method.equals(HandlerType.GET)) {
                config.head(route.operation().path(), ctx -> handle(ctx, route));
            }
        }
        config.get("/*", this::serve);
        config.head("/*", this::serve);
        config.after(Bodies::drain);
        config.exception(HttpResponseException.class, (e, ctx) -> send(ctx, Answer.problem(unmatched(ctx))));
        config.exception(ProblemException.class, (e, ctx) -> send(ctx, Answer.problem(e.problem())));
        config.exception(
                NewerVersionException.class,
                (e, ctx) -> send(ctx, Answer.problem(Problem.of(Kind.NEWER_VERSION, messageOf(e)))));
        config.exception(StoreException.class, (e, ctx) -> {
            failures.log(e);
            send(ctx, Answer.problem(Problem.of(Kind.STORE_UNAVAILABLE, messageOf(e))));
        });
        config.exception(Exception.class, (e, ctx) -> {
            failures.log(e);
            send(ctx, Answer.problem(Problem.of(Kind.INTERNAL, "This is our fault. Nothing was stored.")));
        });
    }

    private void handle(Context ctx, Route route) {
        Faults faults = new Faults();
        ObjectNode query = contract.query(route.operation(), ctx.queryParamMap(), faults);
        byte[] raw = contract.takesBody(route.operation()) ? Bodies.read(ctx, route.bodyLimit()) : new byte[0];
        JsonNode body = Json.MAPPER.missingNode();
        if (contract.takesBody(route.operation()) && !route.readsItself()) {
            body = Json.parse(raw, faults);
            if (!body.isMissingNode()) {
                contract.checkBody(route.operation(), body, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.invalid(faults.list()));
        }
        send(ctx, route.handler().answer(new Call(query, body, raw)));
    }

    private void serve(Context ctx) {
        if (isApi(ctx.path()) || !web.serve(ctx)) {
            send(ctx, Answer.problem(unmatched(ctx)));
        }
    }

    private boolean isRoute(String path) {
        return isApi(path)
                || routes.stream().anyMatch(route -> route.operation().path().equals(path));
    }

    private static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    private Problem unmatched(Context ctx) {
        String allowed = Stream.concat(
                        routes.stream()
                                .map(Route::operation)
                                .filter(operation -> operation.path().equals(ctx.path()))
                                .map(Contract.Operation::method),
                        !isApi(ctx.path()) && web.has(ctx.path()) ? Stream.of(GET) : Stream.empty())
                .distinct()
                .flatMap(method -> method.equals(GET) ? Stream.of(GET, "HEAD") : Stream.of(method))
                .collect(Collectors.joining(", "));
        if (allowed.isEmpty()) {
            return Problem.of(Kind.NOT_FOUND, "There is nothing at this address; /openapi lists what there is.");
        }
        ctx.header("Allow", allowed);
        return Problem.of(Kind.METHOD_NOT_ALLOWED, "Possible here: " + allowed + ".");
    }

    private static void send(Context ctx, Answer answer) {
        ctx.status(answer.status());
        answer.headers().forEach(ctx::header);
        if (!answer.contentType().isEmpty()) {
            ctx.contentType(answer.contentType());
            ctx.result(answer.body());
        }
    }

    private static String messageOf(Exception e) {
        return e.getMessage() == null ? "" : e.getMessage();
    }
}
