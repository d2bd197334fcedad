package org.unkink.engine.adapt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.rule.Rule;

/**
 * Something that was judged, and what it does.
 *
 * @param day of the place where it was felt
 * @param session after or in which, empty for a week and for pain now
 * @param lane that hurt, else empty
 * @param own the value it was compared with: pain before the session, the weeks before, or the ceiling of effort
 * @param value the value itself, empty if it was not said
 */
public record Signal(
        Moment moment,
        Light light,
        Rule rule,
        Instant at,
        LocalDate day,
        Optional<SessionId> session,
        Optional<Lane> lane,
        OptionalDouble own,
        OptionalDouble value,
        Effect effect) {

    /** The effect of a signal. */
    public enum Effect {
        /** Nothing gets more because of it. */
        NO_MORE_YET(0),
        /** Nothing gets more, and everything is one step easier while it lasts. */
        EASIER_FOR_NOW(0),
        ONE_STEP_DOWN(1),
        TWO_STEPS_DOWN(2),
        /** No strength until the day after the next, and two steps down. */
        STRENGTH_RESTS_TWO_DAYS(2),
        /** No strength until it has settled, and one step down. */
        STRENGTH_RESTS_ONE_DOWN(1),
        /** No strength until it has settled, and two steps down. */
        STRENGTH_RESTS_TWO_DOWN(2),
        /** No strength until pain is back near its usual level, or a clinician agrees. */
        STRENGTH_PAUSES(0),
        MOBILITY_ONLY(0),
        NO_SESSION(0);

        private final int steps;

        Effect(int steps) {
            this.steps = steps;
        }

        /** The number of steps down for what was done. */
        public int steps() {
            return steps;
        }
    }
}
