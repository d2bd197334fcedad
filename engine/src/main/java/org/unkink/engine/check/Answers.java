package org.unkink.engine.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The answers to all questions asked: the signs that were ticked, in the order of the questions; every other sign of
 * those questions was answered with no. A half-answered check has no answers.
 */
public record Answers(Set<Sign> signs) {

    public Answers {
        EnumSet<Sign> ticked = EnumSet.noneOf(Sign.class);
        ticked.addAll(signs);
        signs = Collections.unmodifiableSet(ticked);
    }

    /** The most urgent level of the ticked signs, {@link Level#PROCEED} if there is none. */
    public Level level() {
        Level level = Level.PROCEED;
        for (Sign sign : signs) {
            if (sign.level().isMoreUrgentThan(level)) {
                level = sign.level();
            }
        }
        return level;
    }
}
