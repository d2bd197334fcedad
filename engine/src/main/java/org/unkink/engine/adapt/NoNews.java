package org.unkink.engine.adapt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;

/**
 * No news is not good news: after a session that was too much, strength waits until it is known how the next morning
 * was. Where that is never said it waits 48 hours, and for a day on which pain is said and is not above the usual.
 */
record NoNews(Person person, Levels levels) {

    /** 48 hours, whatever the clocks say. */
    private static final Duration REST = Duration.ofDays(2);

    private static final int LONGEST_DAYS = 14;

    /** The usual pain where none is known: as much as allows a step up (rule R15). */
    private static final int LOW = 3;

    /** The last signal that a session was too much, for as long as strength waits to hear how the morning after was. */
    Optional<Signal> rest(List<Signal> signals) {
        return signals.stream()
                .filter(NoNews::isTooMuch)
                .filter(s -> person.today().isBefore(s.day().plusDays(LONGEST_DAYS)))
                .filter(s ->
                        s.session().flatMap(person::session).filter(this::waits).isPresent())
                .reduce((first, last) -> last);
    }

    /** True if a signal says that a session ended with pain up by 3 or took too much effort. */
    static boolean isTooMuch(Signal signal) {
        return signal.moment() == Moment.EFFORT || (signal.moment() == Moment.AFTER && signal.light() == Light.RED);
    }

    private boolean waits(PastSession session) {
        boolean answered = levels.from(session.morning(person.zone()))
                .anyMatch(n -> session.isAnsweredBy(n, PainNoted.Moment.NEXT_MORNING, person.zone()));
        if (answered) {
            return false;
        }
        boolean rested = !person.now().isBefore(session.lastAt().plus(REST));
        return !rested
                || person.pain()
                        .said()
                        .filter(pain -> pain.value() <= usual(session))
                        .isEmpty();
    }

    private double usual(PastSession session) {
        return levels.before(session)
                .orElse(levels.series().median(person.today()).orElse(LOW));
    }
}
