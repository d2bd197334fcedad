package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.engine.progress.Measure;
import org.unkink.engine.progress.Outcomes;
import org.unkink.engine.progress.PainStatus;
import org.unkink.engine.progress.Value;

/**
 * The evidence of a day on how a stretch has gone, by what was noted until then: where pain stands, PEG answers at
 * least a week apart, and an answer on change from the last seven days.
 *
 * @param gains how each measure that is known compares with the beginning, with its numbers
 * @param symptomFree whether pain of the last days is below 1
 */
record Evidence(List<Gain> gains, boolean symptomFree) {

    private static final int WEEK = 7;

    /** The smallest improvement of pain that counts. */
    private static final double ANY = 0.5;

    /**
     * An answer on change that is this low or lower is more than a little worse (Kamper 2009: two points of eleven).
     */
    private static final double A_LITTLE = -2;

    /** A comparison with the beginning. */
    enum Way {
        BETTER,
        A_LITTLE_BETTER,
        SAME,
        /** By what a person may say on any day. */
        A_LITTLE_WORSE,
        WORSE
    }

    /** One thing that is known. */
    record Gain(Basis basis, Way way, Map<String, Double> numbers) {}

    static Evidence on(LocalDate day, Outcomes outcomes) {
        PainStatus pain = outcomes.trend().on(day);
        return new Evidence(
                Stream.of(pain(pain), peg(day, outcomes), change(day, outcomes))
                        .flatMap(Optional::stream)
                        .toList(),
                pain.now().filter(now -> now.value() < 1).isPresent());
    }

    boolean isUnknown() {
        return gains.isEmpty();
    }

    /** The first that went one of these ways. */
    Optional<Gain> first(Way... ways) {
        return gains.stream().filter(g -> List.of(ways).contains(g.way())).findFirst();
    }

    private static Optional<Gain> pain(PainStatus pain) {
        return pain.start()
                .flatMap(start -> pain.now().map(now -> {
                    double gain = Measure.PAIN.gain(start.value(), now.value());
                    Way way = switch (pain.trend()) {
                        case BETTER -> Way.BETTER;
                        case WORSE -> gain <= -Measure.PAIN.clear() ? Way.WORSE : Way.SAME;
                        case USUAL, HIGHER, UNKNOWN -> gain >= ANY ? Way.A_LITTLE_BETTER : Way.SAME;
                    };
                    return new Gain(Basis.PAIN, way, Map.of("from", start.value(), "to", now.value()));
                }));
    }

    private static Optional<Gain> peg(LocalDate day, Outcomes outcomes) {
        List<Value> pegs = outcomes.function().peg().stream()
                .filter(v -> !v.day().isAfter(day))
                .toList();
        if (pegs.isEmpty()
                || pegs.getLast().day().isBefore(pegs.getFirst().day().plusDays(WEEK))) {
            return Optional.empty();
        }
        return Optional.of(pegs.getLast())
                .filter(last -> last.day().isAfter(day.minusDays(WEEK)))
                .map(last -> peg(pegs.getFirst().value(), last.value()));
    }

    private static Gain peg(double from, double to) {
        double gain = Measure.PEG.gain(from, to);
        Way way = gain >= Measure.PEG.clear()
                ? Way.BETTER
                : gain > 0 ? Way.A_LITTLE_BETTER : gain <= -Measure.PEG.clear() ? Way.WORSE : Way.SAME;
        return new Gain(Basis.PEG, way, Map.of("from", from, "to", to));
    }

    private static Optional<Gain> change(LocalDate day, Outcomes outcomes) {
        return outcomes.function().change().stream()
                .filter(v -> !v.day().isAfter(day) && v.day().isAfter(day.minusDays(WEEK)))
                .reduce((first, last) -> last)
                .map(v -> new Gain(Basis.CHANGE, change(v.value()), Map.of("change", v.value())));
    }

    private static Way change(double answer) {
        return answer > 0 ? Way.BETTER : answer == 0 ? Way.SAME : answer > A_LITTLE ? Way.A_LITTLE_WORSE : Way.WORSE;
    }
}
