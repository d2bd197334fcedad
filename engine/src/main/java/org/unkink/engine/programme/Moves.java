package org.unkink.engine.programme;

import java.time.LocalDate;
import java.util.List;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Allowed.Limit;
import org.unkink.engine.programme.ProgrammeDay.Kind;

/** The moves of a planned day: to a free day that is at most six days away and not over. */
public final class Moves {

    private static final int FARTHEST_DAYS = 6;

    private final Calendar calendar;
    private final Person person;

    public Moves(Calendar calendar, Person person) {
        this.calendar = calendar;
        this.person = person;
    }

    /** The days to which one can be moved; none where it cannot. */
    public List<LocalDate> targets(ProgrammeDay day) {
        if (!isMovable(day)) {
            return List.of();
        }
        return calendar.days().stream()
                .filter(other -> isFree(other) && isNear(day.date(), other.date()))
                .map(ProgrammeDay::date)
                .toList();
    }

    private boolean isMovable(ProgrammeDay day) {
        boolean isToCome = switch (day.state()) {
            case PLANNED, TODAY, STOPPED -> true;
            case DONE, PARTLY, MISSED, MOVED -> false;
        };
        return isToCome && day.kind() != Kind.REST && !isMadeUp(day);
    }

    /** A day that stands in for a missed one moves on by itself. */
    private boolean isMadeUp(ProgrammeDay day) {
        return day.movedFrom().isPresent()
                && person.diary().movedDays().stream()
                        .noneMatch(moved -> moved.event().to().equals(day.date()));
    }

    private boolean isFree(ProgrammeDay day) {
        return !day.date().isBefore(calendar.today()) && day.kind() == Kind.REST && !isStopped(day);
    }

    private boolean isStopped(ProgrammeDay day) {
        return day.date().equals(calendar.today()) && calendar.limit() == Limit.NO_SESSION;
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return !other.isBefore(one.minusDays(FARTHEST_DAYS)) && !other.isAfter(one.plusDays(FARTHEST_DAYS));
    }
}
