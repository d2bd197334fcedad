package org.unkink.engine.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.unkink.engine.journal.ProgrammeLevel;

/**
 * A day of the weeks.
 *
 * @param level whose minutes it has; Starter in the first two weeks and in the week after a gap
 * @param minutes planned, or done on a day with a session; 0 for rest and where there can be none
 * @param strengthFrom on the day with strength on which what keeps strength away ends: the moment when it does; until then
 *     such a day is one of mobility
 * @param movedFrom the day that this one stands in for
 * @param movedTo the day that stands in for this one
 */
public record ProgrammeDay(
        LocalDate date,
        Kind kind,
        State state,
        ProgrammeLevel level,
        int minutes,
        Optional<Instant> strengthFrom,
        Optional<LocalDate> movedFrom,
        Optional<LocalDate> movedTo) {

    /** Its purpose. */
    public enum Kind {
        STRENGTH,
        MOBILITY,
        REST
    }

    /** Its state. */
    public enum State {
        /** A session was done, or the rest was had. */
        DONE,
        /** Some of its session was done, and it is let go. */
        PARTLY,
        /** Its session was not done, and is let go. */
        MISSED,
        /** Its session is or was done on another day. */
        MOVED,
        TODAY,
        /** Today, on a day that had a session, and there can be none. */
        STOPPED,
        PLANNED
    }
}
