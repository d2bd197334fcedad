package org.unkink.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unkink.answers.Service;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.call.Response;
import org.unkink.answers.call.Route;
import org.unkink.answers.contract.Contract;

/** Every route of the service, each held against the contract. */
public final class Routes {

    private static final String GET = "GET";

    private final Service service;
    private final List<Route> routes;
    private final WebApp web;
    private final Guard guard;
    private final Entrance entrance;

    /**
     * Puts them together.
     *
     * @param more routes beside those of the service, which the contract describes, too
     * @param others names by which other devices of the home may ask; none where only this machine may
     */
    public Routes(Service service, List<Route> more, WebApp web, Key key, Collection<String> others) {
        this.service = service;
        this.routes = Stream.concat(service.routes().stream(), more.stream()).toList();
        this.web = web;
        this.guard = new Guard(others);
        this.entrance = new Entrance(key, web, others.isEmpty());
    }

    /** Hangs everything into the web server. */
    public void register(RoutesConfig config) {
        config.before(ctx -> {
            Guard.protect(ctx);
            guard.check(ctx);
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
        config.exception(HttpResponseException.class, (e, ctx) -> send(ctx, Service.problem(unmatched(ctx))));
        config.exception(ProblemException.class, (e, ctx) -> send(ctx, Service.problem(e.problem())));
        config.exception(Exception.class, (e, ctx) -> send(ctx, service.failed(e)));
    }

    private void handle(Context ctx, Route route) {
        byte[] body = service.takesBody(route) ? Bodies.read(ctx, route.bodyLimit()) : new byte[0];
        send(ctx, service.answer(route, ctx.queryParamMap(), body));
    }

    private void serve(Context ctx) {
        if (isApi(ctx.path()) || !web.serve(ctx)) {
            send(ctx, Service.problem(unmatched(ctx)));
        }
    }

    private boolean isRoute(String path) {
        return isApi(path)
                || routes.stream().anyMatch(route -> route.operation().path().equals(path));
    }

    private static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Every operation that is answered. */
    public List<Contract.Operation> operations() {
        return routes.stream().map(Route::operation).toList();
    }

    private Problem unmatched(Context ctx) {
        String allowed = Stream.concat(
                        operations().stream()
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

    static void send(Context ctx, Response answer) {
        ctx.status(answer.status());
        answer.headers().forEach(ctx::header);
        if (!answer.contentType().isEmpty()) {
            ctx.contentType(answer.contentType());
            ctx.result(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }
}
