package org.unkink.catalogue.safety;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Session;
import org.unkink.engine.plan.Wish;

/** When there must be no strength, or not only this one (R11, R20, R27, R30, the gentle kind). */
final class StrengthRules {

    private final Person person;
    private final Wish wish;
    private final Session session;

    StrengthRules(Person person, Wish wish, Session session) {
        this.person = person;
        this.wish = wish;
        this.session = session;
    }

    List<Broken> broken() {
        List<String> strength = session.items().stream()
                .map(i -> i.variant().exercise().value())
                .filter(Register::isStrength)
                .toList();
        List<Broken> broken = new ArrayList<>();
        if (strength.isEmpty()) {
            return broken;
        }
        Set<LocalDate> days = strengthDays();
        for (Person.PastSession past : person.sessions()) {
            boolean rested = !past.at().plus(Duration.ofDays(2)).isAfter(person.now());
            if (!rested && isStrength(past)) {
                broken.add(new Broken("R11", "strength within 48 hours of that of " + past.at()));
            }
        }
        for (Session.Item item : session.items()) {
            String before = Register.AFTER.get(item.variant().toString());
            if (before != null && !wasDone(before)) {
                broken.add(new Broken("R20", item.variant() + " without " + before + " before it"));
            }
        }
        if (days.stream().filter(this::isThisWeek).count() >= 3) {
            broken.add(new Broken("R11", "a fourth day of strength in a week after " + days));
        }
        if (Pains.isAtLeast(person, 5)) {
            broken.add(new Broken("R27", "strength with pain of 5 or more"));
        }
        if (person.painIsNew()) {
            broken.add(new Broken("R30", "strength with new pain"));
        }
        if (wish.kind() == Wish.Kind.GENTLE) {
            broken.add(new Broken("kind", "strength in a gentle session"));
        }
        if (Set.copyOf(strength).equals(Set.of("superman"))) {
            broken.add(new Broken("R20", "superman is the only strength exercise"));
        }
        return broken;
    }

    private static boolean isStrength(Person.PastSession past) {
        return past.done().stream().anyMatch(id -> Register.isStrength(id.value()));
    }

    private boolean wasDone(String variant) {
        return person.sessions().stream()
                .flatMap(s -> s.logged().stream())
                .anyMatch(l -> l.variant().toString().equals(variant) && l.outcome() == Outcome.DONE);
    }

    private boolean isThisWeek(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, person.today());
        return ago >= 0 && ago <= 6;
    }

    /** The days on which something of a strength exercise was done. */
    private Set<LocalDate> strengthDays() {
        Set<LocalDate> days = new TreeSet<>();
        for (Person.PastSession past : person.sessions()) {
            if (isStrength(past)) {
                days.add(past.day());
            }
        }
        return days;
    }
}
