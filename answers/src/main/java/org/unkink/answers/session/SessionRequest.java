package org.unkink.answers.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.plan.Easing;

/** A request about a session that is played. */
public sealed interface SessionRequest {

    /**
     * Starts it, or takes it up again.
     *
     * @param session the one that is taken up again
     * @param removed exercises that the person took out
     */
    record Start(List<PlannedItem> items, Optional<SessionId> session, Set<ExerciseId> removed, Optional<EntryId> trial)
            implements SessionRequest {}

    /**
     * Eases it.
     *
     * @param remaining the items not done yet, the one that hurt first
     */
    record Ease(
            List<PlannedItem> remaining,
            Hurt hurt,
            Easing.Choice choice,
            Optional<SessionId> session,
            Set<ExerciseId> removed)
            implements SessionRequest {}

    /** The movement that hurt, as far as it was said. */
    record Hurt(
            VariantId variant,
            @Nullable Side side,
            Optional<Region> region,
            ExerciseHurt.Kind kind,
            Optional<PainScore> score) {}
}
