package org.unkink.engine.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The answers to all questions asked: the age, and the signs that were ticked, in the order of the questions; every
 * other sign of those questions was answered with no. A half-answered check has no answers.
 *
 * @param age empty if it was never said, as in checks of version 1
 */
public record Answers(Optional<Age> age, Set<Sign> signs) {

    public Answers {
        EnumSet<Sign> ticked = EnumSet.noneOf(Sign.class);
        ticked.addAll(signs);
        signs = Collections.unmodifiableSet(ticked);
    }

    /** The most urgent level of the ticked signs, {@link Level#PROCEED} if there is none. */
    public Level level() {
        Level level = Level.PROCEED;
        for (Sign sign : signs) {
            level = level.or(sign.level());
        }
        for (Together together : Together.all()) {
            if (together.holds(age, signs)) {
                level = level.or(together.level());
            }
        }
        return level;
    }

    /** The level to which a ticked sign leads, given the others and the age. */
    public Level level(Sign sign) {
        Level level = sign.level();
        for (Together together : Together.all()) {
            if (together.concerns(sign) && together.holds(age, signs)) {
                level = level.or(together.level());
            }
        }
        return level;
    }

    /** The ticked signs that lead to more than {@link Level#PROCEED}. */
    public Set<Sign> stopping() {
        EnumSet<Sign> stopping = EnumSet.noneOf(Sign.class);
        for (Sign sign : signs) {
            if (level(sign) != Level.PROCEED) {
                stopping.add(sign);
            }
        }
        return stopping;
    }
}
