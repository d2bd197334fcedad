package org.unkink.engine.check;

import java.util.Set;
import org.unkink.engine.exercise.Restriction;

/**
 * The answer to one question: may a session be planned for a person now? The planner takes an {@link Open} one, so that
 * planning without a check, or against it, cannot be written.
 */
public sealed interface Clearance {

    /** Planning is possible, within the restrictions. It is not a statement about anybody's health. */
    record Open(Set<Restriction> restrictions) implements Clearance {

        public Open {
            restrictions = Set.copyOf(restrictions);
        }

        /** The highest effort of 0-10 with these restrictions. */
        public int effortCeiling() {
            return Restriction.effortCeiling(restrictions);
        }
    }

    /** The check has to be answered first. */
    record Due(Reason reason) implements Clearance {

        /** The reason for asking (rule R44). */
        public enum Reason {
            NEVER_ANSWERED,
            OLDER_THAN_28_DAYS,
            GAP_OF_14_DAYS,
            SOMETHING_NEW
        }
    }

    /**
     * Warning signs were ticked; nothing is planned.
     *
     * @param level the most urgent of all signs ticked
     * @param signs those ticked, without the ones that a clinician knows of and agreed to
     */
    record Stopped(Level level, Set<Sign> signs) implements Clearance {

        public Stopped {
            signs = Set.copyOf(signs);
            if (level == Level.PROCEED) {
                throw new IllegalArgumentException("a stop has a level above PROCEED");
            }
        }
    }
}
