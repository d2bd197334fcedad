package org.unkink.engine.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Optional;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.Training;
import org.unkink.engine.rule.LongBreak;
import org.unkink.engine.rule.Rule;

/**
 * A time without sessions of more than 14 days: the check comes first, and a gentle week follows (rule R44).
 *
 * @param last the day of the last session
 */
public record Gap(LocalDate last, int days) {

    /** The rule behind it. */
    public static final Rule RULE = Rule.R44;

    /** The one that lasts today. */
    public static Optional<Gap> of(Person person) {
        NavigableMap<LocalDate, Integer> sessions = Training.secondsByDay(person);
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = sessions.lastKey();
        return LongBreak.isBetween(last, person.today())
                ? Optional.of(new Gap(last, (int) ChronoUnit.DAYS.between(last, person.today())))
                : Optional.empty();
    }
}
