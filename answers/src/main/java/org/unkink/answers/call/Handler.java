package org.unkink.answers.call;

/** Answers a checked request. */
@FunctionalInterface
public interface Handler {

    Response answer(Call call);
}
