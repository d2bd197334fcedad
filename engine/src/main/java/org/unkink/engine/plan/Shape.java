package org.unkink.engine.plan;

import java.util.List;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/**
 * The make-up of a session of so many minutes: the one table of lengths and counts (contradictions C03, C34). A least count is never more than there is to choose from, and gives way where time is short.
 *
 * @param minutes up to so many
 * @param warmUp seconds of warm-up
 * @param strengthWith what strength exercises may need
 * @param holdSeconds the longest hold of a stretch
 */
@Obeys({Rule.R03, Rule.R04})
record Shape(
        int minutes,
        Range warmUp,
        Range dynamic,
        Range strength,
        Range stretches,
        StrengthWith strengthWith,
        int holdSeconds) {

    /** From the least to the most. */
    record Range(int least, int most) {}

    /** The gear that strength exercises may need. */
    enum StrengthWith {
        NOTHING,
        BODY_WEIGHT,
        ANYTHING
    }

    /** The full warm-up of rule R03. */
    private static final Range FULL = new Range(300, 600);

    private static final Range NONE = new Range(0, 0);

    private static final int WHOLE_ROUTINE_MINUTES = 40;

    private static final List<Shape> TABLE = List.of(
            row(4, NONE, 1, 3, 0, 1, 0, 1, StrengthWith.NOTHING, 15),
            row(9, new Range(60, 180), 1, 3, 0, 1, 0, 2, StrengthWith.BODY_WEIGHT, 20),
            row(14, FULL, 1, 2, 0, 2, 1, 2, StrengthWith.ANYTHING, Dose.LONGEST_HOLD),
            row(24, FULL, 2, 4, 1, 3, 1, 3, StrengthWith.ANYTHING, Dose.LONGEST_HOLD),
            row(39, FULL, 3, 5, 2, 4, 2, 4, StrengthWith.ANYTHING, Dose.LONGEST_HOLD),
            row(60, FULL, 3, 5, 2, 5, 2, 5, StrengthWith.ANYTHING, Dose.LONGEST_HOLD));

    private static final Shape SHORT = TABLE.get(1);

    /**
     * All that the article describes and the minutes hold: every strength exercise and every stretch, and of the
     * dynamic ones as many as it asks to pick, each at the person's own dose.
     */
    private static final Shape WHOLE_ROUTINE =
            row(60, FULL, 3, 5, 2, 7, 2, 5, StrengthWith.ANYTHING, Dose.LONGEST_HOLD);

    /**
     * The row of a wish, with the warm-up that it asks for.
     *
     * @param used whether the person is used to training: from 40 minutes on they get the whole routine
     */
    static Shape of(Wish wish, boolean used) {
        Shape row = TABLE.stream()
                .filter(s -> wish.minutes() <= s.minutes())
                .findFirst()
                .orElseThrow();
        if (used && wish.kind() == Wish.Kind.STANDARD && wish.minutes() >= WHOLE_ROUTINE_MINUTES) {
            return WHOLE_ROUTINE;
        }
        if (wish.fullWarmUp()) {
            return row.withWarmUp(FULL);
        }
        boolean atDesk = wish.kind() == Wish.Kind.DESK && wish.minutes() < 10;
        return atDesk ? row.withWarmUp(NONE) : row;
    }

    boolean isWholeRoutine() {
        return equals(WHOLE_ROUTINE);
    }

    /** True if there is room for strength of both sorts, with gear and without (article line 76). */
    boolean mixesStrength() {
        return strength.least() > 0 && strength.most() > 1;
    }

    /**
     * The shape that is possible after a warm-up of so many seconds, whatever was wished for: everything after a full
     * one, what the short sets have after less.
     */
    static Shape afterWarmUp(int seconds, boolean used) {
        Shape most = used ? WHOLE_ROUTINE : TABLE.getLast();
        return seconds >= FULL.least() ? most : SHORT;
    }

    Range of(Phase phase) {
        return switch (phase) {
            case WARM_UP -> warmUp;
            case DYNAMIC -> dynamic;
            case STRENGTH -> strength;
            case STATIC -> stretches;
        };
    }

    /** True if a session of this length has strength exercises like this one. */
    boolean trainsWith(Variant variant) {
        return switch (strengthWith) {
            case NOTHING -> variant.equipment().isEmpty();
            case BODY_WEIGHT -> !variant.usesTrainingGear();
            case ANYTHING -> true;
        };
    }

    private Shape withWarmUp(Range range) {
        return new Shape(minutes, range, dynamic, strength, stretches, strengthWith, holdSeconds);
    }

    private static Shape row(
            int minutes, Range warmUp, int d, int dd, int s, int ss, int t, int tt, StrengthWith with, int hold) {
        return new Shape(minutes, warmUp, new Range(d, dd), new Range(s, ss), new Range(t, tt), with, hold);
    }
}
