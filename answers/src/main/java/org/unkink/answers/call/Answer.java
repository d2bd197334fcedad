package org.unkink.answers.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.unkink.answers.contract.Json;

/** What is sent back. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

    public static Answer json(JsonNode value) {
        return new Answer(200, "application/json", Json.bytes(value), Map.of());
    }

    public static Answer problem(Problem problem) {
        return new Answer(problem.kind().status(), "application/problem+json", Json.bytes(problem.json()), Map.of());
    }

    public static Answer nothing() {
        return new Answer(204, "", new byte[0], Map.of());
    }
}
