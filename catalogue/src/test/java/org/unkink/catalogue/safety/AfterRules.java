package org.unkink.catalogue.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.plan.Session;

/** What comes after a session that was too much: flare-ups (R18), no news that is not good news, and less of all strength. */
final class AfterRules {

    /** What counts as usual pain where nothing is known of it (R15). */
    private static final int LOW = 3;

    private final Variants variants;
    private final Person person;
    private final Session session;
    private final Pains pains;
    private final List<Broken> broken = new ArrayList<>();

    AfterRules(Variants variants, Person person, Session session) {
        this.variants = variants;
        this.person = person;
        this.session = session;
        this.pains = new Pains(person);
    }

    List<Broken> broken() {
        List<Session.Item> strength = session.items().stream()
                .filter(i -> Register.isStrength(i.variant().exercise().value()))
                .toList();
        if (!strength.isEmpty()) {
            flares(person).forEach(flare -> add("R18", "strength " + flare));
            checkNews();
            person.sessions().stream()
                    .filter(past -> !past.at().isAfter(person.now()))
                    .reduce((one, later) -> later)
                    .filter(this::wasTooMuch)
                    .ifPresent(_ -> strength.forEach(this::checkIsLess));
        }
        return broken;
    }

    /**
     * Why strength rests after a session: pain was up by 3 on a morning of the last 48 hours, or by more than 1 two days
     * later and has not settled since, for 14 days.
     */
    static List<String> flares(Person person) {
        Pains pains = new Pains(person);
        List<String> flares = new ArrayList<>();
        for (PastSession past : person.sessions()) {
            double own = pains.own(past);
            for (Noted<PainNoted> note : pains.answers(past, Moment.NEXT_MORNING)) {
                boolean within = person.now().isBefore(note.at().plus(Duration.ofDays(2)));
                if (note.event().score().value() - own >= 3 && within) {
                    flares.add("within 48 h of a flare-up on " + note.day());
                }
            }
            for (Noted<PainNoted> note : pains.answers(past, Moment.AFTER_TWO_DAYS)) {
                boolean recent = person.today().isBefore(note.day().plusDays(14));
                if (note.event().score().value() - own > 1 && recent && !pains.isBackSince(note, own)) {
                    flares.add("though pain has not settled since " + note.day());
                }
            }
        }
        return flares;
    }

    /** Pain went up by 3, or it took more effort than the ceiling. */
    private boolean wasTooMuch(PastSession past) {
        return past.painAfter().filter(p -> p.value() - pains.own(past) >= 3).isPresent()
                || past.finished()
                        .flatMap(f -> f.effort())
                        .filter(e -> e.value() > PastRules.ceiling(person))
                        .isPresent();
    }

    /** Strength waits for the next morning's answer, or for 48 hours and a day of which the pain is said and is as usual. */
    private void checkNews() {
        for (PastSession past : person.sessions()) {
            boolean recent = person.today().isBefore(past.day().plusDays(14));
            if (!recent || !wasTooMuch(past) || pains.hasNewsOfTheMorning(past)) {
                continue;
            }
            boolean rested = !person.now().isBefore(past.lastAt().plus(Duration.ofDays(2)));
            boolean asUsual =
                    person.pain().said().filter(p -> p.value() <= usual(past)).isPresent();
            if (!rested || !asUsual) {
                add("R18", "strength without news after the session of " + past.day());
            }
        }
    }

    private double usual(PastSession past) {
        double own = pains.own(past);
        double week = Double.isNaN(own) ? pains.median(person.today()) : own;
        return Double.isNaN(week) ? LOW : week;
    }

    /** After it every strength exercise is lower, also one that was never done. */
    private void checkIsLess(Session.Item item) {
        Variant variant = variants.of(item);
        int start = variant.ladder().start();
        int highest = highest(person, variants, item.variant());
        int most = highest < 0 ? Math.max(0, start - 1) : Math.max(highest, start);
        if (rung(variant, item.dose()) > most) {
            add("R15", item.variant() + " is not less after a session that was too much");
        }
    }

    /** The highest dose at which it was ever planned; -1 if it never was. */
    static int highest(Person person, Variants variants, VariantId id) {
        return person.sessions().stream()
                .flatMap(s -> s.started().items().stream())
                .filter(i -> i.variant().equals(id) && variants.has(id))
                .mapToInt(i -> rung(variants.of(id), i.dose()))
                .max()
                .orElse(-1);
    }

    static int rung(Variant variant, Dose dose) {
        return variant.ladder().rungs().stream().map(Ladder.Rung::dose).toList().indexOf(dose);
    }

    private void add(String rule, String what) {
        broken.add(new Broken(rule, what));
    }
}
