package org.unkink.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.Service;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.Response;
import org.unkink.server.sync.SyncApi;
import org.unkink.server.sync.SyncRoute;

/**
 * Every route of the service that keeps devices in step. Pages of other origins may ask, since nothing but the token that
 * they send lets them in: no cookie is set or read.
 */
public final class SyncRoutes {

    private static final String GET = "GET";

    private final SyncApi api;
    private final Set<String> origins;

    /** @param origins of the pages that may ask; all may if it is empty */
    public SyncRoutes(SyncApi api, Set<String> origins) {
        this.api = api;
        this.origins = Set.copyOf(origins);
    }

    /** Hangs everything into the web server. */
    public void register(RoutesConfig config) {
        config.before(this::protect);
        for (SyncRoute route : api.routes()) {
            HandlerType method = HandlerType.findOrDefault(route.operation().method());
            String path = route.operation().path();
            config.addHttpHandler(method, path, ctx -> handle(ctx, route));
            if (method.equals(HandlerType.GET)) {
                config.head(path, ctx -> handle(ctx, route));
            }
        }
        config.options("/*", this::preflight);
        config.after(Bodies::drain);
        config.exception(HttpResponseException.class, (e, ctx) -> Routes.send(ctx, Service.problem(unmatched(ctx))));
        config.exception(Exception.class, (e, ctx) -> Routes.send(ctx, api.failed(e)));
    }

    private void handle(Context ctx, SyncRoute route) {
        SyncRoute.Caller caller = api.admit(route, address(ctx), ctx.header("Authorization"));
        byte[] body = api.takesBody(route) ? Bodies.read(ctx, SyncRoute.BODY_LIMIT) : new byte[0];
        Routes.send(ctx, api.answer(route, caller, ctx.queryParamMap(), body));
    }

    /** That of the sender; behind a proxy on this machine, the one that the proxy saw. */
    private static String address(Context ctx) {
        String address = ctx.req().getRemoteAddr();
        @Nullable String forwarded = ctx.header("X-Forwarded-For");
        return forwarded != null && isLoopback(address)
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : address;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private void protect(Context ctx) {
        ctx.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cache-Control", "no-store");
        @Nullable String origin = ctx.header("Origin");
        if (origins.isEmpty()) {
            ctx.header("Access-Control-Allow-Origin", "*");
        } else {
            ctx.header("Vary", "Origin");
            if (origin != null && origins.contains(origin)) {
                ctx.header("Access-Control-Allow-Origin", origin);
            }
        }
        ctx.header("Access-Control-Expose-Headers", "Retry-After");
    }

    /** Tells a browser what pages of other origins may send. */
    private void preflight(Context ctx) {
        Set<String> allowed = allowed(ctx.path());
        if (allowed.isEmpty()) {
            Routes.send(ctx, Service.problem(unmatched(ctx)));
            return;
        }
        ctx.header("Access-Control-Allow-Methods", String.join(", ", allowed));
        ctx.header("Access-Control-Allow-Headers", "Authorization, Content-Type");
        ctx.header("Access-Control-Max-Age", "86400");
        Routes.send(ctx, Response.nothing());
    }

    private Set<String> allowed(String path) {
        Set<String> allowed = new LinkedHashSet<>();
        for (SyncRoute route : api.routes()) {
            if (route.operation().path().equals(path)) {
                String method = route.operation().method();
                allowed.addAll(method.equals(GET) ? List.of(GET, "HEAD") : List.of(method));
            }
        }
        return allowed;
    }

    private Problem unmatched(Context ctx) {
        Set<String> allowed = allowed(ctx.path());
        if (allowed.isEmpty()) {
            return Problem.of(Kind.NOT_FOUND, "There is nothing at this address; /openapi lists what there is.");
        }
        ctx.header("Allow", String.join(", ", allowed));
        return Problem.of(Kind.METHOD_NOT_ALLOWED, "Possible here: " + String.join(", ", allowed) + ".");
    }
}
