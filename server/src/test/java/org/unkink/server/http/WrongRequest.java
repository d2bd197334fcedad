package org.unkink.server.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request that has to be refused.
 *
 * @param faults every fault as "place code"; a query parameter's place begins with '?'
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WrongRequest(
        String name,
        String method,
        String path,
        String contentType,
        byte[] body,
        int status,
        String problem,
        List<String> faults) {

    static WrongRequest post(String name, String path, String body, String... faults) {
        return new WrongRequest(
                name,
                "POST",
                path,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8),
                400,
                "invalid-input",
                List.of(faults));
    }

    static WrongRequest get(String name, String path, String... faults) {
        return new WrongRequest(name, "GET", path, "", new byte[0], 400, "invalid-input", List.of(faults));
    }

    WrongRequest as(String otherMethod) {
        return new WrongRequest(name, otherMethod, path, contentType, body, status, problem, faults);
    }

    WrongRequest typed(String otherType) {
        return new WrongRequest(name, method, path, otherType, body, status, problem, faults);
    }

    WrongRequest bytes(byte[] otherBody) {
        return new WrongRequest(name, method, path, contentType, otherBody, status, problem, faults);
    }

    WrongRequest gets(int otherStatus, String otherProblem) {
        return new WrongRequest(name, method, path, contentType, body, otherStatus, otherProblem, faults);
    }

    @Override
    public String toString() {
        return name;
    }
}
