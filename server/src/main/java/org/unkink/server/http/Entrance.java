package org.unkink.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;

/**
 * Lets in who has the key of this start: a browser by the address that is opened, which gives it a cookie, and a program
 * by a header. On this machine the files of the web app are open, since nothing of a person is in them; its pages and every
 * route are not. Where other devices of the home can ask, nothing is.
 */
final class Entrance {

    /** In the address that is opened; it is taken out of it at once. */
    static final String PARAMETER = "key";

    private static final String BEARER = "bearer ";

    private final Key key;
    private final WebApp web;
    private final boolean hasOpenFiles;

    /** @param hasOpenFiles whether the files of the web app are there without the key: not where a home can ask for them */
    Entrance(Key key, WebApp web, boolean hasOpenFiles) {
        this.key = key;
        this.web = web;
        this.hasOpenFiles = hasOpenFiles;
    }

    /** Answers who is not let in, or comes in just now. */
    void check(Context ctx, boolean isRoute) {
        boolean isPage = !isRoute && WebApp.isPage(ctx.path()) && isRead(ctx);
        if (isPage && ctx.queryParam(PARAMETER) != null) {
            open(ctx, ctx.queryParams(PARAMETER).getFirst());
        } else if (isRoute || WebApp.isPage(ctx.path()) || !isRead(ctx) || !isOpenFile(ctx.path())) {
            require(ctx, isPage);
        }
    }

    private boolean isOpenFile(String path) {
        return hasOpenFiles || path.equals(WebApp.LOOK_OF_CLOSED_PAGE);
    }

    /** The address without the key takes the place of the one with it. */
    private void open(Context ctx, String offered) {
        boolean isOpened = key.opens(offered);
        if (!isOpened && !isIn(ctx)) {
            close(ctx);
            return;
        }
        if (isOpened) {
            ctx.header("Set-Cookie", cookie(ctx) + "=" + key.secret() + "; Path=/; HttpOnly; SameSite=Strict");
        }
        ctx.status(HttpStatus.SEE_OTHER).header("Location", "/");
        ctx.skipRemainingHandlers();
    }

    private void require(Context ctx, boolean isPage) {
        if (isIn(ctx)) {
            return;
        }
        ctx.header("WWW-Authenticate", "Bearer");
        if (isPage) {
            close(ctx);
            return;
        }
        throw new ProblemException(Problem.of(
                Kind.KEY_NEEDED,
                "Unkink was started anew, or is not open here. Open the address that it printed when it started; a program"
                        + " sends the key from the file 'key' in the data folder, as 'Authorization: Bearer'."));
    }

    /** The one page that is there without the key: it says how to come in. */
    private void close(Context ctx) {
        web.serveClosed(ctx);
        ctx.status(Kind.KEY_NEEDED.status());
        ctx.skipRemainingHandlers();
    }

    private boolean isIn(Context ctx) {
        return hasCookie(ctx) || key.is(bearer(ctx.header("Authorization")));
    }

    /** Any of that name will do: a page of another port can add a wrong one, which shuts nobody out. */
    private boolean hasCookie(Context ctx) {
        String name = cookie(ctx);
        Cookie[] sent = Objects.requireNonNullElse(ctx.req().getCookies(), new Cookie[0]);
        return Arrays.stream(sent).anyMatch(c -> c.getName().equals(name) && key.is(c.getValue()));
    }

    private static @Nullable String bearer(@Nullable String authorization) {
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private static boolean isRead(Context ctx) {
        return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
    }

    /** A browser sends a cookie to every port of a host: each Unkink has its own by its name. */
    static String cookie(Context ctx) {
        return "unkink-" + ctx.req().getLocalPort();
    }
}
