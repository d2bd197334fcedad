package org.unkink.answers.codec;

/** The journal holds an entry that a newer Unkink wrote; this one cannot know what it means. */
public final class NewerVersionException extends RuntimeException {

    public NewerVersionException() {
        super("The journal was written by a newer Unkink. Update Unkink, then try again.");
    }
}
