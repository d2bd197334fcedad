package org.unkink.engine.plan;

import java.util.List;
import java.util.Set;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.DayStop;

/** The planner's answer. */
public sealed interface Plan {

    /** The best session by the objective. */
    record Planned(Session session) implements Plan {}

    /** No session today: pain of 7 or more asks for the question about severity instead (rule R27). */
    record TooMuchPain(int pain) implements Plan {}

    /** No session until the next morning: a symptom ended the sessions of this day (rule R17). */
    record StoppedForToday(DayStop stop) implements Plan {}

    /** No session until a clinician has agreed: advice says so (rule R28). */
    record Advised(Advice advice) implements Plan {}

    /** The wish cannot be fulfilled; every obstacle says what would have to change. */
    record Impossible(List<Obstacle> obstacles) implements Plan {

        public Impossible {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** The check does not allow a plan. */
    record NotCleared(Clearance clearance) implements Plan {}

    /** What stands in the way of a wish. */
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
