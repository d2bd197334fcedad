package org.unkink.catalogue.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Session;
import org.unkink.engine.plan.Wish;

/**
 * A gentle day (R43): a flare-up, or a gentle session was asked for. No arm circles at shoulder height, no neck at the end
 * of its way, nothing loaded; small forms where there are any, and at most half of what the article has.
 */
final class GentleRules {

    private final Variants variants;
    private final Person person;
    private final Wish wish;
    private final Session session;
    private final List<Broken> broken = new ArrayList<>();

    GentleRules(Variants variants, Person person, Wish wish, Session session) {
        this.variants = variants;
        this.person = person;
        this.wish = wish;
        this.session = session;
    }

    List<Broken> broken() {
        if (isGentle(person, wish)) {
            session.items().forEach(this::check);
        }
        return broken;
    }

    static boolean isGentle(Person person, Wish wish) {
        return wish.kind() == Wish.Kind.GENTLE || isFlareUp(person);
    }

    /** Pain of 5 or 6 today, a sharp or shooting pain today, or what rests strength after a session. */
    static boolean isFlareUp(Person person) {
        return Pains.isAtLeast(person, 5)
                || hadSharpPain(person)
                || !AfterRules.flares(person).isEmpty();
    }

    private static boolean hadSharpPain(Person person) {
        Pains pains = new Pains(person);
        return person.sessions().stream()
                .filter(s -> person.now().isBefore(pains.morning(s.at(), s)))
                .flatMap(s -> s.hurt().stream())
                .anyMatch(h -> h.kind().asksForCheck());
    }

    private void check(Session.Item item) {
        Variant variant = variants.of(item);
        boolean strength = Register.isStrength(item.variant().exercise().value());
        if (strength || variant.usesTrainingGear() || Register.isLarge(item.variant())) {
            add(item, "on a gentle day");
        }
        if (item.phase() == Phase.WARM_UP || strength) {
            return;
        }
        checkDose(item, variant);
        boolean chosen = wish.locked().contains(item.variant());
        if (variant.difficulty() != Difficulty.EASIER && !chosen && hasSmallForm(variant)) {
            add(item, "though there is a small form");
        }
    }

    private void checkDose(Session.Item item, Variant variant) {
        int work = work(item.dose());
        int smallest = work(variant.ladder().dose(0));
        int article = Register.articleWork(item.variant());
        if (2 * work > article && 2 * work > smallest) {
            add(item, "is more than half of the article's at " + item.dose());
        }
        int level = Math.max(variant.ladder().start(), AfterRules.highest(person, variants, item.variant()));
        if (AfterRules.rung(variant, item.dose()) > level) {
            add(item, "is above the person's own at " + item.dose());
        }
    }

    /** Repetitions, each as long as it is held. */
    static int work(Dose dose) {
        return dose.sets() * dose.repetitions() * Math.max(1, dose.holdSeconds());
    }

    private boolean hasSmallForm(Variant of) {
        return variants.all()
                .filter(v -> v.id().exercise().equals(of.id().exercise()))
                .filter(v -> v.difficulty() == Difficulty.EASIER && !v.optIn())
                .anyMatch(this::isPossible);
    }

    private boolean isPossible(Variant variant) {
        Set<Equipment> owned = EnumSet.noneOf(Equipment.class);
        owned.addAll(person.setup().equipment());
        boolean atDesk = wish.kind() != Wish.Kind.DESK
                || !(variant.position().isOnFloor() || variant.equipment().contains(Equipment.MAT));
        return atDesk
                && person.setup().positions().contains(variant.position())
                && owned.containsAll(variant.equipment())
                && !variant.usesTrainingGear()
                && !Register.isLarge(variant.id())
                && !person.hurts().containsKey(variant.id())
                && person.restrictions().stream().noneMatch(r -> Register.isBlocked(variant.id(), r));
    }

    private void add(Session.Item item, String what) {
        broken.add(new Broken("R43", item.variant() + " " + what));
    }
}
