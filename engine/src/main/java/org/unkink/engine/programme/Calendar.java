package org.unkink.engine.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Allowed.Limit;
import org.unkink.engine.programme.ProgrammeDay.Kind;

/**
 * The weeks of a person from Monday to Sunday, from the week in which the journal began to the one that holds the last
 * of the next 28 days. The days that were are as they were; those to come follow the programme, with strength where
 * rule R11 lets the planner have it and mobility on the other days. Of today it says what can be planned now.
 *
 * @param limit what this moment takes away from today
 */
public record Calendar(Programme programme, LocalDate today, Limit limit, List<ProgrammeDay> days) {

    /** The days ahead that are always planned. */
    public static final int DAYS_AHEAD = 28;

    private static final int WEEK = 7;

    public Calendar {
        days = List.copyOf(days);
    }

    public static Calendar of(Catalogue catalogue, Person person) {
        return new CalendarWriter(catalogue, person).calendar();
    }

    public ProgrammeDay day(LocalDate date) {
        return days.stream()
                .filter(d -> d.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the calendar does not reach " + date));
    }

    /** The day of the programme that is today. */
    public ProgrammeDay ofToday() {
        return day(today);
    }

    /** All weeks, each with its seven days. */
    public List<List<ProgrammeDay>> weeks() {
        List<List<ProgrammeDay>> weeks = new ArrayList<>();
        for (int from = 0; from < days.size(); from += WEEK) {
            weeks.add(days.subList(from, from + WEEK));
        }
        return weeks;
    }

    /**
     * The days up to today on which the chosen programme had a session, without those made up for on another day: what
     * adherence is counted by. Nobody is held to a suggestion.
     */
    public Set<LocalDate> asked() {
        return days.stream()
                .filter(d -> !d.date().isAfter(today) && programme.chosen())
                .filter(d -> switch (d.state()) {
                    case MISSED, PARTLY -> true;
                    case TODAY, PLANNED, DONE -> d.kind() != Kind.REST;
                    case MOVED, STOPPED -> false;
                })
                .map(ProgrammeDay::date)
                .collect(Collectors.toSet());
    }
}
