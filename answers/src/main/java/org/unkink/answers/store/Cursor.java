package org.unkink.answers.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a journal, after which the following page begins.
 *
 * @param epoch of the journal: after everything was deleted it begins anew with another one, so that nobody goes on in
 *     the middle of the new journal from a place in the old; empty at the beginning of whatever is there
 * @param seq of the last entry before it, 0 at the beginning
 */
public record Cursor(String epoch, long seq) {

    public static final Cursor BEGINNING = new Cursor("", 0);

    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{16})-([0-9]{1,18})");

    /** Reads what {@link #toString} wrote; empty for anything else. */
    public static Optional<Cursor> parse(String text) {
        if (text.equals(BEGINNING.toString())) {
            return Optional.of(BEGINNING);
        }
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new Cursor(found.group(1), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    public boolean isIn(String otherEpoch) {
        return epoch.isEmpty() || epoch.equals(otherEpoch);
    }

    @Override
    public String toString() {
        return epoch.isEmpty() ? "0" : epoch + "-" + seq;
    }
}
