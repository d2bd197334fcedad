package org.unkink.engine.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.ProgrammeChosen;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;

/**
 * The amount that a person wants to do, and the days for it.
 *
 * @param chosen whether the person chose it; otherwise it is a suggestion that nobody is held to
 * @param since the day of the choice; today for a suggestion
 */
public record Programme(ProgrammeLevel level, Set<DayOfWeek> days, boolean chosen, LocalDate since) {

    public Programme {
        EnumSet<DayOfWeek> inOrder = EnumSet.noneOf(DayOfWeek.class);
        inOrder.addAll(days);
        days = Collections.unmodifiableSet(inOrder);
    }

    /** The one that holds today. */
    public static Programme of(Person person) {
        return chosenOn(person.today(), person).orElseGet(() -> suggested(person));
    }

    /** The last one chosen up to a day. */
    static Optional<Programme> chosenOn(LocalDate day, Person person) {
        return person.diary().programmes().stream()
                .filter(noted -> !noted.day().isAfter(day))
                .reduce((first, last) -> last)
                .map(Programme::chosen);
    }

    private static Programme chosen(Noted<ProgrammeChosen> noted) {
        return new Programme(noted.event().level(), noted.event().days(), true, noted.day());
    }

    /** A gentle beginning: three days with a day between them, from the day on which the person came. */
    private static Programme suggested(Person person) {
        LocalDate first = person.diary().firstDay().orElse(person.today());
        Set<DayOfWeek> days = EnumSet.of(
                first.getDayOfWeek(),
                first.plusDays(2).getDayOfWeek(),
                first.plusDays(4).getDayOfWeek());
        return new Programme(ProgrammeLevel.STARTER, days, false, person.today());
    }
}
