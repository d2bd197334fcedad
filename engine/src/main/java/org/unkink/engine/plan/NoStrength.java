package org.unkink.engine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.Limits;
import org.unkink.engine.adapt.Signal;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Reason.Out;
import org.unkink.engine.progress.Training;
import org.unkink.engine.progress.Training.Strength;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.rule.Severity;

/**
 * Why there is no strength at all at a moment. Nothing else judges it: the planner, the programme and the pages read
 * it.
 *
 * @param reasons all that hold, in the order in which they are told; none if there may be strength
 */
record NoStrength(List<Because> reasons) {

    private static final int DAYS_A_WEEK = 3;
    private static final int WEEK = 7;

    /**
     * @param until when it ends; empty if that depends on how things go
     */
    record Because(Out out, Optional<Instant> until) {}

    NoStrength {
        reasons = List.copyOf(reasons);
    }

    /** @param strength of a person, in the order of time */
    static NoStrength of(Person person, Adaptation adaptation, List<Strength> strength) {
        List<Because> reasons = new ArrayList<>();
        if (person.pain().isAtLeast(Severity.MODERATE)) {
            int pain = person.pain().said().orElseThrow().value();
            reasons.add(new Because(new Reason.PainToday(Rule.R27, pain), Optional.empty()));
        }
        sharpPain(person)
                .map(hurt -> new Because(new Reason.SharpPainToday(Rule.R17, hurt), Optional.empty()))
                .ifPresent(reasons::add);
        person.newPainUntil()
                .map(until -> new Because(new Reason.PainIsNew(Rule.R30), Optional.of(until)))
                .ifPresent(reasons::add);
        adaptation.limits().strengthRests().stream()
                .map(rests -> rests(person, rests))
                .forEach(reasons::add);
        tooSoon(person, strength).ifPresent(reasons::add);
        return new NoStrength(reasons);
    }

    /** The reason that is told. */
    Optional<Out> told() {
        return reasons.stream().map(Because::out).findFirst();
    }

    /** The latest of the ends that are known. */
    Optional<Instant> knownUntil() {
        return reasons.stream().flatMap(because -> because.until().stream()).max(Comparator.naturalOrder());
    }

    /**
     * The variant that hurt sharply in a session of this day, however much: a number that was not said is not a low
     * one.
     */
    static Optional<VariantId> sharpPain(Person person) {
        return person.sessions().reversed().stream()
                .filter(session ->
                        session.hurt().stream().anyMatch(hurt -> hurt.kind().asksForCheck()))
                .filter(session -> session.isOfToday(person))
                .flatMap(session -> session.hurt().stream())
                .filter(hurt -> hurt.kind().asksForCheck())
                .map(ExerciseHurt::variant)
                .findFirst();
    }

    /** Whoever flew west may have said it on a day that has not begun yet where they are now. */
    private static Because rests(Person person, Limits.StrengthRests rests) {
        Signal because = rests.because();
        LocalDate day = because.day().isAfter(person.today()) ? person.today() : because.day();
        Out out = switch (because.moment()) {
            case WEEK ->
                new Reason.PainIsRising(
                        because.rule(),
                        because.own().orElseThrow(),
                        because.value().orElseThrow());
            case AFTER_TWO_DAYS -> new Reason.NotSettled(because.rule(), day);
            case AFTER, EFFORT -> new Reason.NoNewsYet(Rule.R18, day);
            case BEFORE, DURING, NEXT_MORNING ->
                new Reason.FlareUp(because.rule(), day, rests.until().orElseThrow());
        };
        return new Because(out, rests.until().map(until -> person.zone().moment(until)));
    }

    /**
     * Strength comes too soon or too often (rule R11): the last began less than 48 hours ago, whatever the clocks say,
     * or the last seven days, today included, have three. A day is that of the place where it was, or that of the place
     * where the person is now: whichever keeps more of them in the week.
     */
    private static Optional<Because> tooSoon(Person person, List<Strength> strength) {
        Optional<Instant> rested = Training.strengthRestedAt(strength).filter(person.now()::isBefore);
        if (rested.isPresent()) {
            return Optional.of(new Because(
                    new Reason.NotAStrengthDay(Rule.R11, strength.getLast().day()), rested));
        }
        LocalDate before = person.today().minusDays(WEEK);
        Function<Strength, LocalDate> here = s -> s.dayIn(person.zone());
        List<Strength> week = strength.stream()
                .filter(s -> s.day().isAfter(before) || here.apply(s).isAfter(before))
                .toList();
        long days = Math.max(
                week.stream().map(Strength::day).distinct().count(),
                week.stream().map(here).distinct().count());
        return days >= DAYS_A_WEEK
                ? Optional.of(new Because(new Reason.EnoughStrength(Rule.R11), Optional.empty()))
                : Optional.empty();
    }
}
