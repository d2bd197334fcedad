package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.adapt.Returning;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.plan.Reason.Out;
import org.unkink.engine.rule.Rule;

/**
 * The rules before choosing, in their order. Each takes variants away; an exercise is out for the rule that took its
 * last one.
 */
final class Filters {

    /**
     * The demands that a gentle day does not make: no arms at shoulder height, no neck at the end of its way, nothing
     * loaded (rule R43).
     */
    private static final Set<Demand> NOT_GENTLE = Collections.unmodifiableSet(EnumSet.of(
            Demand.FAR_NECK,
            Demand.FAR_NECK_BACK,
            Demand.NECK_LOAD,
            Demand.HANGING_HEAD,
            Demand.ARMS_OUT,
            Demand.OVERHEAD_LOAD,
            Demand.JOLTS));

    /** One rule: why a variant is out, or null if it lets it pass. */
    private interface Filter {
        @Nullable
        Out out(Exercise exercise, Variant variant);
    }

    /** The rest of an exercise. */
    sealed interface Sifted {

        record Open(Exercise exercise, List<Variant> variants) implements Sifted {}

        record Closed(Exercise exercise, Out reason) implements Sifted {}
    }

    private final Today today;
    private final Wish wish;
    private final Shape shape;
    private final Doses doses;
    private final List<Filter> order = List.of(
            this::blocked,
            this::hurtLately,
            this::noStrengthToday,
            this::regionTooSore,
            this::refused,
            this::removed,
            this::onlyOnRequest,
            this::firstTheEasier,
            this::positionNotPossible,
            this::equipmentMissing,
            this::notInThisKind);

    Filters(Today today, Wish wish, Shape shape) {
        this.today = today;
        this.wish = wish;
        this.shape = shape;
        this.doses = new Doses(today, wish, shape);
    }

    /** The variants of an exercise that no rule takes away, or the rule that took the last one. */
    Sifted sift(Exercise exercise) {
        List<Variant> left = exercise.variants();
        for (Filter filter : order) {
            List<Variant> next = new ArrayList<>();
            Out first = null;
            for (Variant variant : left) {
                Out out = filter.out(exercise, variant);
                if (out == null) {
                    next.add(variant);
                } else if (first == null) {
                    first = out;
                }
            }
            if (next.isEmpty() && first != null) {
                return new Sifted.Closed(exercise, first);
            }
            left = next;
        }
        return new Sifted.Open(exercise, chosen(left));
    }

    /** The first rule that takes this very variant away. */
    Optional<Out> out(Exercise exercise, Variant variant) {
        return out(exercise, variant, any -> true);
    }

    /** The first among the reasons that count. */
    Optional<Out> out(Exercise exercise, Variant variant, Predicate<Out> counts) {
        for (Filter filter : order) {
            Out out = filter.out(exercise, variant);
            if (out != null && counts.test(out)) {
                return Optional.of(out);
            }
        }
        return Optional.empty();
    }

    /** The easier form of a variant, if one passes. */
    Optional<VariantId> easier(Exercise exercise, Variant variant) {
        return exercise.variants().stream()
                .filter(other -> other.difficulty().compareTo(variant.difficulty()) < 0)
                .filter(other -> out(exercise, other).isEmpty())
                .map(Variant::id)
                .findFirst();
    }

    /** Why there is no strength at all today; empty if there may be some. */
    Optional<Out> noStrength() {
        return today.noStrength().told();
    }

    /**
     * A locked variant alone; on a gentle day the easier ones where there are any; else the easier ones only where
     * nothing else is possible or the person asked for them.
     */
    private List<Variant> chosen(List<Variant> possible) {
        List<Variant> locked =
                possible.stream().filter(v -> wish.locked().contains(v.id())).toList();
        if (!locked.isEmpty()) {
            return locked;
        }
        boolean gentle = today.isGentle(wish);
        List<Variant> preferred = possible.stream()
                .filter(v -> gentle ? isEasier(v) : !isEasier(v) || isOptedIn(v))
                .toList();
        return preferred.isEmpty() ? possible : preferred;
    }

    private static boolean isEasier(Variant variant) {
        return variant.difficulty() == Difficulty.EASIER;
    }

    private boolean isOptedIn(Variant variant) {
        return today.person().setup().optedIn().contains(variant.id());
    }

    private @Nullable Out blocked(Exercise exercise, Variant variant) {
        Set<Restriction> blocking = EnumSet.noneOf(Restriction.class);
        blocking.addAll(today.restrictions());
        blocking.retainAll(variant.blockedBy());
        return blocking.isEmpty()
                ? null
                : new Reason.Blocked(Rule.R23, blocking.iterator().next());
    }

    private @Nullable Out hurtLately(Exercise exercise, Variant variant) {
        Optional<Returning> returning = today.returning(exercise.id());
        if (returning.isEmpty()) {
            return null;
        }
        Returning hurt = returning.get();
        if (hurt.how() == Returning.How.NOT_FOR_NOW) {
            return new Reason.HurtAgain(Rule.R17, hurt.times(), hurt.from());
        }
        boolean easierNow = hurt.how() == Returning.How.EASIER
                && isEasier(variant)
                && !today.hurtLately(variant.id())
                && !today.person().today().isBefore(hurt.from());
        return easierNow ? null : new Reason.HurtLately(Rule.R17, hurt.variant(), hurt.hurtOn());
    }

