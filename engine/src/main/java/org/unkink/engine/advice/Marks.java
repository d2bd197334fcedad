package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.advice.Verdict.Outcome;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.Outcomes;
import org.unkink.engine.progress.PainTrend;
import org.unkink.engine.progress.Stretch;
import org.unkink.engine.rule.Rule;

/**
 * The judgements after two and after four weeks of a stretch (rule R28), and every four weeks from then on whether
 * things are worse than at its beginning. Each is made on the first day of its weeks on which enough is known.
 */
final class Marks {

    private static final int TWO_WEEKS = 14;
    private static final int FOUR_WEEKS = 28;

    private final Person person;
    private final List<Advice> advice = new ArrayList<>();

    private Marks(Person person) {
        this.person = person;
    }

    static List<Advice> of(Person person) {
        Marks marks = new Marks(person);
        List<Stretch> stretches = Stretch.all(person);
        PainTrend trend = PainTrend.of(person);
        for (int s = 0; s < stretches.size(); s++) {
            LocalDate next = s + 1 < stretches.size()
                    ? stretches.get(s + 1).start()
                    : person.today().plusDays(1);
            marks.judge(Outcomes.of(person, stretches.get(s), trend), next.minusDays(1));
        }
        return marks.advice;
    }

    private void judge(Outcomes outcomes, LocalDate end) {
        LocalDate two = outcomes.start().plusDays(TWO_WEEKS);
        LocalDate four = outcomes.start().plusDays(FOUR_WEEKS);
        first(outcomes, two, earlier(end, four.minusDays(1)), Verdict::afterTwoWeeks)
                .ifPresent(found -> twoWeeks(found, outcomes, end));
        for (LocalDate mark = four; !mark.isAfter(end); mark = mark.plusDays(FOUR_WEEKS)) {
            boolean isFirst = mark.equals(four);
            first(outcomes, mark, earlier(end, mark.plusDays(FOUR_WEEKS - 1)), Verdict::afterFourWeeks)
                    .ifPresent(found -> fourWeeks(found, isFirst, outcomes, end));
        }
    }

    private record Found(LocalDate day, Verdict verdict, boolean symptomFree) {}

    private Optional<Found> first(
            Outcomes outcomes, LocalDate from, LocalDate to, Function<Evidence, Optional<Verdict>> judge) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Evidence evidence = Evidence.on(day, outcomes);
            Optional<Verdict> verdict = judge.apply(evidence);
            if (verdict.isPresent()) {
                return Optional.of(new Found(day, verdict.get(), evidence.symptomFree()));
            }
        }
        return Optional.empty();
    }

    /** It holds until the four weeks are judged, the stretch ends, or things are clearly better. */
    private void twoWeeks(Found found, Outcomes outcomes, LocalDate end) {
        boolean isBetter = Verdict.afterFourWeeks(Evidence.on(end, outcomes))
                .filter(verdict -> verdict.outcome() == Outcome.BETTER)
                .isPresent();
        boolean holds = end.equals(person.today()) && end.isBefore(found.day().plusDays(TWO_WEEKS)) && !isBetter;
        switch (found.verdict().outcome()) {
            case WORSE -> add(AdviceKind.WORSE_AFTER_TWO_WEEKS, found, Stops.NOTHING, holds);
            case SAME -> addUnlessFree(AdviceKind.NO_CHANGE_AFTER_TWO_WEEKS, found, holds);
            case BETTER -> {}
        }
    }

    private void fourWeeks(Found found, boolean isFirst, Outcomes outcomes, LocalDate end) {
        Outcome outcome = found.verdict().outcome();
        if (outcome == Outcome.WORSE) {
            add(AdviceKind.WORSE_AFTER_FOUR_WEEKS, found, Stops.PLAN, !agreedSince(found.day()));
        } else if (outcome == Outcome.SAME && isFirst) {
            boolean holds = end.equals(person.today()) && isStillUnclear(outcomes);
            addUnlessFree(AdviceKind.NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS, found, holds);
        }
    }

    private boolean isStillUnclear(Outcomes outcomes) {
        return Verdict.afterFourWeeks(Evidence.on(person.today(), outcomes))
                .filter(verdict -> verdict.outcome() != Outcome.SAME)
                .isEmpty();
    }

    /** Only a clinician who agreed opens the plan again; time does not. */
    private boolean agreedSince(LocalDate day) {
        return person.diary().clinicianSeen().stream()
                .anyMatch(seen -> seen.event().agreedToExercise() && seen.day().isAfter(day));
    }

    private void addUnlessFree(AdviceKind kind, Found found, boolean holds) {
        if (!found.symptomFree()) {
            add(kind, found, Stops.NOTHING, holds);
        }
    }

    private void add(AdviceKind kind, Found found, Stops stops, boolean holds) {
        advice.add(new Advice(
                kind,
                Level.CLINICIAN,
                Rule.R28,
                found.day(),
                found.verdict().because().basis(),
                found.verdict().because().numbers(),
                stops,
                holds,
                false));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
