package org.unkink.answers.codec;

import org.unkink.answers.json.UnknownTypeException;

/** The journal holds an entry that a newer Unkink wrote; this one cannot know what it means. */
public final class NewerVersionException extends RuntimeException {

    private static final String MESSAGE = "The journal was written by a newer Unkink. Update Unkink, then try again.";

    public NewerVersionException() {
        super(MESSAGE);
    }

    NewerVersionException(UnknownTypeException type) {
        super(MESSAGE, type);
    }
}
