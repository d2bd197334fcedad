package org.unkink.engine.journal;

/** The id that a device gave an entry: a UUID of version 7 as text. */
public record EntryId(String value) implements Comparable<EntryId> {

    public EntryId {
        Uuid7.check(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
