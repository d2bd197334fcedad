package org.unkink.catalogue.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.plan.Reason;
import org.unkink.engine.plan.Session;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.timeline.Tempo;

/** A session written by hand, item by item, so that one thing in it can be made wrong. */
final class Draft {

    private final Catalogue catalogue;
    private final List<Session.Item> items = new ArrayList<>();
    private final Set<String> left = new TreeSet<>(Register.DESCRIBED.keySet());

    Draft(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Adds a variant at a dose of its ladder, in its phase and on the sides that it has. */
    Draft with(String variant, int level) {
        Variant found = catalogue.variant(VariantId.parse(variant)).orElseThrow();
        List<Side> sides = found.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        return with(variant, found.ladder().dose(level), sides);
    }

    Draft with(String variant, Dose dose, List<Side> sides) {
        Variant found = catalogue.variant(VariantId.parse(variant)).orElseThrow();
        Phase phase = catalogue.exercise(found.id().exercise()).orElseThrow().phase();
        @Nullable
        Variant previous = items.isEmpty()
                ? null
                : catalogue.variant(items.getLast().variant()).orElseThrow();
        int seconds = Tempo.transition(previous, found).seconds() + Tempo.workSeconds(found, dose);
        return with(new Session.Item(found.id(), phase, dose, sides, seconds, Optional.empty(), List.of()));
    }

    Draft with(Session.Item item) {
        items.add(item);
        left.remove(item.variant().exercise().value());
        return this;
    }

    /** Takes an exercise off the list of those left out. */
    Draft forgetting(String exercise) {
        left.remove(exercise);
        return this;
    }

    /** Puts an exercise on the list of those left out, whether it is in or not. */
    Draft leavingOut(String exercise) {
        left.add(exercise);
        return this;
    }

    Session session(Wish wish) {
        return session(wish, items.stream().mapToInt(Session.Item::seconds).sum());
    }

    Session session(Wish wish, int seconds) {
        List<Session.LeftOut> out = left.stream()
                .map(id -> new Session.LeftOut(new ExerciseId(id), new Reason.AddsTooLittle(Rule.R46)))
                .toList();
        return new Session(wish, items, out, List.of(), seconds, Optional.empty());
    }
}
