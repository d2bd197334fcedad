package org.unkink.engine.journal;

import java.util.UUID;

/** The id that a client gave an entry: a UUID of version 7 (RFC 9562), so that ids sort by time of making. */
public record EntryId(UUID value) implements Comparable<EntryId> {

    public EntryId {
        if (value.version() != 7 || value.variant() != 2) {
            throw new IllegalArgumentException("an entry id is a UUID of version 7, not " + value);
        }
    }

    /**
     * Reads the canonical text form.
     *
     * @throws IllegalArgumentException if it is not a UUID of version 7
     */
    public static EntryId parse(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException(
                    "an entry id is written as 36 lower-case characters, not '" + text + "'");
        }
        return new EntryId(uuid);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
