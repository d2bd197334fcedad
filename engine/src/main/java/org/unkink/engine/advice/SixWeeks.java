package org.unkink.engine.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.PainSeries;
import org.unkink.engine.rule.Rule;

/**
 * Pain that has been there for six weeks and that no clinician has looked at (rule R28). It has been there since the
 * journal began, or since it came back after a week with a middle value below 1; days without a value do not end it.
 */
final class SixWeeks {

    private static final int DAYS = 42;
    private static final int WEEK = 7;

    private final Person person;
    private final PainSeries pain;
    private final List<Advice> advice = new ArrayList<>();
    private Optional<LocalDate> start = Optional.empty();
    private boolean said;

    private SixWeeks(Person person) {
        this.person = person;
        this.pain = PainSeries.of(person);
    }

    static List<Advice> of(Person person) {
        SixWeeks weeks = new SixWeeks(person);
        person.diary().firstDay().ifPresent(weeks::walk);
        return weeks.advice;
    }

    private void walk(LocalDate first) {
        for (LocalDate day = first; !day.isAfter(person.today()); day = day.plusDays(1)) {
            OptionalDouble median = pain.median(day);
            if (median.isPresent() && median.getAsDouble() < 1) {
                start = Optional.empty();
                said = false;
            } else if (start.isEmpty() && hurtsOn(day)) {
                start = Optional.of(day.isBefore(first.plusDays(WEEK)) ? first : day);
            }
            LocalDate today = day;
            start.filter(s -> !today.isBefore(s.plusDays(DAYS))).ifPresent(s -> sixWeeksOld(s, today));
        }
        if (start.isPresent() && said && !isSeenBy(person.today())) {
            advice.add(advice.removeLast().with(true));
        }
    }

    private void sixWeeksOld(LocalDate since, LocalDate day) {
        if (!said && hurtsInWeekUpTo(day) && !isSeenBy(day)) {
            said = true;
            advice.add(advice(day, ChronoUnit.WEEKS.between(since, day)));
        }
    }

    private boolean hurtsInWeekUpTo(LocalDate day) {
        return pain.days().subMap(day.minusDays(WEEK - 1), true, day, true).values().stream()
                .anyMatch(score -> score > 0);
    }

    private boolean hurtsOn(LocalDate day) {
        return Optional.ofNullable(pain.days().get(day))
                .filter(score -> score > 0)
                .isPresent();
    }

    private boolean isSeenBy(LocalDate day) {
        return person.diary().clinicianSeen().stream()
                .anyMatch(seen -> !seen.day().isAfter(day));
    }

    private static Advice advice(LocalDate day, long weeks) {
        return new Advice(
                AdviceKind.UNASSESSED_AFTER_SIX_WEEKS,
                Level.CLINICIAN,
                Rule.R28,
                day,
                Basis.WEEKS,
                Map.of("weeks", (double) weeks),
                Stops.NOTHING,
                false,
                false);
    }
}
