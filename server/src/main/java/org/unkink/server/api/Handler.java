package org.unkink.server.api;

/** Answers a checked request. */
@FunctionalInterface
interface Handler {

    Answer answer(Call call);
}
