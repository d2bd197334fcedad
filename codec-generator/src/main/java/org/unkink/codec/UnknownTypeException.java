package org.unkink.codec;

/** A type that nobody has said how to write as JSON. */
final class UnknownTypeException extends RuntimeException {

    UnknownTypeException(String message) {
        super(message);
    }
}
