package org.unkink.engine.exercise;

/**
 * The meaning of an exercise's sides. It says nothing where both are done together.
 *
 * @param means what a named side is
 * @param first the side that the article begins with
 * @param turnsRound whether the person sits sideways on the chair and turns round between the sides
 */
public record Sidedness(SideMeaning means, Side first, boolean turnsRound) {

    /** Of an exercise that does not tell its sides apart, and where the article leaves it open. */
    public static final Sidedness USUAL = new Sidedness(SideMeaning.WORKS, Side.LEFT, false);
}
