package org.unkink.benchmarks;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.journal.Person;

/** Strength on two or three days of a week, never on two in a row (rule R11). */
final class StrengthDays {

    private StrengthDays() {}

    static boolean forbid(Catalogue catalogue, Person person) {
        Set<LocalDate> days = person.sessions().stream()
                .filter(s -> s.done().stream()
                        .anyMatch(id -> catalogue.exercise(id).orElseThrow().phase() == Phase.STRENGTH))
                .map(Person.PastSession::day)
                .collect(Collectors.toSet());
        LocalDate today = person.today();
        return days.contains(today)
                || days.contains(today.minusDays(1))
                || days.stream().filter(d -> d.isAfter(today.minusDays(7))).count() >= 3;
    }
}
