package org.unkink.answers.call;

import org.unkink.answers.contract.Contract.Operation;

/**
 * An operation and what answers it.
 *
 * @param bodyLimit the most bytes of a body
 * @param readsItself whether the handler reads the body itself, piece by piece, since it may be large
 */
public record Route(Operation operation, int bodyLimit, boolean readsItself, Handler handler) {

    private static final int MEGABYTE = 1024 * 1024;

    public static Route get(String path, Handler handler) {
        return new Route(new Operation("GET", path), 0, false, handler);
    }

    public static Route delete(String path, Handler handler) {
        return new Route(new Operation("DELETE", path), 0, false, handler);
    }

    public static Route post(String path, Handler handler) {
        return new Route(new Operation("POST", path), MEGABYTE, false, handler);
    }

    /**
     * Takes a large file.
     *
     * @param method POST to add what comes, PUT to put it in the place of what is there
     */
    public static Route upload(String method, String path, Handler handler) {
        return new Route(new Operation(method, path), 64 * MEGABYTE, true, handler);
    }
}
