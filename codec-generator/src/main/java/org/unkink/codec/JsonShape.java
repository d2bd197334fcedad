package org.unkink.codec;

/** The shape that a Java type has in JSON. A {@code %s} in a string stands for an expression. */
sealed interface JsonShape {

    /** A component of a record. */
    record Field(String name, JsonShape shape, String type, boolean isNullable) {}

    /** A value that JSON has too. */
    record Plain(Kind kind) implements JsonShape {}

    /** The kinds of plain value. */
    enum Kind {
        BOOLEAN("asBoolean"),
        INT("asInt"),
        LONG("asLong"),
        DOUBLE("asDouble"),
        STRING("asText");

        private final String reader;

        Kind(String reader) {
            this.reader = reader;
        }

        /** The method of a JSON value that gives it. */
        String reader() {
            return reader;
        }
    }

    /** A value that is written as text. */
    record AsText(String write, String read) implements JsonShape {}

    /** A value around another one. */
    record Wrapped(JsonShape inner, String write, String read) implements JsonShape {}

    /** A value that may not be there. */
    record Perhaps(JsonShape inner) implements JsonShape {}

    /** A number that may not be there. */
    record PerhapsNumber(Kind kind, String getter) implements JsonShape {}

    /** A list, or a set in its natural order. */
    record Listed(JsonShape items, String type, boolean isSet) implements JsonShape {}

    /** A map, which is an object with free names. */
    record Mapped(JsonShape keys, String keyType, JsonShape values, String valueType) implements JsonShape {}

    /** A record, which is an object; a flat one has its fields among those of the record that holds it. */
    record Group(String name, boolean isFlat) implements JsonShape {}

    /** One of several records, told apart by a tag; an empty name means that the tag stands elsewhere. */
    record Tagged(String name, String tag) implements JsonShape {}
}
