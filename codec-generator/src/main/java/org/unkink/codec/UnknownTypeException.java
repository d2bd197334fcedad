package org.unkink.codec;

/** A type of which nothing is known about how it would be JSON. */
final class UnknownTypeException extends RuntimeException {

    UnknownTypeException(String message) {
        super(message);
    }
}
