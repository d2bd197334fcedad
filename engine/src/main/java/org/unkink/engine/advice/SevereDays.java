package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Person;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.rule.Severity;

/** Pain of 7 or more at any moment (rule R27); more of it within a week counts as the same time. */
final class SevereDays {

    private static final int SAME_TIME_DAYS = 7;

    private SevereDays() {}

    static List<Advice> of(Person person) {
        NavigableMap<LocalDate, Integer> severe = new TreeMap<>();
        person.diary().pains().stream()
                .filter(p -> p.event().score().severity() == Severity.SEVERE)
                .forEach(p -> severe.merge(p.day(), p.event().score().value(), Math::max));
        List<Advice> all = new ArrayList<>();
        severe.forEach((day, score) -> {
            LocalDate before = severe.lowerKey(day);
            if (before == null || before.plusDays(SAME_TIME_DAYS).isBefore(day)) {
                all.add(advice(day, score));
            }
        });
        if (person.pain().isAtLeast(Severity.SEVERE) && !all.isEmpty()) {
            all.add(all.removeLast().with(true));
        }
        return all;
    }

    private static Advice advice(LocalDate day, int score) {
        return new Advice(
                AdviceKind.SEVERE_PAIN,
                Level.URGENT,
                Rule.R27,
                day,
                Basis.ONE_VALUE,
                Map.of("pain", (double) score),
                Stops.PLAN,
                false,
                false);
    }
}
