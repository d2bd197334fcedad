package org.unkink.server.sync;

import java.util.Map;
import org.unkink.answers.call.Response;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.Words;

/** A problem that only this service has, and what to do about it (RFC 9457). */
public final class SyncProblem extends RuntimeException {

    private final Kind kind;
    private final String detail;
    private final Map<String, String> headers;

    /** The kinds of problem; the name in lower case with '-' is the end of the type's address. */
    public enum Kind {
        TOKEN_NEEDED(401, "This device is not known here"),
        NO_INVITATION(403, "There is no such invitation"),
        NO_ROOM(403, "There is no room left"),
        NO_SUCH_PLACE(409, "There is no such place in the journal"),
        TOO_MANY_REQUESTS(429, "Too many requests");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }
    }

    private SyncProblem(Kind kind, String detail, Map<String, String> headers) {
        super(kind.name());
        this.kind = kind;
        this.detail = detail;
        this.headers = Map.copyOf(headers);
    }

    static SyncProblem of(Kind kind, String detail) {
        return new SyncProblem(kind, detail, Map.of());
    }

    static SyncProblem tokenNeeded() {
        return new SyncProblem(
                Kind.TOKEN_NEEDED,
                "Send the token of this device as 'Authorization: Bearer'. One that another device has revoked is worth"
                        + " nothing any more: join anew.",
                Map.of("WWW-Authenticate", "Bearer"));
    }

    static SyncProblem tooMany(long retryAfterSeconds) {
        return new SyncProblem(
                Kind.TOO_MANY_REQUESTS,
                "Ask again after the seconds in the header Retry-After.",
                Map.of("Retry-After", String.valueOf(retryAfterSeconds)));
    }

    Response response() {
        String text = Json.text(json -> json.value("type", "https://unkink.org/problems/" + Words.word(kind))
                .value("title", kind.title)
                .value("status", kind.status)
                .value("detail", detail));
        return new Response(kind.status, "application/problem+json", text, headers);
    }
}
