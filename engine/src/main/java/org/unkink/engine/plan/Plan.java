package org.unkink.engine.plan;

import java.util.List;
import java.util.Set;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.VariantId;

/** The planner's answer. */
public sealed interface Plan {

    /**
     * The best session by the objective.
     *
     * @param start whether it may start now; while nothing was said of pain today it may not, and is only shown
     */
    record Planned(Session session, Gate.Verdict start) implements Plan {}

    /** No session now, whatever the wish. */
    record NotNow(Refusal.OfPerson because) implements Plan {}

    /** The wish cannot be fulfilled; every obstacle says what would have to change. */
    record Impossible(List<Obstacle> obstacles) implements Plan {

        public Impossible {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** An obstacle to a wish. */
    sealed interface Obstacle {

        /** At least so many minutes are needed for what is asked. */
        record MoreMinutesNeeded(int minutes) implements Obstacle {}

        record LockedNeedsPosition(VariantId variant, Position position) implements Obstacle {}

        record LockedNeedsEquipment(VariantId variant, Set<Equipment> missing) implements Obstacle {

            public LockedNeedsEquipment {
                missing = Set.copyOf(missing);
            }
        }

        /** A locked variant is out for a reason that no wish can change. */
        record LockedIsOut(VariantId variant, Reason.Out reason) implements Obstacle {}

        record LockedAndRemoved(VariantId variant) implements Obstacle {}

        /** Two variants of one exercise are locked. */
        record LockedTwice(VariantId first, VariantId second) implements Obstacle {}

        /** More variants of a phase are locked than a session of that length has. */
        record TooManyLocked(Phase phase, int most) implements Obstacle {}

        record UnknownVariant(VariantId variant) implements Obstacle {}

        /** Everything of a phase that a session needs is out. */
        record NothingLeft(Phase phase) implements Obstacle {}
    }
}
