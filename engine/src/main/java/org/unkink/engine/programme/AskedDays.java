package org.unkink.engine.programme;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.SessionDayMoved;
import org.unkink.engine.journal.Person;

/** The days on which a programme has a session, each with the day that it stood on before the person moved it. */
final class AskedDays {

    private AskedDays() {}

    /** From one day to another; before the first choice only from today on, as a suggestion. */
    static NavigableMap<LocalDate, LocalDate> between(LocalDate from, LocalDate to, Person person) {
        NavigableMap<LocalDate, LocalDate> asked = new TreeMap<>();
        Programme now = Programme.of(person);
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            boolean suggested =
                    !now.chosen() && !day.isBefore(person.today()) && now.days().contains(day.getDayOfWeek());
            if (suggested || isChosen(day, person)) {
                asked.put(day, day);
            }
        }
        for (Noted<SessionDayMoved> moved : person.diary().movedDays()) {
            if (holds(moved, to, person)) {
                move(moved.event(), asked);
            }
        }
        return asked;
    }

    private static boolean isChosen(LocalDate day, Person person) {
        return Programme.chosenOn(day, person)
                .filter(p -> p.days().contains(day.getDayOfWeek()))
                .isPresent();
    }

    /** A choice made later sets the days anew; nothing is moved into the past or out of sight. */
    private static boolean holds(Noted<SessionDayMoved> moved, LocalDate end, Person person) {
        LocalDate to = moved.event().to();
        LocalDate later = to.isAfter(moved.event().from()) ? to : moved.event().from();
        boolean chosenAnew = person.diary().programmes().stream()
                .anyMatch(p -> p.at().isAfter(moved.at()) && !p.day().isAfter(later));
        return !chosenAnew && !to.isBefore(moved.day()) && !to.isAfter(end);
    }

    private static void move(SessionDayMoved moved, NavigableMap<LocalDate, LocalDate> asked) {
        if (asked.containsKey(moved.from()) && !asked.containsKey(moved.to())) {
            asked.put(moved.to(), asked.remove(moved.from()));
        }
    }
}
