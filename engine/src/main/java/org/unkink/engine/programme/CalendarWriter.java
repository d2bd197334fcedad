package org.unkink.engine.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.plan.Allowed;
import org.unkink.engine.plan.Allowed.Limit;
import org.unkink.engine.programme.ProgrammeDay.Kind;
import org.unkink.engine.programme.ProgrammeDay.State;
import org.unkink.engine.progress.Adherence;
import org.unkink.engine.progress.Training;

/** Writes a calendar day by day. */
final class CalendarWriter {

    private final Person person;
    private final LocalDate today;
    private final Programme now;
    private final LocalDate from;
    private final LocalDate to;
    private final Beginnings beginnings;
    private final NavigableMap<LocalDate, Integer> seconds;
    private final NavigableSet<LocalDate> done;
    private final NavigableSet<LocalDate> strengthDone;
    private final Allowed allowed;
    private final NavigableMap<LocalDate, LocalDate> asked;
    private final MakingUp makingUp;
    private final NavigableSet<LocalDate> strengthAhead;
    private final Map<LocalDate, LocalDate> movedAway = new TreeMap<>();

    CalendarWriter(Catalogue catalogue, Person person) {
        this.person = person;
        this.today = person.today();
        this.now = Programme.of(person);
        this.from = Adherence.monday(earlier(person.diary().firstDay().orElse(today), today));
        this.to = Adherence.monday(today.plusDays(Calendar.DAYS_AHEAD - 1)).plusDays(6);
        this.beginnings = Beginnings.of(person);
        this.seconds = Training.secondsByDay(person);
        this.done = Training.daysDone(person);
        this.strengthDone = Training.strengthDays(catalogue, person);
        this.allowed = Allowed.of(catalogue, person);
        LocalDate firstStrength = allowed.firstStrength();
        this.asked = AskedDays.between(from, to, person);
        asked.forEach((day, before) -> movedAway.put(before, day));
        this.makingUp = new MakingUp(today, asked, done, strengthDone, firstStrength);
        this.strengthAhead = StrengthDays.among(ahead(), strengthDone, firstStrength);
    }

    Calendar calendar() {
        List<ProgrammeDay> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(day(day));
        }
        return new Calendar(now, today, allowed.limit(), days);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private NavigableSet<LocalDate> ahead() {
        NavigableSet<LocalDate> ahead = new TreeSet<>(asked.tailMap(today, true).keySet());
        ahead.removeAll(done);
        return ahead;
    }

    private ProgrammeDay day(LocalDate date) {
        ProgrammeLevel level = beginnings.level(
                date, Programme.chosenOn(date, person).orElse(now).level());
        Kind kind = kind(date);
        Optional<LocalDate> movedTo = makingUp.standIn(date).or(() -> movedAway(date));
        return new ProgrammeDay(
                date,
                kind,
                state(date),
                level,
                minutes(date, kind, LevelPlan.of(level)),
                allowed.strengthFrom()
                        .filter(at -> strengthAhead.contains(date)
                                && person.zone().day(at).equals(date)),
                movedFrom(date),
                movedTo);
    }

    private Kind kind(LocalDate date) {
        if (isOver(date)) {
            return strengthDone.contains(date) ? Kind.STRENGTH : Kind.MOBILITY;
        }
        if (!asked.containsKey(date)) {
            return Kind.REST;
        }
        boolean strength =
                date.isBefore(today) ? StrengthDays.fitsBehind(date, strengthDone) : strengthAhead.contains(date);
        return strength && !isResting(date) ? Kind.STRENGTH : Kind.MOBILITY;
    }

    /** True if what was done on a day is all that there is of it. */
    private boolean isOver(LocalDate date) {
        return done.contains(date) || (date.isBefore(today) && seconds.containsKey(date));
    }

    /** Today, as long as the planner gives no strength. */
    private boolean isResting(LocalDate date) {
        return date.equals(today)
                && (allowed.firstStrength().isAfter(today)
                        || allowed.strengthFrom().isPresent());
    }

    private boolean isStopped(LocalDate date) {
        return date.equals(today) && allowed.limit() == Limit.NO_SESSION;
    }

    private State state(LocalDate date) {
        if (done.contains(date)) {
            return State.DONE;
        }
        if (isStopped(date) && asked.containsKey(date)) {
            return State.STOPPED;
        }
        if (!date.isBefore(today)) {
            return date.equals(today) ? State.TODAY : State.PLANNED;
        }
        if (makingUp.standIn(date).isPresent()) {
            return State.MOVED;
        }
        if (seconds.containsKey(date)) {
            return State.PARTLY;
        }
        return asked.containsKey(date) ? State.MISSED : State.DONE;
    }

    private int minutes(LocalDate date, Kind kind, LevelPlan plan) {
        if (isOver(date)) {
            return Math.ceilDiv(seconds.getOrDefault(date, 0), 60);
        }
        if (isStopped(date)) {
            return 0;
        }
        return switch (kind) {
            case STRENGTH -> plan.minutes();
            case MOBILITY -> plan.mobilityMinutes();
            case REST -> 0;
        };
    }

    private Optional<LocalDate> movedFrom(LocalDate date) {
        LocalDate before = asked.get(date);
        if (before != null && !before.equals(date)) {
            return Optional.of(before);
        }
        return makingUp.missedBehind(date);
    }

    private Optional<LocalDate> movedAway(LocalDate date) {
        LocalDate to = movedAway.get(date);
        return to == null || to.equals(date) ? Optional.empty() : Optional.of(to);
    }
}
