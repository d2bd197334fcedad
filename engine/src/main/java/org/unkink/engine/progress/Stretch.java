package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.unkink.engine.journal.Diary;
import org.unkink.engine.journal.Person;
import org.unkink.engine.rule.LongBreak;

/**
 * A time in which Unkink was in use without a gap of more than 14 days: pain or function was noted, or something of a
 * session was done. What is compared over weeks is compared within one. A clinician who looked and agreed begins a new
 * one: from then on things are judged afresh.
 *
 * @param start its first day; that of the first one is the first day of the journal
 * @param last its last day in use so far
 */
public record Stretch(LocalDate start, LocalDate last) {

    /** All of them, the latest last; none for an empty journal. */
    public static List<Stretch> all(Person person) {
        NavigableSet<LocalDate> inUse = daysInUse(person);
        NavigableSet<LocalDate> fresh = new TreeSet<>();
        person.diary().clinicianSeen().stream()
                .filter(seen -> seen.event().agreedToExercise())
                .forEach(seen -> fresh.add(seen.day()));
        List<Stretch> all = new ArrayList<>();
        for (LocalDate day : inUse) {
            boolean goesOn = !all.isEmpty()
                    && !fresh.contains(day)
                    && !LongBreak.isBetween(all.getLast().last(), day);
            LocalDate start = goesOn ? all.removeLast().start() : day;
            all.add(new Stretch(start, day));
        }
        return List.copyOf(all);
    }

    /** The one that today belongs to; empty if nothing was done for more than 14 days. */
    public static Optional<Stretch> current(Person person) {
        List<Stretch> all = all(person);
        return all.isEmpty() || all.getLast().isOver(person.today()) ? Optional.empty() : Optional.of(all.getLast());
    }

    private boolean isOver(LocalDate today) {
        return LongBreak.isBetween(last, today);
    }

    private static NavigableSet<LocalDate> daysInUse(Person person) {
        Diary diary = person.diary();
        NavigableSet<LocalDate> days = new TreeSet<>();
        diary.firstDay().ifPresent(days::add);
        diary.pains().forEach(noted -> days.add(noted.day()));
        diary.pegs().forEach(noted -> days.add(noted.day()));
        diary.activities().forEach(noted -> days.add(noted.day()));
        diary.changes().forEach(noted -> days.add(noted.day()));
        diary.clinicianSeen().forEach(noted -> days.add(noted.day()));
        person.sessions().stream().filter(Person.PastSession::isDone).forEach(s -> days.add(s.day()));
        return days;
    }
}
