package org.unkink.answers.store;

/** The store could not do what it was asked. Its message is one sentence for a person and holds no health data. */
public final class StoreException extends RuntimeException {

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
