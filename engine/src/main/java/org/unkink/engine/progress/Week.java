package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unkink.engine.journal.Person;

/**
 * A week in one line, from Monday to Sunday.
 *
 * @param pain the middle value of its days, empty with fewer than three
 * @param peg the last mean of the three questions in it
 * @param hurts how many movements were stopped because they hurt
 */
public record Week(LocalDate monday, OptionalDouble pain, Optional<Double> peg, int hurts, Adherence.Week kept) {

    /** The weeks of an adherence, the latest last. */
    public static List<Week> of(Person person, Adherence adherence) {
        PainSeries pain = PainSeries.of(person);
        FunctionSeries function = FunctionSeries.of(person);
        return adherence.weeks().stream()
                .map(kept -> week(person, pain, function, kept))
                .toList();
    }

    private static Week week(Person person, PainSeries pain, FunctionSeries function, Adherence.Week kept) {
        LocalDate monday = kept.monday();
        LocalDate sunday = monday.plusDays(6);
        Optional<Double> peg = function.peg().stream()
                .filter(v -> isWithin(v.day(), monday, sunday))
                .reduce((first, last) -> last)
                .map(Value::value);
        return new Week(monday, pain.median(sunday), peg, hurts(person, monday, sunday), kept);
    }

    private static int hurts(Person person, LocalDate monday, LocalDate sunday) {
        return person.sessions().stream()
                .filter(s -> isWithin(s.day(), monday, sunday))
                .mapToInt(s -> s.hurts().size())
                .sum();
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
