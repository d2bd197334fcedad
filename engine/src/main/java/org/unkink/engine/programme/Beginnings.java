package org.unkink.engine.programme;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.progress.Training;
import org.unkink.engine.rule.LongBreak;

/**
 * The times in which everybody starts gently, whatever level they chose: two weeks from the first session on, and one
 * week from the first session after a gap of more than 14 days. Who has them still to come begins today.
 */
record Beginnings(LocalDate first, NavigableSet<LocalDate> returns) {

    private static final int FIRST_DAYS = 14;
    private static final int RETURN_DAYS = 7;

    static Beginnings of(Person person) {
        NavigableMap<LocalDate, Integer> sessions = Training.secondsByDay(person);
        LocalDate first = sessions.isEmpty() ? person.today() : sessions.firstKey();
        NavigableSet<LocalDate> days = new TreeSet<>(sessions.keySet());
        days.add(person.today());
        NavigableSet<LocalDate> returns = new TreeSet<>();
        for (LocalDate day : days) {
            LocalDate before = days.lower(day);
            if (before != null && LongBreak.isBetween(before, day)) {
                returns.add(day);
            }
        }
        return new Beginnings(first, returns);
    }

    /** The level whose minutes a day has. */
    ProgrammeLevel level(LocalDate day, ProgrammeLevel chosen) {
        return switch (chosen) {
            case MICRO, STARTER -> chosen;
            case STANDARD, FULL -> isGentle(day) ? ProgrammeLevel.STARTER : chosen;
        };
    }

    private boolean isGentle(LocalDate day) {
        LocalDate lastReturn = returns.floor(day);
        return day.isBefore(first.plusDays(FIRST_DAYS))
                || (lastReturn != null && day.isBefore(lastReturn.plusDays(RETURN_DAYS)));
    }
}