    private @Nullable Out noStrengthToday(Exercise exercise, Variant variant) {
        return exercise.phase() == Phase.STRENGTH ? noStrength().orElse(null) : null;
    }

    private @Nullable Out regionTooSore(Exercise exercise, Variant variant) {
        if (exercise.phase() != Phase.STRENGTH) {
            return null;
        }
        int fewestSets = variant.ladder().dose(0).sets();
        for (Region region : Region.values()) {
            int soreness = today.soreness(region);
            int units = exercise.regions().getOrDefault(region, 0) * fewestSets;
            if (Doses.isTooMuch(exercise, region, soreness) || units > Doses.mostSetUnits(soreness, shape)) {
                return new Reason.RegionTooSore(Rule.R16, region, soreness);
            }
        }
        return null;
    }

    private @Nullable Out refused(Exercise exercise, Variant variant) {
        return today.person().setup().refused().contains(exercise.id()) ? new Reason.Refused(Rule.R47) : null;
    }

    private @Nullable Out removed(Exercise exercise, Variant variant) {
        return wish.removed().contains(exercise.id()) ? new Reason.Removed(Rule.R47) : null;
    }

    private @Nullable Out onlyOnRequest(Exercise exercise, Variant variant) {
        boolean onRequest = variant.optIn() || variant.difficulty() == Difficulty.HARDER;
        return onRequest && !isOptedIn(variant) ? new Reason.OnlyOnRequest(onRequestBy(exercise, variant)) : null;
    }

    /** A harder form of strength on request comes only after the one before it was done (rule R20). */
    private @Nullable Out firstTheEasier(Exercise exercise, Variant variant) {
        if (exercise.phase() != Phase.STRENGTH || !variant.optIn()) {
            return null;
        }
        return exercise.variants().stream()
                .filter(v -> v.optIn() && v.difficulty().compareTo(variant.difficulty()) < 0)
                .max(Comparator.comparing(Variant::difficulty))
                .filter(before -> !today.completed(before.id()))
                .map(before -> new Reason.FirstTheEasier(Rule.R20, before.id()))
                .orElse(null);
    }

    /** R19 for the neck's circle, R20 for superman; what else is demanding stays within comfort or starts low. */
    private static Rule onRequestBy(Exercise exercise, Variant variant) {
        return switch (exercise.phase()) {
            case STRENGTH -> variant.optIn() ? Rule.R20 : Rule.R13;
            case DYNAMIC -> Story.mainRegion(exercise) == Region.NECK ? Rule.R19 : Rule.R16;
            case WARM_UP, STATIC -> Rule.R16;
        };
    }

    private @Nullable Out positionNotPossible(Exercise exercise, Variant variant) {
        return today.person().setup().positions().contains(variant.position())
                ? null
                : new Reason.PositionNotPossible(Rule.R47, variant.position());
    }

    private @Nullable Out equipmentMissing(Exercise exercise, Variant variant) {
        Set<Equipment> missing = EnumSet.noneOf(Equipment.class);
        missing.addAll(variant.equipment());
        missing.removeAll(today.usable());
        return missing.isEmpty() ? null : new Reason.EquipmentMissing(missingBy(missing), missing);
    }

    /** A chair and a band's anchor have rules of their own; the rest is what the described exercise needs. */
    private static Rule missingBy(Set<Equipment> missing) {
        if (missing.contains(Equipment.CHAIR)) {
            return Rule.R36;
        }
        Set<Equipment> band =
                EnumSet.of(Equipment.BAND, Equipment.ANCHOR, Equipment.HIGH_ANCHOR, Equipment.OVERHEAD_ANCHOR);
        return missing.stream().anyMatch(band::contains) ? Rule.R35 : Rule.R47;
    }

    private @Nullable Out notInThisKind(Exercise exercise, Variant variant) {
        boolean strength = exercise.phase() == Phase.STRENGTH;
        if (today.isGentle(wish) && (strength || isNotGentle(variant))) {
            return new Reason.NotInThisKind(Rule.R43);
        }
        boolean fits =
                (wish.kind() != Wish.Kind.DESK || suitsDesk(variant)) && (!strength || shape.trainsWith(variant));
        if (!fits) {
            return new Reason.NotInThisKind(Rule.R46);
        }
        return doses.of(exercise, variant).isEmpty() ? new Reason.NotInThisKind(Rule.R05) : null;
    }

    private static boolean isNotGentle(Variant variant) {
        return variant.usesTrainingGear() || !Collections.disjoint(variant.demands(), NOT_GENTLE);
    }

    private static boolean suitsDesk(Variant variant) {
        return !variant.position().isOnFloor()
                && !variant.equipment().contains(Equipment.MAT)
                && !variant.usesTrainingGear();
    }
}
