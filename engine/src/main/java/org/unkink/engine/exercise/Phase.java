package org.unkink.engine.exercise;

import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/** The parts of a session, in the only order in which they may follow one another (article lines 15-21, 124, 163). */
@Obeys(Rule.R02)
public enum Phase {
    WARM_UP,
    DYNAMIC,
    STRENGTH,
    /** Held stretches, after the strength exercises. */
    @Obeys(Rule.R07)
    STATIC
}
