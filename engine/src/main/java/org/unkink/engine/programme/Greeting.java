package org.unkink.engine.programme;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Allowed.Limit;
import org.unkink.engine.programme.ProgrammeDay.Kind;
import org.unkink.engine.progress.Training;

/** The words with which a person is met today. */
public enum Greeting {
    STOPPED,
    WELCOME_BACK,
    DONE,
    /** Nothing was done yet, and it is not long since the first entry. */
    FIRST_DAY,
    FIRST_WEEK,
    SESSION_DAY,
    REST_DAY,
    /** No programme was chosen. */
    ANY_DAY;

    private static final int WEEK = 7;

    public static Greeting of(Person person, Calendar calendar) {
        NavigableMap<LocalDate, Integer> sessions = Training.secondsByDay(person);
        if (calendar.limit() == Limit.NO_SESSION) {
            return STOPPED;
        }
        if (Gap.of(person).isPresent()) {
            return WELCOME_BACK;
        }
        if (Training.daysDone(person).contains(person.today())) {
            return DONE;
        }
        LocalDate weekAgo = person.today().minusDays(WEEK);
        if (sessions.isEmpty() && isAfter(person.diary().firstDay(), weekAgo)) {
            return FIRST_DAY;
        }
        if (calendar.programme().chosen()) {
            return calendar.ofToday().kind() == Kind.REST ? REST_DAY : SESSION_DAY;
        }
        return !sessions.isEmpty() && sessions.firstKey().isAfter(weekAgo) ? FIRST_WEEK : ANY_DAY;
    }

    /** True if there is no such day yet, or only after another. */
    private static boolean isAfter(Optional<LocalDate> day, LocalDate other) {
        return day.isEmpty() || day.get().isAfter(other);
    }
}
