package org.unkink.catalogue.safety;

import java.time.Duration;
import java.time.Instant;
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
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.plan.Session;

/** What the past forbids (R14, R15, R17, R18, R29; sections 4.5 to 4.7), by looking at the journal in the plainest way. */
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
            checkFlares();
            checkWeek();
            checkNews();
        }
        if (isFlareUp(person)) {
            checkGentle();
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
    private static int ceiling(Person person) {
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

    private void checkFlares() {
        for (PastSession past : person.sessions()) {
            int before = past.painBefore().map(PainScore::value).orElse(10);
            for (Noted<PainNoted> note : notes(Moment.NEXT_MORNING)) {
                boolean flare = past.started().session().equals(note.event().session())
                        && note.event().score().value() - before >= 3;
                if (flare && person.now().isBefore(note.at().plus(Duration.ofDays(2)))) {
                    add("R18", "strength within 48 h of a flare-up on " + note.day());
                }
            }
            for (Noted<PainNoted> note : notes(Moment.AFTER_TWO_DAYS)) {
                boolean still = past.started().session().equals(note.event().session())
                        && note.event().score().value() - before >= 2;
                boolean recent = person.today().isBefore(note.day().plusDays(14));
                if (still && recent && !isBackSince(note, before)) {
                    add("R18", "strength though pain has not settled since " + note.day());
                }
            }
        }
    }

    /** After too much, strength waits for the next morning's answer, or for 48 hours and pain that is as usual (1.11). */
    private void checkNews() {
        for (PastSession past : person.sessions()) {
            int before = past.painBefore().map(PainScore::value).orElse(10);
            boolean tooMuch = past.painAfter().map(p -> p.value() - before >= 3).orElse(false)
                    || past.finished()
                            .flatMap(f -> f.effort())
                            .map(e -> e.value() > ceiling(person))
                            .orElse(false);
            boolean recent = person.today().isBefore(past.day().plusDays(14));
            if (!tooMuch || !recent || past.done().isEmpty()) {
                continue;
            }
            Instant morning = morning(past.lastAt());
            boolean news = person.diary().pains().stream()
                    .anyMatch(n -> n.event().moment() != Moment.AFTER_SESSION && !n.at().isBefore(morning));
            boolean rested = !person.now().isBefore(past.lastAt().plus(Duration.ofDays(2)));
            if (!news && (!rested || person.pain().said().isEmpty())) {
                add("R18", "strength without news after the session of " + past.day());
            }
        }
    }

    /** Four in the morning, and at least six hours later. */
    private Instant morning(Instant at) {
        Instant four = at.atZone(person.zone())
                .toLocalDate()
                .atTime(4, 0)
                .atZone(person.zone())
                .toInstant();
        while (!four.isAfter(at)) {
            four = four.atZone(person.zone()).plusDays(1).toInstant();
        }
        Instant slept = at.plus(Duration.ofHours(6));
        return four.isBefore(slept) ? slept : four;
    }

    /** Pain of 5 or 6 today, or a morning within 48 hours on which it was up by 3 after a session. */
    static boolean isFlareUp(Person person) {
        if (person.pain().isAtLeast(5)) {
            return true;
        }
        return person.sessions().stream()
                .anyMatch(past -> person.diary().pains().stream()
                        .filter(n -> n.event().moment() == Moment.NEXT_MORNING
                                || n.event().moment() == Moment.AFTER_TWO_DAYS
                                || !n.at().isBefore(past.lastAt()))
                        .anyMatch(n -> past.painBefore()
                                .map(p -> n.event().score().value() - p.value() >= 2)
                                .orElse(true)));
    }

    /** Certain signs of a flare-up: nothing loaded, no circles at shoulder height, no whole neck roll, half doses (1.10). */
    private void checkGentle() {
        if (!person.pain().isAtLeast(5)) {
            return;
        }
        for (Session.Item item : session.items()) {
            String id = item.variant().toString();
            boolean large = Register.LARGE.contains(id)
                    || Register.isStrength(item.variant().exercise().value());
            boolean gear = variants.of(item).usesTrainingGear();
            if (large || gear) {
                add("R43", id + " on a day of a flare-up");
            }
        }
    }

    private boolean isBackSince(Noted<PainNoted> note, int before) {
        return person.diary().pains().stream()
                .anyMatch(n -> n.at().isAfter(note.at())
                        && n.event().moment() != Moment.AFTER_SESSION
                        && n.event().score().value() <= before + 1);
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
