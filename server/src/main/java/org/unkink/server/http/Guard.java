package org.unkink.server.http;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;

/**
 * Lets only Unkink's own pages in. The server listens on the loopback address, but any page in the browser could send
 * requests there: by a name that it makes point to 127.0.0.1 (so the host has to be a loopback name, or the address of this
 * machine at home where other devices may ask, too), or straight (so the origin has to be ours).
 */
final class Guard {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "localhost", "[::1]");

    private final List<String> names;

    /** @param others names by which other devices of the home may ask; none where only this machine may */
    Guard(Collection<String> others) {
        this.names = Stream.concat(THIS_MACHINE.stream(), others.stream()).toList();
    }

    void check(Context ctx) {
        int port = ctx.req().getLocalPort();
        @Nullable String host = ctx.header("Host");
        if (host == null || !isOurs(host, port)) {
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

    /** A browser leaves out the port 80. */
    private boolean isOurs(String host, int port) {
        return names.stream().anyMatch(name -> host.equals(name + ":" + port) || (port == 80 && host.equals(name)));
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
