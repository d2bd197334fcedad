package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.unkink.engine.progress.Course;
import org.unkink.engine.progress.Measure;
import org.unkink.engine.progress.Value;

/**
 * What is known on a day about how a stretch has gone, by what was noted until then: pain by middle values of a week,
 * the PEG by answers at least a week apart, the answer on change by one of the last seven days.
 *
 * @param gains how much better each is than at the beginning, with the numbers; none that is not known
 * @param symptomFree whether the middle value of the last seven days is below 1
 */
record Evidence(List<Gain> gains, boolean symptomFree) {

    private static final int WEEK = 7;

    /** How much better something is; negative if it is worse. */
    record Gain(Basis basis, double gain, Map<String, Double> numbers) {}

    static Evidence on(LocalDate day, Course course) {
        OptionalDouble median = course.pain().median(day);
        return new Evidence(
                Stream.of(pain(day, course), peg(day, course), change(day, course))
                        .flatMap(Optional::stream)
                        .toList(),
                median.isPresent() && median.getAsDouble() < 1);
    }

    boolean isUnknown() {
        return gains.isEmpty();
    }

    Optional<Gain> of(Basis basis) {
        return gains.stream().filter(g -> g.basis() == basis).findFirst();
    }

    private static Optional<Gain> pain(LocalDate day, Course course) {
        OptionalDouble now = course.median(day);
        return now.isEmpty()
                ? Optional.empty()
                : course.baseline().map(first -> gain(Basis.PAIN, Measure.PAIN, first.value(), now.getAsDouble()));
    }

    private static Optional<Gain> peg(LocalDate day, Course course) {
        List<Value> pegs = course.function().peg().stream()
                .filter(v -> !v.day().isAfter(day))
                .toList();
        if (pegs.isEmpty()
                || pegs.getLast().day().isBefore(pegs.getFirst().day().plusDays(WEEK))) {
            return Optional.empty();
        }
        return Optional.of(pegs.getLast())
                .filter(last -> last.day().isAfter(day.minusDays(WEEK)))
                .map(last -> gain(Basis.PEG, Measure.PEG, pegs.getFirst().value(), last.value()));
    }

    private static Gain gain(Basis basis, Measure measure, double from, double to) {
        return new Gain(basis, measure.gain(from, to), Map.of("from", from, "to", to));
    }

    private static Optional<Gain> change(LocalDate day, Course course) {
        return course.function().change().stream()
                .filter(v -> !v.day().isAfter(day) && v.day().isAfter(day.minusDays(WEEK)))
                .reduce((first, last) -> last)
                .map(v -> new Gain(Basis.CHANGE, v.value(), Map.of("change", v.value())));
    }
}
