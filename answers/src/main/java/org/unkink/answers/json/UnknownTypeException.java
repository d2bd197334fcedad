package org.unkink.answers.json;

/** A type that a sealed type does not have: a newer Unkink may. */
public final class UnknownTypeException extends IllegalArgumentException {

    public UnknownTypeException(String word) {
        super("there is no type " + word);
    }
}
