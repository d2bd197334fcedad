package org.unkink.engine.journal;

/** The id that a device gave a session when it started: a UUID of version 7 as text. */
public record SessionId(String value) {

    public SessionId {
        Uuid7.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
