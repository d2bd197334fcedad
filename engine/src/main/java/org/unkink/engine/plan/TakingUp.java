package org.unkink.engine.plan;

import java.time.Duration;
import java.util.Optional;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;

/**
 * Decides if a session that was left can be taken up again: on the same day of the person and within two hours of its
 * last log, or of its start. After that the muscles are cold, and pain and what is possible are no longer those it was
 * made for.
 */
public final class TakingUp {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    private TakingUp() {}

    /** An obstacle. */
    public enum Why {
        UNKNOWN,
        ENDED,
        ANOTHER_DAY,
        TOO_LONG_AGO,
        ANOTHER_SINCE
    }

    /** The obstacle to taking a session up again; empty if there is none. */
    public static Optional<Why> obstacle(Person person, SessionId id) {
        Optional<PastSession> found = person.session(id);
        if (found.isEmpty()) {
            return Optional.of(Why.UNKNOWN);
        }
        PastSession session = found.get();
        if (session.finished().isPresent()) {
            return Optional.of(Why.ENDED);
        }
        if (!session.isOfToday(person)) {
            return Optional.of(Why.ANOTHER_DAY);
        }
        if (session.lastLogAt().plus(LONGEST_PAUSE).isBefore(person.now())) {
            return Optional.of(Why.TOO_LONG_AGO);
        }
        boolean another = person.sessions().stream().anyMatch(s -> s.at().isAfter(session.at()) && s.isDone());
        return another ? Optional.of(Why.ANOTHER_SINCE) : Optional.empty();
    }

    /** The last session, if it can be taken up again. */
    public static Optional<PastSession> open(Person person) {
        return person.sessions().isEmpty()
                ? Optional.empty()
                : Optional.of(person.sessions().getLast())
                        .filter(s -> obstacle(person, s.started().session()).isEmpty());
    }
}
