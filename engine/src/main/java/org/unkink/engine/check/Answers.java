package org.unkink.engine.check;

import java.util.Set;

/**
 * The answers to all questions asked: the signs that were ticked; every other sign of those questions was answered with
 * no. A half-answered check has no answers.
 */
public record Answers(Set<Sign> signs) {

    public Answers {
        signs = Set.copyOf(signs);
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
