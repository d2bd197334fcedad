package org.unkink.engine.check;

import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/** The answer of a check, from nothing to the emergency number. The order is the order of urgency. */
public enum Level {
    /** No sign of the list was ticked. It rules nothing out. */
    @Obeys(Rule.R31)
    PROCEED,
    /** See a clinician before exercising. */
    CLINICIAN,
    /** Speak to a doctor today. */
    URGENT,
    /** Call the emergency number now. */
    EMERGENCY;

    public boolean isMoreUrgentThan(Level other) {
        return compareTo(other) > 0;
    }

    /** The more urgent of both. */
    public Level or(Level other) {
        return other.isMoreUrgentThan(this) ? other : this;
    }
}
