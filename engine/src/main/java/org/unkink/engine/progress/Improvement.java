package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.FunctionSeries.Pair;
import org.unkink.engine.progress.FunctionSeries.Rated;
import org.unkink.engine.rule.Rule;

/**
 * What may be said of a measure since the beginning of the current {@link Stretch}: a change only where it is more than
 * the usual variation (rule R32), in both directions by the same amount, and nothing where there are too few values.
 *
 * @param from empty if there are too few values, and so is {@code to}
 */
public record Improvement(Measure measure, Wording wording, Optional<Value> from, Optional<Value> to) {

    /** Which sentence is said. */
    public enum Wording {
        BETTER,
        WORSE,
        NO_CLEAR_CHANGE,
        NOT_ENOUGH_YET
    }

    /** The rule behind every sentence. */
    public static final Rule RULE = Rule.R32;

    private static final int WEEK = 7;

    /** Of each measure, as things stand on a day. */
    public static List<Improvement> of(Person person) {
        Optional<Stretch> stretch = Stretch.current(person);
        return Stream.of(Measure.values())
                .map(m -> stretch.map(s -> of(m, person, s, person.today())).orElse(notEnough(m)))
                .toList();
    }

    /** Of a measure on a day within a stretch, by what was noted until then. */
    public static Improvement of(Measure measure, Person person, Stretch stretch, LocalDate day) {
        Optional<Pair> pair = switch (measure) {
            case PAIN -> pain(PainSeries.of(person), stretch, day);
            case PEG -> peg(FunctionSeries.of(person), stretch, day);
            case ACTIVITIES -> activities(FunctionSeries.of(person), stretch, day);
        };
        return pair.map(p -> between(measure, p.from(), p.to())).orElse(notEnough(measure));
    }

    /** What may be said of two values. */
    public static Improvement between(Measure measure, Value from, Value to) {
        double gain = measure.gain(from.value(), to.value());
        Wording wording = gain >= measure.clear()
                ? Wording.BETTER
                : gain <= -measure.clear() ? Wording.WORSE : Wording.NO_CLEAR_CHANGE;
        return new Improvement(measure, wording, Optional.of(from), Optional.of(to));
    }

    private static Improvement notEnough(Measure measure) {
        return new Improvement(measure, Wording.NOT_ENOUGH_YET, Optional.empty(), Optional.empty());
    }

    /** The latest middle value of the last seven days, if its days are none of those of the first one. */
    private static Optional<Pair> pain(PainSeries pain, Stretch stretch, LocalDate day) {
        return stretch.baseline(pain).flatMap(first -> {
            LocalDate earliest = later(first.day().plusDays(WEEK), day.minusDays(WEEK - 1));
            List<Value> medians = pain.since(stretch.start()).medians(earliest, day);
            return medians.isEmpty() ? Optional.empty() : Optional.of(new Pair(first, medians.getLast()));
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<Pair> peg(FunctionSeries function, Stretch stretch, LocalDate day) {
        List<Value> within = function.peg().stream()
                .filter(v -> isWithin(v.day(), stretch, day))
                .toList();
        return within.size() < 2 ? Optional.empty() : Optional.of(new Pair(within.getFirst(), within.getLast()));
    }

    private static Optional<Pair> activities(FunctionSeries function, Stretch stretch, LocalDate day) {
        List<Rated> within = function.activities().stream()
                .filter(r -> isWithin(r.day(), stretch, day))
                .toList();
        return within.size() < 2 ? Optional.empty() : FunctionSeries.compare(within.getFirst(), within.getLast());
    }

    private static boolean isWithin(LocalDate noted, Stretch stretch, LocalDate day) {
        return !noted.isBefore(stretch.start()) && !noted.isAfter(day);
    }
}
