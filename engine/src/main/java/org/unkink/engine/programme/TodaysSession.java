package org.unkink.engine.programme;

import java.util.Optional;
import org.unkink.engine.plan.Allowed.Limit;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.programme.ProgrammeDay.State;

/**
 * The session that today is to have: that of the programme, changed by what today allows.
 *
 * @param optional whether nothing is asked for: a day of rest, or a day whose session is done
 * @param wish for the planner; empty if there can be no session today
 */
public record TodaysSession(ProgrammeDay day, boolean optional, Optional<Wish> wish) {

    /** By the calendar. */
    public static TodaysSession of(Calendar calendar) {
        ProgrammeDay day = calendar.ofToday();
        boolean optional = day.state() == State.DONE || day.kind() == ProgrammeDay.Kind.REST;
        return new TodaysSession(day, optional, wish(day, optional, calendar.limit()));
    }

    private static Optional<Wish> wish(ProgrammeDay day, boolean optional, Limit limit) {
        boolean strength = day.kind() == ProgrammeDay.Kind.STRENGTH && !optional;
        LevelPlan plan = LevelPlan.of(day.level());
        return switch (limit) {
            case CHECK_FIRST, NO_SESSION -> Optional.empty();
            case NO_STRENGTH -> Optional.of(gentle(plan));
            case NONE -> Optional.of(strength ? Wish.of(plan.minutes()) : gentle(plan));
        };
    }

    private static Wish gentle(LevelPlan plan) {
        Wish wish = Wish.of(plan.mobilityMinutes());
        return new Wish(
                wish.minutes(),
                Wish.Kind.GENTLE,
                wish.warmUp(),
                wish.fullWarmUp(),
                wish.locked(),
                wish.removed(),
                wish.shown());
    }
}
