package org.unkink.engine.plan;

import java.util.List;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.plan.Curve.Step;

/**
 * The worth of a session, in points. The whole objective is the sum of
 *
 * <ul>
 *   <li>per region and for dynamic and static each: {@link #MOBILITY} of the tens of seconds moved or held, times the
 *       weight with which the exercise serves the region, times (2 + need);
 *   <li>per region: {@link #STRENGTH} of the set-units (sets times weight), times (3 + need, at most 5);
 *   <li>{@link #BALANCE} of the strength sets with body weight and of those with training gear, where the person has
 *       gear (article line 76);
 *   <li>{@link #MIXED} where both are in a session of 15 minutes or more;
 *   <li>{@link #CARDIO} of the half-minutes of warm-up, less a point for each second beyond seven minutes;
 *   <li>per exercise: {@link #points};
 *   <li>less {@link #SECOND_OF_TRANSITION} for each second of getting ready, and {@link #MISSING} for each exercise
 *       that a phase has less than the shape of the session asks for.
 * </ul>
 */
final class Objective {

    static final Curve MOBILITY = new Curve(List.of(new Step(8, 6), new Step(20, 3), new Step(40, 1)));
    static final Curve STRENGTH = new Curve(List.of(new Step(4, 20), new Step(8, 10), new Step(14, 3)));
    static final Curve BALANCE = new Curve(List.of(new Step(4, 25), new Step(8, 10)));

    /** Worth something up to 12 half-minutes: the default of six minutes (rule R03) where there is time for it. */
    static final Curve CARDIO = new Curve(List.of(new Step(4, 25), new Step(6, 12), new Step(12, 5)));

    /** More than any one exercise is worth, so that who has gear gets both sorts wherever both are possible. */
    static final int MIXED = 2_000;

    /** For each exercise of the whole routine, so that all that fit are in. */
    static final int OF_ROUTINE = 200;

    static final int SECOND_OF_TRANSITION = 3;

    /** More than all the rest together can be worth, so that a phase is short only where nothing else fits. */
    static final int MISSING = 1_000_000;

    private static final int LONG_WARM_UP = 420;

    private Objective() {}

    static int warmUp(int seconds) {
        return CARDIO.at(seconds / 30) - Math.max(0, seconds - LONG_WARM_UP);
    }

    /** Points of an exercise at the level's dose (0) or one or two below. */
    static int points(Today today, Wish wish, Shape shape, ExerciseId exercise, int below) {
        int points = -10 + 20 - 20 * below;
        points += shape.isWholeRoutine() ? OF_ROUTINE : 0;
        points -= switch (today.sessionsSince(exercise)) {
            case 1 -> 60;
            case 2 -> 25;
            case 3 -> 10;
            default -> 0;
        };
        points += today.tried(exercise) ? 0 : 15;
        points += today.person().setup().liked().contains(exercise) ? 30 : 0;
        points -= wish.shown().contains(exercise) ? 60 : 0;
        return points;
    }
}
