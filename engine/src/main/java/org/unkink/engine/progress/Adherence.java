package org.unkink.engine.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.unkink.engine.journal.Person;

/**
 * The days that went as the programme had them, and those that did not. A day of rest is as well kept as a day with a
 * session; a day without its session is simply a day without one.
 *
 * @param days from the first day of the journal to today
 * @param weeks from Monday to Sunday, the first and the last one cut to the days there are
 */
public record Adherence(List<Day> days, List<Week> weeks) {

    public Adherence {
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
    }

    /** A day, judged by the training in it. */
    public enum Kept {
        /** Most of a session was done. */
        SESSION,
        /** Some of a session was done. */
        PARTLY,
        REST,
        NO_SESSION,
        /** Today, as long as its session can still come. */
        OPEN
    }

    /** A day, with the seconds of training. */
    public record Day(LocalDate date, Kept kept, int seconds) {

        public boolean isKept() {
            return kept == Kept.SESSION || kept == Kept.REST;
        }
    }

    /**
     * A week.
     *
     * @param sessionDays days on which most of a session was done
     * @param keptDays those and the days of rest
     * @param days of the week so far, 1-7
     */
    public record Week(LocalDate monday, int sessionDays, int keptDays, int days, int seconds) {}

    /**
     * The adherence of a person up to today.
     *
     * @param asked the days on which the programme has a session, without those made up for on another day
     */
    public static Adherence of(Person person, Set<LocalDate> asked) {
        NavigableMap<LocalDate, Integer> seconds = Training.secondsByDay(person);
        Set<LocalDate> done = Training.daysDone(person);
        LocalDate today = person.today();
        List<Day> days = new ArrayList<>();
        LocalDate first = person.diary().firstDay().orElse(today);
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            boolean some = seconds.containsKey(day);
            Kept kept = done.contains(day) ? Kept.SESSION : kept(day, today, some, asked.contains(day));
            days.add(new Day(day, kept, seconds.getOrDefault(day, 0)));
        }
        return new Adherence(days, weeks(days));
    }

    private static Kept kept(LocalDate day, LocalDate today, boolean some, boolean asked) {
        if (asked && day.equals(today)) {
            return Kept.OPEN;
        }
        if (some) {
            return Kept.PARTLY;
        }
        return asked ? Kept.NO_SESSION : Kept.REST;
    }

    private static List<Week> weeks(List<Day> days) {
        Map<LocalDate, List<Day>> weeks = new LinkedHashMap<>();
        for (Day day : days) {
            weeks.computeIfAbsent(monday(day.date()), _ -> new ArrayList<>()).add(day);
        }
        return weeks.entrySet().stream()
                .map(w -> week(w.getKey(), w.getValue()))
                .toList();
    }

    /** The Monday on or before a day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Week week(LocalDate monday, List<Day> days) {
        return new Week(
                monday,
                (int) days.stream().filter(d -> d.kept() == Kept.SESSION).count(),
                (int) days.stream().filter(Day::isKept).count(),
                days.size(),
                days.stream().mapToInt(Day::seconds).sum());
    }
}
