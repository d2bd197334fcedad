package org.unkink.server.sync;

import org.unkink.answers.call.Call;
import org.unkink.answers.call.Response;
import org.unkink.answers.contract.Contract.Operation;

/**
 * An operation and what answers it.
 *
 * @param access who may ask
 */
public record SyncRoute(Operation operation, Access access, Handler handler) {

    /** The most bytes of a body. */
    public static final int BODY_LIMIT = 2 * 1024 * 1024;

    /** Who may ask. */
    enum Access {
        /** Everybody. */
        ALL,
        /** Everybody, but seldom: what cannot be guessed is asked for here. */
        NEWCOMERS,
        /** A device with its token. */
        DEVICES
    }

    /** Answers a checked request. */
    @FunctionalInterface
    interface Handler {

        Response answer(Call call, Caller caller);
    }

    /**
     * Who asks.
     *
     * @param journal of the device; empty for one that has none
     * @param device its id
     */
    public record Caller(String journal, String device) {

        static final Caller NOBODY = new Caller("", "");
    }
}
