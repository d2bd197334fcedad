package org.unkink.catalogue.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Session;
import org.unkink.engine.plan.Wish;

/** What the person has, can and wants, and that every exercise is accounted for (R03, R16, R19, R20). */
final class WishRules {

    private final Variants variants;
    private final Person person;
    private final Wish wish;
    private final Session session;
    private final List<Broken> broken = new ArrayList<>();

    WishRules(Variants variants, Person person, Wish wish, Session session) {
        this.variants = variants;
        this.person = person;
        this.wish = wish;
        this.session = session;
    }

    List<Broken> broken() {
        for (Session.Item item : session.items()) {
            checkPossible(variants.of(item));
            checkOptIn(variants.of(item));
            checkWanted(item.variant());
        }
        Set<VariantId> planned = new HashSet<>();
        session.items().forEach(i -> planned.add(i.variant()));
        wish.locked().stream().filter(v -> !planned.contains(v)).forEach(v -> add("wish", v + " was locked"));
        checkAccount();
        return broken;
    }

    private void checkPossible(Variant variant) {
        if (!person.setup().positions().contains(variant.position())) {
            add("position", variant.id() + " needs " + variant.position());
        }
        Set<Equipment> owned = new HashSet<>(person.setup().equipment());
        if (owned.contains(Equipment.TWO_DUMBBELLS)) {
            owned.add(Equipment.DUMBBELL);
        }
        if (!owned.containsAll(variant.equipment())) {
            add("equipment", variant.id() + " needs " + variant.equipment());
        }
        boolean fetched = variant.equipment().stream().anyMatch(Equipment::isHandheld);
        if (wish.kind() == Wish.Kind.DESK && (fetched || variant.position().isOnFloor())) {
            add("kind", variant.id() + " is not for a desk");
        }
    }

    private void checkOptIn(Variant variant) {
        if (person.setup().optedIn().contains(variant.id())) {
            return;
        }
        List<String> rules = Register.onlyOnRequestBy(variant.id());
        rules.forEach(rule -> add(rule, variant.id() + " was not asked for"));
        if (variant.optIn() && rules.isEmpty()) {
            add("R16", variant.id() + " was not asked for");
        }
    }

    private void checkWanted(VariantId variant) {
        String chosen = Register.CHOSEN_WARM_UPS.get(variant.exercise().value());
        if (chosen != null && !chosen.equals(wish.warmUp().name())) {
            add("R03", variant + " was not chosen");
        }
        if (person.setup().refused().contains(variant.exercise())) {
            add("wish", variant + " is refused");
        }
        if (wish.removed().contains(variant.exercise())) {
            add("wish", variant + " was removed");
        }
    }

    private void checkAccount() {
        Map<String, Integer> count = new HashMap<>();
        session.items().forEach(i -> count.merge(i.variant().exercise().value(), 1, Integer::sum));
        session.leftOut().forEach(l -> count.merge(l.exercise().value(), 1, Integer::sum));
        count.forEach((id, times) -> {
            if (times > 1) {
                add("account", id + " is there " + times + " times");
            }
        });
        Register.DESCRIBED.keySet().stream()
                .filter(id -> !count.containsKey(id))
                .forEach(id -> add("account", id + " is neither in nor out"));
    }

    private void add(String rule, String what) {
        broken.add(new Broken(rule, what));
    }
}
