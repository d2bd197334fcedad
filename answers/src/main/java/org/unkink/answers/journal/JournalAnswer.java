package org.unkink.answers.journal;

import java.util.List;
import java.util.Optional;
import org.unkink.answers.contract.Fault;
import org.unkink.engine.journal.SessionId;

/** Answers about the journal itself. */
public sealed interface JournalAnswer {

    /** The numbers of entries that are new and of those that were there already. */
    record Appended(int appended, int known) implements JournalAnswer {}

    /**
     * A file that was taken in.
     *
     * @param leftOut entries that were refused for a moment that cannot be true; {@code faults} as far as they are listed
     */
    record Imported(int appended, int known, int leftOut, Optional<List<Fault>> faults) implements JournalAnswer {}

    /** The sessions done, the last one first, and the cursor of the following page if there is one. */
    record History(List<PastSessionAnswer> sessions, Optional<SessionId> next) implements JournalAnswer {}

    /** The changes that a correction makes, in sentences. */
    record Effect(List<String> changes) implements JournalAnswer {}
}
