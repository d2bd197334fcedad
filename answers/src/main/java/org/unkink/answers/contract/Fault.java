package org.unkink.answers.contract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.json.MalformedJsonException;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where in the body (RFC 6901), null if it is not in the body
 * @param parameter the query parameter, null if it is not in the query
 * @param code for programs, the same in every language
 * @param message for people; it never repeats what was sent, since that may be health data
 */
public record Fault(@Nullable String pointer, @Nullable String parameter, String code, String message) {

    public static Fault at(String pointer, String code, String message) {
        return new Fault(pointer, null, code, message);
    }

    public static Fault ofParameter(String parameter, String code, String message) {
        return new Fault(null, parameter, code, message);
    }

    /** A body that is not JSON. */
    public static Fault malformed(MalformedJsonException e) {
        return at("", "malformed-json", Optional.ofNullable(e.getMessage()).orElse(""));
    }

    /** A fault of the request as a whole. */
    public static Fault of(String code, String message) {
        return new Fault(null, null, code, message);
    }
}
