package org.unkink.server.http;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;

/**
 * Lets only this machine's own pages in. The server listens on the loopback address, but any page in the browser could
 * send requests there: by a name that it makes point to 127.0.0.1 (so the host has to be a loopback name), or straight
 * (so the origin has to be ours).
 */
final class Guard {

    private Guard() {}

    static void check(Context ctx) {
        int port = ctx.req().getLocalPort();
        @Nullable String host = ctx.header("Host");
        if (host == null || !hosts(port).contains(host)) {
            throw forbidden("Open Unkink at http://127.0.0.1:" + port + "/.");
        }
        @Nullable String origin = ctx.header("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            throw forbidden("Only Unkink's own pages may ask.");
        }
        @Nullable String site = ctx.header("Sec-Fetch-Site");
        if (ctx.path().startsWith("/api/") && site != null && site.endsWith("-site")) {
            throw forbidden("Only Unkink's own pages may ask.");
        }
    }

    private static Set<String> hosts(int port) {
        return port == 80
                ? Set.of("127.0.0.1", "localhost", "[::1]", "127.0.0.1:80", "localhost:80", "[::1]:80")
                : Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    private static ProblemException forbidden(String detail) {
        return new ProblemException(Problem.of(Kind.FORBIDDEN, detail));
    }

    /** Headers that let the browser show our answers on our own pages and do nothing else with them. */
    static void protect(Context ctx) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data: blob:; media-src 'self' blob:; "
                        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
    }
}
