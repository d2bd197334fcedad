package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.FunctionSeries.Pair;
import org.unkink.engine.progress.FunctionSeries.Rated;

/**
 * What was noted from the beginning of a stretch on.
 *
 * @param baseline the middle value that later ones are compared with: of the first week or, where that has none, of the
 *     second
 */
public record Course(LocalDate start, PainSeries pain, FunctionSeries function, Optional<Value> baseline) {

    private static final int WEEK = 7;

    public static Course of(Person person, Stretch stretch) {
        LocalDate start = stretch.start();
        PainSeries pain = PainSeries.of(person).since(start);
        return new Course(
                start,
                pain,
                FunctionSeries.of(person).since(start),
                pain.firstMedian(start.plusDays(WEEK - 1), start.plusDays(2 * WEEK - 1)));
    }

    /** The middle value of a day, if its days are none of those of the baseline. */
    public OptionalDouble median(LocalDate day) {
        return baseline.isPresent() && !day.isBefore(baseline.get().day().plusDays(WEEK))
                ? pain.median(day)
                : OptionalDouble.empty();
    }

    /**
     * What may be said of a measure on a day, by what was noted until then. Single answers are noisy: one that is
     * better counts once the next one, on a later day, is as clearly so.
     */
    public Improvement improvement(Measure measure, LocalDate day) {
        return switch (measure) {
            case PAIN -> pain(day).map(p -> between(measure, p)).orElseGet(() -> Improvement.notEnough(measure));
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

    /** The latest middle value of the last seven days. */
    private Optional<Pair> pain(LocalDate day) {
        for (LocalDate last = day; last.isAfter(day.minusDays(WEEK)); last = last.minusDays(1)) {
            OptionalDouble median = median(last);
            if (median.isPresent()) {
                Value to = new Value(last, median.getAsDouble());
                return baseline.map(from -> new Pair(from, to));
            }
        }
        return Optional.empty();
    }
}
