package org.unkink.catalogue.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.plan.Session;

/** What the past forbids (R14, R15, R17, R29; sections 4.5 to 4.7), by looking at the journal in the plainest way. */
final class PastRules {

    private final Variants variants;
    private final Person person;
    private final Session session;
    private final List<Broken> broken = new ArrayList<>();

    PastRules(Variants variants, Person person, Session session) {
        this.variants = variants;
        this.person = person;
        this.session = session;
    }

    List<Broken> broken() {
        for (Session.Item item : session.items()) {
            String id = item.variant().exercise().value();
            if (!Register.isWarmUp(id)) {
                checkLevel(item, variants.of(item));
                checkHurts(item.variant());
            }
        }
        boolean strength = session.items().stream()
                .anyMatch(i -> Register.isStrength(i.variant().exercise().value()));
        if (strength) {
            checkWeek();
        }
        return broken;
    }

    /** More than a newcomer gets has to be earned, and one step takes a week (4.5). */
    private void checkLevel(Session.Item item, Variant variant) {
        List<Dose> doses = variant.ladder().rungs().stream().map(r -> r.dose()).toList();
        int steps = doses.indexOf(item.dose()) - variant.ladder().start();
        if (steps <= 0) {
            return;
        }
        List<PastSession> past = person.sessions().stream()
                .filter(s -> !s.at().isAfter(person.now()) && !s.done().isEmpty())
                .toList();
        if (past.isEmpty()) {
            add("R13", item.variant() + " is above the first dose");
            return;
        }
        long days = past.stream()
                .mapToLong(s -> ChronoUnit.DAYS.between(s.day(), person.today()))
                .max()
                .orElse(0);
        if (days < 14 || steps > 1 + (days - 14) / 7) {
            add("R14", item.variant() + " is " + steps + " steps up after " + days + " days");
        }
        long good = past.stream().filter(s -> wentWellWith(s, item.variant())).count();
        if (good < 2L * steps) {
            add("R15", item.variant() + " is " + steps + " steps up after " + good + " good sessions");
        }
        if (isBad(past.getLast())) {
            checkNotNew(item, doses, past);
        }
    }

    /** After a session that did not go well nothing comes at a dose that was never done. */
    private void checkNotNew(Session.Item item, List<Dose> doses, List<PastSession> past) {
        int highest = past.stream()
                .flatMap(s -> s.started().items().stream())
                .filter(i -> i.variant().equals(item.variant()))
                .mapToInt(i -> doses.indexOf(i.dose()))
                .max()
                .orElse(-1);
        if (doses.indexOf(item.dose()) > highest) {
            add("R15", item.variant() + " rises after a session that did not go well");
        }
    }

    private boolean wentWellWith(PastSession past, VariantId variant) {
        boolean done = past.logged().stream()
                .anyMatch(l -> l.variant().equals(variant) && l.outcome() == ExerciseLogged.Outcome.DONE);
        boolean low = past.painAfter().map(p -> p.value() <= 3).orElse(false)
                && past.painBefore().map(p -> p.value() <= 3).orElse(true);
        boolean known = past.finished().flatMap(f -> f.effort()).isPresent();
        return done && low && known && !isBad(past);
    }

    private boolean isBad(PastSession past) {
        boolean hurt = !past.hurt().isEmpty()
                || past.logged().stream().anyMatch(l -> l.outcome() == ExerciseLogged.Outcome.STOPPED_HURT);
        boolean hard = past.finished()
                .flatMap(f -> f.effort())
                .map(e -> e.value() > ceiling(person))
                .orElse(false);
        return hurt || hard || rises(past, Moment.NEXT_MORNING, 2) || rises(past, Moment.AFTER_TWO_DAYS, 2);
    }

    private boolean rises(PastSession past, Moment moment, int by) {
        return notes(moment).stream()
                .anyMatch(n -> past.started().session().equals(n.event().session())
                        && past.painBefore()
                                .map(p -> n.event().score().value() - p.value() >= by)
                                .orElse(false));
    }

    /** 4 of 10 after an operation, with a heart condition or in pregnancy, wherever that was stated. */
    static int ceiling(Person person) {
        Set<Restriction> restrictions = new TreeSet<>(person.setup().restrictions());
        if (person.clearance() instanceof Clearance.Open(var some)) {
            restrictions.addAll(some);
        }
        return restrictions.contains(Restriction.PREGNANCY)
                        || restrictions.contains(Restriction.OPERATION)
                        || restrictions.contains(Restriction.HEART_OR_BLOOD_PRESSURE)
                ? 4
                : 6;
    }

    /** Hurt on three days within twelve weeks, or strongly within two: it does not come. */
    private void checkHurts(VariantId variant) {
        Set<LocalDate> days = new TreeSet<>();
        for (PastSession past : person.sessions()) {
            boolean recent = past.day().isAfter(person.today().minusDays(14));
            for (ExerciseHurt hurt : past.hurt()) {
                if (hurt.variant().exercise().equals(variant.exercise())) {
                    days.add(past.day());
                    boolean strong = hurt.kind().asksForCheck()
                            || hurt.score().map(s -> s.value() >= 6).orElse(false);
                    if (strong && recent) {
                        add("R17", variant + " comes soon after strong pain");
                    }
                }
            }
        }
        if (days.stream().filter(d -> d.isAfter(person.today().minusDays(84))).count() >= 3) {
            add("R17", variant + " hurt on " + days);
        }
    }

    private List<Noted<PainNoted>> notes(Moment moment) {
        return person.diary().pains().stream()
                .filter(n -> n.event().moment() == moment)
                .toList();
    }

    /** Pain that has become clearly higher than usual pauses strength. */
    private void checkWeek() {
        if (PainRises.areFirm(person)) {
            add("R29", "strength though pain has clearly risen");
        }
    }

    private void add(String rule, String what) {
        broken.add(new Broken(rule, what));
    }
}
