package org.unkink.safetycheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.advice.Advices;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;
import org.unkink.simulation.Witness;

/**
 * Looks every morning whether the day before should have led to an advice, by its own reading of the register, and
 * whether it did.
 */
final class AdviceWitness implements Witness {

    private static final int SAME_TIME_DAYS = 7;

    private final Catalogue catalogue;
    private final List<String> missing = new ArrayList<>();
    private final Map<AdviceKind, Integer> given = new EnumMap<>(AdviceKind.class);
    private final Set<AdviceKind> seen = EnumSet.noneOf(AdviceKind.class);

    AdviceWitness(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<String> missing() {
        return missing;
    }

    /** How many triggers of each kind had their advice within a day. */
    Map<AdviceKind, Integer> given() {
        return given;
    }

    /** Every kind of advice that this life had at its end. */
    Set<AdviceKind> seen() {
        return seen;
    }

    @Override
    public void woke(Person person) {
        Set<AdviceKind> due = due(person, person.today().minusDays(1));
        if (due.isEmpty()) {
            return;
        }
        List<Advice> all = advices(person);
        for (AdviceKind kind : due) {
            LocalDate earliest = person.today().minusDays(1L + SAME_TIME_DAYS);
            boolean came =
                    all.stream().anyMatch(a -> a.kind() == kind && !a.since().isBefore(earliest));
            if (came) {
                given.merge(kind, 1, Integer::sum);
            } else {
                missing.add(kind + " was due on " + person.today().minusDays(1));
            }
        }
    }

    void end(Person person) {
        List<Advice> all = advices(person);
        all.forEach(a -> seen.add(a.kind()));
        GoodNewsWitness news = new GoodNewsWitness();
        news.end(person, all);
        missing.addAll(news.broken());
    }

    private List<Advice> advices(Person person) {
        return Advices.of(person, Adaptation.of(catalogue, person)).all();
    }

    private static Set<AdviceKind> due(Person person, LocalDate day) {
        Set<AdviceKind> due = EnumSet.noneOf(AdviceKind.class);
        person.diary().pains().stream().filter(n -> n.day().equals(day)).forEach(noted -> {
            int score = noted.event().score().value();
            Optional<Integer> before =
                    Optional.ofNullable(noted.event().session()).flatMap(session -> before(person, session));
            boolean flared = before.isPresent() && score - before.get() >= 3;
            if (score >= 7 && !wasSevereInTheWeekBefore(person, day)) {
                due.add(AdviceKind.SEVERE_PAIN);
            }
            if (flared && noted.event().moment() == Moment.NEXT_MORNING) {
                due.add(AdviceKind.FLARE_UP_NEXT_MORNING);
            }
            if (flared && noted.event().moment() == Moment.AFTER_TWO_DAYS) {
                due.add(AdviceKind.FLARE_UP_AFTER_TWO_DAYS);
            }
        });
        if (RulesWitness.isCertainlyHigher(person, day) && !RulesWitness.isCertainlyHigher(person, day.minusDays(1))) {
            due.add(AdviceKind.WORSENING);
        }
        return due;
    }

    /** What follows within a week belongs to the same time, and the same advice. */
    private static boolean wasSevereInTheWeekBefore(Person person, LocalDate day) {
        return person.diary().pains().stream()
                .filter(n -> n.event().score().value() >= 7)
                .anyMatch(n -> n.day().isBefore(day) && !n.day().isBefore(day.minusDays(SAME_TIME_DAYS)));
    }

    private static Optional<Integer> before(Person person, SessionId session) {
        return person.sessions().stream()
                .filter(s -> s.started().session().equals(session))
                .findFirst()
                .flatMap(Person.PastSession::painBefore)
                .map(score -> score.value());
    }
}
