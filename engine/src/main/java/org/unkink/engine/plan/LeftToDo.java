package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person.Log;
import org.unkink.engine.journal.Person.PastSession;

/**
 * The exercises that may still be done under the id of a session: each exercise that was planned in it, once; and for
 * each that hurt in it one other of the same phase, since that is what easing gives.
 */
final class LeftToDo {

    private final Catalogue catalogue;
    private final List<ExerciseLogged> logs;
    private final Set<ExerciseId> planned = new HashSet<>();
    private final Set<ExerciseId> hurt;

    /** @param hurtNow what hurt a moment ago */
    LeftToDo(Catalogue catalogue, PastSession session, Set<ExerciseId> hurtNow) {
        this.catalogue = catalogue;
        this.logs = session.logs().stream().map(Log::done).toList();
        session.started().items().forEach(item -> planned.add(item.variant().exercise()));
        hurt = new HashSet<>(hurtNow);
        session.hurt().forEach(one -> hurt.add(one.variant().exercise()));
        logs.stream()
                .filter(log -> log.outcome() == Outcome.STOPPED_HURT)
                .forEach(log -> hurt.add(log.variant().exercise()));
    }

    /** True if these items are all among them. */
    boolean covers(List<PlannedItem> items) {
        Set<ExerciseId> others = new HashSet<>();
        logs.forEach(log -> others.add(log.variant().exercise()));
        others.addAll(hurt);
        items.forEach(item -> others.add(item.variant().exercise()));
        others.removeAll(planned);
        return items.stream().noneMatch(this::isDone)
                && Arrays.stream(Phase.values()).allMatch(phase -> count(others, phase) <= count(hurt, phase))
                && others.stream().allMatch(id -> phase(id).isPresent());
    }

    /** The variants of which something was done in the session, without those of an exercise that hurt. */
    List<VariantId> doneWithoutHurt() {
        return logs.stream()
                .filter(LeftToDo::isDone)
                .map(ExerciseLogged::variant)
                .filter(id -> !hurt.contains(id.exercise()))
                .toList();
    }

    /** True if every side of it was done, wholly or in part, or one of them twice. */
    private boolean isDone(PlannedItem item) {
        List<ExerciseLogged> done = logs.stream()
                .filter(log -> log.variant().exercise().equals(item.variant().exercise()))
                .filter(LeftToDo::isDone)
                .toList();
        Collection<Side> sides = new ArrayList<>(item.sides());
        if (sides.isEmpty()) {
            return !done.isEmpty();
        }
        boolean twice = false;
        boolean all = true;
        for (Side side : sides) {
            long times = done.stream()
                    .filter(log -> log.side() == null || log.side() == side)
                    .count();
            twice |= times > 1;
            all &= times > 0;
        }
        return all || twice;
    }

    private static boolean isDone(ExerciseLogged log) {
        return switch (log.outcome()) {
            case DONE, PARTLY -> true;
            case SKIPPED -> log.doneSeconds() > 0;
            case STOPPED_HURT -> false;
        };
    }

    private long count(Set<ExerciseId> exercises, Phase phase) {
        return exercises.stream()
                .filter(id -> phase(id).filter(phase::equals).isPresent())
                .count();
    }

    private Optional<Phase> phase(ExerciseId id) {
        return catalogue.exercise(id).map(Exercise::phase);
    }
}
