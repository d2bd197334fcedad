package org.unkink.engine.timeline;

import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Station;
import org.unkink.engine.exercise.Variant;

/** The time that things take, in whole seconds: the one place that planner and compiler ask. */
public final class Tempo {

    /** The get-ready that every exercise has at least, however near the one before is. */
    public static final int NEXT = 8;

    private static final int SWITCH_SIDE = 6;
    private static final int TURN_ROUND = 12;

    private static final int START = 12;
    private static final int CHANGE_POSITION = 10;
    private static final int TO_OR_FROM_FLOOR = 15;
    private static final int FETCH_EQUIPMENT = 20;

    private Tempo() {}

    /** The time to get ready for an exercise, and the reason for it. */
    public record Transition(int seconds, Segment.GetReady.Why why) {}

    /** Moves, holds, rests and switches of a variant at a dose, without the get-ready before it. */
    public static int workSeconds(Variant variant, Dose dose) {
        int set = variant.movement().seconds(dose) * dose.repetitions();
        int allSets = set * dose.sets() + dose.restSeconds() * (dose.sets() - 1);
        return switch (variant.sides()) {
            case TOGETHER -> allSets;
            case ONE_THEN_OTHER -> 2 * allSets + switchSeconds(variant);
            case ALTERNATING -> 2 * set * dose.sets() + dose.restSeconds() * (dose.sets() - 1);
        };
    }

    /** Between the two sides, where one is done after the other. */
    public static int switchSeconds(Variant variant) {
        return variant.sidedness().turnsRound() ? TURN_ROUND : SWITCH_SIDE;
    }

    /**
     * The get-ready of {@code next} after {@code previous}: the longest of what has to be done.
     *
     * @param previous null at the start of a session, where the person is taken to stand with empty hands
     */
    public static Transition transition(@Nullable Variant previous, Variant next) {
        if (fetches(previous, next)) {
            return new Transition(FETCH_EQUIPMENT, Segment.GetReady.Why.FETCH_EQUIPMENT);
        }
        Station from = previous == null ? Station.STANDING : previous.station();
        Station to = next.station();
        if (from.isOnFloor() != to.isOnFloor()) {
            return new Transition(TO_OR_FROM_FLOOR, Segment.GetReady.Why.TO_OR_FROM_FLOOR);
        }
        Segment.GetReady.Why why = from == to ? Segment.GetReady.Why.NEXT : Segment.GetReady.Why.CHANGE_POSITION;
        if (previous == null) {
            return new Transition(START, why);
        }
        return new Transition(from == to ? NEXT : CHANGE_POSITION, why);
    }

    /** True if something is taken to hand, or the band is tied to something else. */
    private static boolean fetches(@Nullable Variant previous, Variant next) {
        return next.equipment().stream()
                .filter(e -> e.isHandheld() || e.isAnchor())
                .anyMatch(e -> previous == null || !previous.equipment().contains(e));
    }

    /** True if both sides are done one after the other or in turn. */
    static boolean isSided(Variant variant) {
        return variant.sides() != Sides.TOGETHER;
    }
}
