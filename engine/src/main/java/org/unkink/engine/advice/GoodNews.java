package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.FunctionSeries.Rated;
import org.unkink.engine.progress.Improvement;
import org.unkink.engine.progress.Improvement.Wording;
import org.unkink.engine.progress.Measure;
import org.unkink.engine.progress.Outcomes;
import org.unkink.engine.progress.PainTrend;
import org.unkink.engine.progress.Stretch;
import org.unkink.engine.progress.Value;
import org.unkink.engine.rule.Severity;

/** Good news: better by more than the usual variation, told once for each measure in a stretch (rule R32). */
final class GoodNews {

    private GoodNews() {}

    static List<Advice> of(Person person) {
        List<Advice> all = new ArrayList<>();
        Optional<Stretch> current = Stretch.current(person);
        PainTrend trend = PainTrend.of(person);
        for (Stretch stretch : Stretch.all(person)) {
            boolean goesOn = current.filter(stretch::equals).isPresent();
            LocalDate end = goesOn ? person.today() : stretch.last();
            Outcomes outcomes = Outcomes.of(person, stretch, trend);
            for (Measure measure : Measure.values()) {
                first(measure, outcomes, end)
                        .map(day -> news(measure, outcomes, day, end, goesOn))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** True if something says otherwise: severe pain today, a measure of today, or what is known of the stretch. */
    static boolean isOpposed(Person person) {
        return person.pain().isAtLeast(Severity.SEVERE)
                || Improvement.of(person).stream().anyMatch(one -> one.wording() == Wording.MIXED)
                || Stretch.current(person)
                        .map(stretch -> Evidence.on(person.today(), Outcomes.of(person, stretch)))
                        .flatMap(evidence -> evidence.first(Evidence.Way.WORSE))
                        .isPresent();
    }

    /** While it holds it has the numbers of today, as the page about progress has; later those of its day. */
    private static Advice news(Measure measure, Outcomes outcomes, LocalDate day, LocalDate end, boolean goesOn) {
        Improvement now = outcomes.improvement(measure, end);
        boolean holds = goesOn && isBetter(now);
        return advice(holds ? now : outcomes.improvement(measure, day), day).with(holds);
    }

    private static Optional<LocalDate> first(Measure measure, Outcomes outcomes, LocalDate end) {
        for (LocalDate day : days(measure, outcomes, end)) {
            if (isBetter(outcomes.improvement(measure, day))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** A middle value may change on any day; an answer that is asked for now and then changes when it is given. */
    private static List<LocalDate> days(Measure measure, Outcomes outcomes, LocalDate end) {
        Stream<LocalDate> days = switch (measure) {
            case PAIN -> Stream.iterate(outcomes.start(), day -> !day.isAfter(end), day -> day.plusDays(1));
            case PEG -> outcomes.function().peg().stream().map(Value::day);
            case ACTIVITIES -> outcomes.function().activities().stream().map(Rated::day);
        };
        return days.filter(day -> !day.isAfter(end)).toList();
    }

    private static boolean isBetter(Improvement improvement) {
        return improvement.wording() == Wording.BETTER;
    }

    private static Advice advice(Improvement improvement, LocalDate day) {
        Basis basis = switch (improvement.measure()) {
            case PAIN -> Basis.PAIN;
            case PEG -> Basis.PEG;
            case ACTIVITIES -> Basis.ACTIVITIES;
        };
        return new Advice(
                AdviceKind.IMPROVEMENT,
                Level.PROCEED,
                Improvement.RULE,
                day,
                basis,
                Map.of(
                        "from", improvement.from().orElseThrow().value(),
                        "to", improvement.to().orElseThrow().value()),
                Stops.NOTHING,
                false,
                false);
    }
}
