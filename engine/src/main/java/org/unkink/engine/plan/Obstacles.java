package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.plan.Plan.Obstacle;
import org.unkink.engine.rule.Rule;

/**
 * Finds all that stands in the way of a wish, at once: first the locks one by one, then their number, then the time.
 */
record Obstacles(Catalogue catalogue, Today today, Wish wish) {

    private static final int MOST_MINUTES = 60;

    /** The faults of the locks themselves, however long the session is. */
    List<Obstacle> ofLocks(Draft draft) {
        List<Obstacle> obstacles = new ArrayList<>();
        Map<ExerciseId, VariantId> seen = new HashMap<>();
        for (VariantId id : wish.locked().stream().sorted().toList()) {
            VariantId twin = seen.putIfAbsent(id.exercise(), id);
            if (twin != null) {
                obstacles.add(new Obstacle.LockedTwice(twin, id));
            }
            ofLock(draft, id).ifPresent(obstacles::add);
        }
        for (Phase phase : Draft.PHASES) {
            int most = draft.shape().of(phase).most();
            if (locked(wish, phase) > most) {
                obstacles.add(new Obstacle.TooManyLocked(phase, most));
            }
        }
        return obstacles;
    }

    private Optional<Obstacle> ofLock(Draft draft, VariantId id) {
        Optional<Exercise> exercise = catalogue.exercise(id.exercise());
        Optional<Variant> variant = catalogue.variant(id);
        if (exercise.isEmpty() || variant.isEmpty()) {
            return Optional.of(new Obstacle.UnknownVariant(id));
        }
        if (wish.removed().contains(id.exercise())) {
            return Optional.of(new Obstacle.LockedAndRemoved(id));
        }
        if (exercise.get().phase() == Phase.WARM_UP) {
            return Optional.of(new Obstacle.LockedIsOut(id, new Reason.NotInThisKind(Rule.R03)));
        }
        Optional<Reason.Out> reason = draft.filters().out(exercise.get(), variant.get());
        if (reason.isEmpty() && isOnlyStrength(draft, exercise.get(), variant.get())) {
            return Optional.of(new Obstacle.LockedIsOut(id, new Reason.OnlyOnRequest(Rule.R20)));
        }
        return reason.map(out -> switch (out) {
            case Reason.PositionNotPossible p -> new Obstacle.LockedNeedsPosition(id, p.position());
            case Reason.EquipmentMissing e -> new Obstacle.LockedNeedsEquipment(id, e.missing());
            case Reason.Out other -> new Obstacle.LockedIsOut(id, other);
        });
    }

    /** Strength on request needs another strength exercise beside it (rule R20). */
    private static boolean isOnlyStrength(Draft draft, Exercise exercise, Variant variant) {
        return exercise.phase() == Phase.STRENGTH
                && variant.optIn()
                && (draft.shape().strength().most() < 2
                        || draft.open(Phase.STRENGTH).stream()
                                .flatMap(List::stream)
                                .allMatch(PhasePlans::needsCompany));
    }

    /** The other obstacles once the wish is cut down to the locks that are possible. */
    List<Obstacle> ofTime(List<Obstacle> found) {
        Wish rest = withoutBrokenLocks(found);
        if (!found.isEmpty() && fits(rest)) {
            return List.of();
        }
        for (int minutes = wish.minutes() + 1; minutes <= MOST_MINUTES; minutes++) {
            if (fits(withMinutes(rest, minutes))) {
                return List.of(new Obstacle.MoreMinutesNeeded(minutes));
            }
        }
        return found.isEmpty() ? nothingFits(rest) : List.of();
    }

    private boolean fits(Wish smaller) {
        return new Draft(catalogue, today, smaller)
                .solve()
                .filter(s -> !s.isEmpty())
                .isPresent();
    }

    private List<Obstacle> nothingFits(Wish rest) {
        for (Phase phase : Draft.PHASES) {
            int locked = locked(rest, phase);
            if (locked > 1) {
                return List.of(new Obstacle.TooManyLocked(phase, locked - 1));
            }
        }
        return List.of(new Obstacle.NothingLeft(Phase.DYNAMIC), new Obstacle.NothingLeft(Phase.STATIC));
    }

    private int locked(Wish of, Phase phase) {
        Set<ExerciseId> exercises =
                of.locked().stream().map(VariantId::exercise).collect(Collectors.toSet());
        return (int)
                catalogue.inPhase(phase).filter(e -> exercises.contains(e.id())).count();
    }

    private Wish withoutBrokenLocks(List<Obstacle> found) {
        Set<VariantId> locked = new HashSet<>(wish.locked());
        for (Obstacle obstacle : found) {
            switch (obstacle) {
                case Obstacle.LockedNeedsPosition o -> locked.remove(o.variant());
                case Obstacle.LockedNeedsEquipment o -> locked.remove(o.variant());
                case Obstacle.LockedIsOut o -> locked.remove(o.variant());
                case Obstacle.LockedAndRemoved o -> locked.remove(o.variant());
                case Obstacle.LockedTwice o -> locked.remove(o.second());
                case Obstacle.UnknownVariant o -> locked.remove(o.variant());
                case Obstacle.TooManyLocked o -> keep(locked, o);
                case Obstacle.MoreMinutesNeeded o -> {}
                case Obstacle.NothingLeft o -> {}
            }
        }
        return new Wish(
                wish.minutes(), wish.kind(), wish.warmUp(), wish.fullWarmUp(), locked, wish.removed(), wish.shown());
    }

    private void keep(Set<VariantId> locked, Obstacle.TooManyLocked tooMany) {
        locked.stream()
                .sorted()
                .filter(id -> catalogue
                        .exercise(id.exercise())
                        .filter(e -> e.phase() == tooMany.phase())
                        .isPresent())
                .skip(tooMany.most())
                .toList()
                .forEach(locked::remove);
    }

    private static Wish withMinutes(Wish wish, int minutes) {
        return new Wish(
                minutes, wish.kind(), wish.warmUp(), wish.fullWarmUp(), wish.locked(), wish.removed(), wish.shown());
    }
}
