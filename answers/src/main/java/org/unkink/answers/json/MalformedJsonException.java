package org.unkink.answers.json;

/**
 * A text that is not JSON, or not JSON that Unkink accepts. The message says where or why in a sentence, and repeats
 * nothing of the text.
 */
public final class MalformedJsonException extends Exception {

    MalformedJsonException(String message) {
        super(message);
    }

    MalformedJsonException(int line, int column) {
        this("The body is not JSON that can be read: line " + line + ", column " + column + ".");
    }
}
