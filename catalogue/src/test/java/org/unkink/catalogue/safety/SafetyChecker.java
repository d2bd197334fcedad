package org.unkink.catalogue.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Session;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.timeline.Tempo;

/**
 * Says which rules a session breaks for a person and a wish. Rules held here: R01-R08, R10-R20, R23, R27, R29,
 * R30, R43 and the blocks of section 2.6; further that the wish, the equipment and the positions are kept, that every
 * described exercise is accounted for, and that the seconds add up.
 */
public final class SafetyChecker {

    private final Variants variants;

    public SafetyChecker(Catalogue catalogue) {
        this.variants = new Variants(catalogue);
    }

    /** Every rule that the session breaks, none if it is as it has to be. */
    public List<Broken> check(Person person, Wish wish, Session session) {
        List<Broken> broken = new ArrayList<>();
        for (Session.Item item : session.items()) {
            if (!variants.has(item.variant())) {
                broken.add(new Broken("R01", item.variant() + " is not in the catalogue"));
            }
        }
        if (!broken.isEmpty()) {
            return broken;
        }
        broken.addAll(new DoseRules(variants, GentleRules.isGentle(person, wish), session).broken());
        broken.addAll(new StrengthRules(person, wish, session).broken());
        broken.addAll(new PastRules(variants, person, session).broken());
        broken.addAll(new AfterRules(variants, person, session).broken());
        broken.addAll(new GentleRules(variants, person, wish, session).broken());
        broken.addAll(new WishRules(variants, person, wish, session).broken());
        checkPerson(person, session, broken);
        checkSeconds(wish, session, broken);
        return broken;
    }

    private void checkPerson(Person person, Session session, List<Broken> broken) {
        if (!(person.clearance() instanceof Clearance.Open(Set<Restriction> fromCheck))) {
            broken.add(new Broken("R23", "planned although " + person.clearance()));
            return;
        }
        if (Pains.isAtLeast(person, 7)) {
            broken.add(new Broken("R27", "planned with pain of 7 or more"));
        }
        if (person.stop().isPresent()) {
            broken.add(new Broken("R17", "planned although " + person.stop().get() + " ended the day"));
        }
        Set<Restriction> restrictions = EnumSet.noneOf(Restriction.class);
        restrictions.addAll(fromCheck);
        restrictions.addAll(person.setup().restrictions());
        for (Restriction restriction : restrictions) {
            report(session, item -> Register.isBlocked(item.variant(), restriction), "2.6", restriction.name(), broken);
        }
        report(session, item -> hurtLately(person, item), "R16", "hurt within 14 days", broken);
    }

    private static boolean hurtLately(Person person, Session.Item item) {
        var day = person.hurts().get(item.variant());
        return day != null && day.isAfter(person.today().minusDays(14));
    }

    private void checkSeconds(Wish wish, Session session, List<Broken> broken) {
        int total = 0;
        @Nullable Variant previous = null;
        for (Session.Item item : session.items()) {
            Variant variant = variants.of(item);
            int seconds = Tempo.transition(previous, variant).seconds() + Tempo.workSeconds(variant, item.dose());
            if (seconds != item.seconds()) {
                broken.add(new Broken("time", item.variant() + " takes " + seconds + " s, not " + item.seconds()));
            }
            total += seconds;
            previous = variant;
        }
        if (total != session.seconds() || total > wish.minutes() * 60) {
            broken.add(new Broken(
                    "time", total + " s in items, " + session.seconds() + " s said, " + wish.minutes() + " min asked"));
        }
        int moving = warmUpSeconds(variants, session);
        boolean full = wish.minutes() >= 10 || wish.fullWarmUp();
        if (moving > 600 || (full && moving < 300)) {
            broken.add(new Broken("R03", "warm-up of " + moving + " s"));
        }
    }

    /** Seconds of moving in the warm-up. */
    static int warmUpSeconds(Variants variants, Session session) {
        return session.items().stream()
                .filter(i -> i.phase() == Phase.WARM_UP)
                .mapToInt(i -> Tempo.workSeconds(variants.of(i), i.dose()))
                .sum();
    }

    static void report(Session session, Predicate<Session.Item> offends, String rule, String why, List<Broken> broken) {
        session.items().stream().filter(offends).forEach(i -> broken.add(new Broken(rule, i.variant() + ": " + why)));
    }
}
