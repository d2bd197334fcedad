package org.unkink.catalogue.safety;

import java.util.List;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Session;

/** Holds what the page of today says is changed against the plan that stands under it: neither may belie the other. */
public record TodayTruth(Person person, Session session) {

    /**
     * Everything said that the plan belies.
     *
     * @param said what is said of a person
     */
    public static List<Broken> contradictions(Person person, List<Adjustment> said, Plan plan) {
        return said.stream()
                .filter(adjustment -> !isTrue(person, plan, adjustment))
                .map(adjustment -> new Broken(
                        "said today: " + adjustment.getClass().getSimpleName(), adjustment + ", and then " + plan))
                .toList();
    }

    private static boolean isTrue(Person person, Plan plan, Adjustment adjustment) {
        return plan instanceof Plan.Planned planned
                ? new TodayTruth(person, planned.session()).isTrue(adjustment)
                : !(adjustment instanceof Adjustment.NoSession) || plan instanceof Plan.NotNow;
    }

    private boolean isTrue(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.StrengthRests rests ->
                hasNoStrength()
                        && rests.until()
                                .filter(until -> !person.zone().moment(until).isAfter(person.now()))
                                .isEmpty();
            case Adjustment.MobilityOnly _ -> hasNoStrength();
            case Adjustment.NoSession _ -> false;
            case Adjustment.ComesBackEasier back ->
                !has(back.variant()) && (!person.today().isBefore(back.from()) || !has(back.easier()));
            case Adjustment.ComesBackLater back -> !has(back.variant());
            case Adjustment.StaysOut out -> !has(out.variant().exercise());
        };
    }

    private boolean hasNoStrength() {
        return session.items().stream().noneMatch(item -> item.phase() == Phase.STRENGTH);
    }

    private boolean has(VariantId variant) {
        return session.items().stream().anyMatch(item -> item.variant().equals(variant));
    }

    private boolean has(ExerciseId exercise) {
        return session.items().stream()
                .anyMatch(item -> item.variant().exercise().equals(exercise));
    }
}
