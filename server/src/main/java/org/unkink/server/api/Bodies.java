package org.unkink.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unkink.server.api.Problem.Kind;

/** Reads request bodies, never more than is allowed. */
final class Bodies {

    /** So much of a body that is too large is still taken in, so that the sender gets to read the answer. */
    private static final long DRAIN = 128L * 1024 * 1024;

    private Bodies() {}

    static byte[] read(Context ctx, int limit) {
        try (InputStream in = ctx.req().getInputStream()) {
            if (!isJson(ctx.contentType())) {
                drain(in);
                throw new ProblemException(
                        Problem.of(Kind.WRONG_CONTENT_TYPE, "Send application/json, in UTF-8. Nothing was stored."));
            }
            if (ctx.req().getContentLengthLong() > limit) {
                drain(in);
                throw tooLarge(limit);
            }
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                drain(in);
                throw tooLarge(limit);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long drained = 0;
        int n = in.read(buffer);
        while (n >= 0 && drained < DRAIN) {
            drained += n;
            n = in.read(buffer);
        }
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(
                Problem.of(Kind.TOO_LARGE, "At most " + limit + " bytes can be sent here. Nothing was stored."));
    }
}
