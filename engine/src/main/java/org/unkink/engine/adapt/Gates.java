package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Event.SessionFinished;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.rule.Severity;

/**
 * Decides if something may get more (rule R15). What is not known does not open a gate: a session counts as gone well
 * only if pain before and right after it was 3 or less and did not rise, nothing hurt, pain is known to have settled
 * within two days, and its effort is known and not above the ceiling.
 */
final class Gates {

    private static final int FIRST_DAYS = 14;
    private static final int DAYS_BETWEEN = 7;

    private final Levels levels;
    private final Weeks weeks;
    private final int ceiling;
    private final Map<SessionId, Boolean> wentWell = new HashMap<>();

    Gates(Person person, Levels levels, Weeks weeks) {
        this.levels = levels;
        this.weeks = weeks;
        this.ceiling = person.effortCeiling();
    }

    /** True if the calendar lets anything get more: not in the first two weeks, once a week, not while pain rises. */
    boolean isOpen(LocalDate day, LocalDate firstDay, Optional<LocalDate> lastChange) {
        return ChronoUnit.DAYS.between(firstDay, day) >= FIRST_DAYS
                && lastChange
                        .map(last -> !day.isBefore(last.plusDays(DAYS_BETWEEN)))
                        .orElse(true)
                && weeks.isKnownNotToRise(day);
    }

    /** The signal that makes today easier: pain that is higher than usual, as long as it lasts (rule R29). */
    Optional<Signal> easier() {
        return weeks.easier();
    }

    /** True if pain is not known to be above 3. */
    static boolean isLow(Optional<PainScore> pain) {
        return pain.filter(score -> score.severity() != Severity.LOW).isEmpty();
    }

    boolean wentWell(PastSession session) {
        return wentWell.computeIfAbsent(session.started().session(), _ -> judge(session));
    }

    private boolean judge(PastSession session) {
        return session.hurts().isEmpty()
                && painStayedLow(session)
                && effortWasBelow(session)
                && levels.hasSettled(session);
    }

    private boolean painStayedLow(PastSession session) {
        OptionalDouble before = levels.before(session);
        return before.isPresent()
                && session.painAfter()
                        .filter(after -> after.severity() == Severity.LOW)
                        .filter(after -> TrafficLight.after(after.value() - before.getAsDouble()) == Light.GREEN)
                        .isPresent()
                && Severity.isLow(before.getAsDouble());
    }

    private boolean effortWasBelow(PastSession session) {
        return session.finished()
                .flatMap(SessionFinished::effort)
                .map(Effort::value)
                .filter(effort -> TrafficLight.effort(effort, ceiling) == Light.GREEN)
                .isPresent();
    }
}
