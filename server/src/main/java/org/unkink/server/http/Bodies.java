package org.unkink.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.call.ProblemException;

/** Reads request bodies, never more than is allowed. */
final class Bodies {

    /** So much of a body that nobody wants is still taken in. */
    private static final long DRAIN = 128L * 1024 * 1024;

    private Bodies() {}

    static byte[] read(Context ctx, int limit) {
        try {
            InputStream in = ctx.req().getInputStream();
            if (!isJson(ctx.contentType()) || isPacked(ctx.header("Content-Encoding"))) {
                throw new ProblemException(Problem.of(
                        Kind.WRONG_CONTENT_TYPE,
                        "Send application/json, in UTF-8 and not packed. Nothing was stored."));
            }
            if (ctx.req().getContentLengthLong() > limit) {
                throw tooLarge(limit);
            }
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw tooLarge(limit);
            }
            return body;
        } catch (IOException e) {
            // Cut off, or not as long as it says, or in chunks that are none: nothing went wrong in Unkink.
            throw new ProblemException(Problem.of(
                    Kind.UNREADABLE_REQUEST, "The body does not follow the rules of HTTP. Nothing was stored."));
        }
    }

    private static boolean isPacked(@Nullable String contentEncoding) {
        return contentEncoding != null && !contentEncoding.strip().equalsIgnoreCase("identity");
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String[] parts = contentType.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
        boolean isUtf8 = parts.length == 1
                || (parts.length == 2 && parts[1].replace("\"", "").equals("charset=utf-8"));
        return isUtf8 && parts[0].equals("application/json");
    }

    /** Takes in what nobody has read: a sender whose connection ends while it sends does not get to read the answer. */
    static void drain(Context ctx) {
        byte[] buffer = new byte[64 * 1024];
        try {
            InputStream in = ctx.req().getInputStream();
            long drained = 0;
            int n = in.read(buffer);
            while (n >= 0 && drained < DRAIN) {
                drained += n;
                n = in.read(buffer);
            }
        } catch (IOException e) {
            // Then there is no more of it.
        }
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(
                Problem.of(Kind.TOO_LARGE, "At most " + limit + " bytes can be sent here. Nothing was stored."));
    }
}
