package org.unkink.engine.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

    /** What may be said of a measure on a day, by what was noted until then. */
    public Improvement improvement(Measure measure, LocalDate day) {
        Optional<Pair> pair = switch (measure) {
            case PAIN -> pain(day);
            case PEG -> peg(day);
            case ACTIVITIES -> activities(day);
        };
        return pair.map(p -> Improvement.between(measure, p.from(), p.to()))
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

    private Optional<Pair> peg(LocalDate day) {
        List<Value> until =
                function.peg().stream().filter(v -> !v.day().isAfter(day)).toList();
        return until.size() < 2 ? Optional.empty() : Optional.of(new Pair(until.getFirst(), until.getLast()));
    }

    private Optional<Pair> activities(LocalDate day) {
        List<Rated> until = function.activities().stream()
                .filter(r -> !r.day().isAfter(day))
                .toList();
        return until.size() < 2 ? Optional.empty() : FunctionSeries.compare(until.getFirst(), until.getLast());
    }
}
