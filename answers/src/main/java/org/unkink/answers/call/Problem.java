package org.unkink.answers.call;

import java.util.List;
import java.util.Optional;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.json.Words;
import org.unkink.engine.check.Clearance;

/**
 * A problem and what to do about it (RFC 9457, Problem Details for HTTP APIs).
 *
 * @param clearance empty where the check has nothing to do with it
 */
public record Problem(Kind kind, String detail, List<Fault> faults, Optional<Clearance> clearance) {

    /** The kinds of problem; the name in lower case with '-' is the end of the type's address. */
    public enum Kind {
        INVALID_INPUT(400, "The request is not right"),
        UNREADABLE_REQUEST(400, "The request cannot be read"),
        KEY_NEEDED(401, "Unkink is not open here"),
        FORBIDDEN(403, "This address is not allowed"),
        NOT_FOUND(404, "There is nothing here"),
        METHOD_NOT_ALLOWED(405, "This cannot be done here"),
        OTHER_CONTENT(409, "The same id with other content"),
        CHECK_DUE(409, "The check comes first"),
        CHECK_STOPPED(409, "The check says stop"),
        HELD(409, "Not until this is settled"),
        TOO_MUCH_PAIN(409, "Too much pain today"),
        STOPPED_FOR_TODAY(409, "No more sessions today"),
        PAIN_NOT_SAID(409, "One question first"),
        SESSION_OVER(409, "This session is over"),
        NOT_TODAY(409, "This does not fit today"),
        ADVISED(409, "A clinician comes first"),
        NEWER_VERSION(409, "Written by a newer Unkink"),
        TOO_LARGE(413, "The request is too large"),
        WRONG_CONTENT_TYPE(415, "The request is not JSON"),
        IMPOSSIBLE_WISH(422, "This wish cannot be fulfilled"),
        INTERNAL(500, "Something went wrong in Unkink"),
        STORE_UNAVAILABLE(503, "The journal cannot be reached");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    public Problem {
        faults = List.copyOf(faults);
    }

    public static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, List.of(), Optional.empty());
    }

    public static Problem of(Kind kind, String detail, List<Fault> faults) {
        return new Problem(kind, detail, faults, Optional.empty());
    }

    /** Faults of the input. */
    public static Problem invalid(List<Fault> faults) {
        String detail = faults.size() == 1
                ? "One thing is wrong; nothing was stored."
                : faults.size() + " things are wrong; nothing was stored.";
        return of(Kind.INVALID_INPUT, detail, faults);
    }

    /** The problem as it is sent. */
    public Document document() {
        return new Document(
                "https://unkink.org/problems/" + Words.word(kind),
                kind.title,
                kind.status,
                detail,
                Optional.of(faults).filter(all -> !all.isEmpty()),
                clearance);
    }

    /** The members of a problem document. */
    public record Document(
            String type,
            String title,
            int status,
            String detail,
            Optional<List<Fault>> faults,
            Optional<Clearance> clearance) {}
}
