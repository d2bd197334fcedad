package org.unkink.engine.journal;

import java.util.UUID;

/** The id that a client gave a session when it started: a UUID of version 7. */
public record SessionId(UUID value) {

    public SessionId {
        if (value.version() != 7 || value.variant() != 2) {
            throw new IllegalArgumentException("a session id is a UUID of version 7, not " + value);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
