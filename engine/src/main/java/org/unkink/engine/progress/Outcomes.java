package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.FunctionSeries.Pair;
import org.unkink.engine.progress.FunctionSeries.Rated;

/**
 * All that was noted from the beginning of a stretch on.
 *
 * @param trend where pain stands, day by day
 */
public record Outcomes(LocalDate start, PainTrend trend, FunctionSeries function) {

    public static Outcomes of(Person person, Stretch stretch) {
        return of(person, stretch, PainTrend.of(person));
    }

    /** The outcomes of a stretch, by a trend that is known already. */
    public static Outcomes of(Person person, Stretch stretch, PainTrend trend) {
        return new Outcomes(stretch.start(), trend, FunctionSeries.of(person).since(stretch.start()));
    }

    /**
     * The verdict on a measure on a day, by what was noted until then. Single answers are noisy: one that is
     * better counts once the next one, on a later day, is as clearly so.
     */
    public Improvement improvement(Measure measure, LocalDate day) {
        return switch (measure) {
            case PAIN -> Improvement.of(trend.on(day));
            case PEG ->
                lastTwo(measure, day, function.peg(), Value::day, (from, to) -> Optional.of(new Pair(from, to)));
            case ACTIVITIES -> lastTwo(measure, day, function.activities(), Rated::day, FunctionSeries::compare);
        };
    }

    private static Improvement between(Measure measure, Pair pair) {
        return Improvement.between(measure, pair.from(), pair.to());
    }

    /** Compares the first answer with the last one, and with the last one of the days between them. */
    private static <T> Improvement lastTwo(
            Measure measure,
            LocalDate day,
            List<T> answers,
            Function<T, LocalDate> dayOf,
            BiFunction<T, T, Optional<Pair>> compare) {
        List<T> until =
                answers.stream().filter(a -> !dayOf.apply(a).isAfter(day)).toList();
        if (until.size() < 2) {
            return Improvement.notEnough(measure);
        }
        T first = until.getFirst();
        T last = until.getLast();
        Optional<Improvement> before = until.stream()
                .filter(a -> dayOf.apply(a).isAfter(dayOf.apply(first))
                        && dayOf.apply(a).isBefore(dayOf.apply(last)))
                .reduce((_, later) -> later)
                .flatMap(a -> compare.apply(first, a))
                .map(pair -> between(measure, pair));
        return compare.apply(first, last)
                .map(pair -> between(measure, pair).confirmedBy(before))
                .orElseGet(() -> Improvement.notEnough(measure));
    }
}
