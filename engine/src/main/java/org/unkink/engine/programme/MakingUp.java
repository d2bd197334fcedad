package org.unkink.engine.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unkink.engine.progress.Adherence;

/**
 * Makes up for missed days. A session on another day of the same week stands in for one; else, in the week that is
 * still running, the next day that is free and takes strength away from no other; else it is let go.
 */
final class MakingUp {

    private final LocalDate today;
    private final NavigableMap<LocalDate, LocalDate> asked;
    private final Set<LocalDate> sessions;
    private final NavigableSet<LocalDate> strength;
    private final LocalDate firstStrength;
    private final Map<LocalDate, LocalDate> standIn = new HashMap<>();
    private final Map<LocalDate, LocalDate> missedBehind = new HashMap<>();

    /**
     * @param asked is added to: the days that are still to come in place of missed ones
     * @param sessions the days on which something was done, and {@code strength} those with strength
     * @param firstStrength the first day on which there may be strength again
     */
    MakingUp(
            LocalDate today,
            NavigableMap<LocalDate, LocalDate> asked,
            Set<LocalDate> sessions,
            NavigableSet<LocalDate> strength,
            LocalDate firstStrength) {
        this.today = today;
        this.asked = asked;
        this.sessions = sessions;
        this.strength = strength;
        this.firstStrength = firstStrength;
        missedByWeek().forEach(this::makeUp);
    }

    /** The day that stands in for a missed one. */
    Optional<LocalDate> standIn(LocalDate missed) {
        return Optional.ofNullable(standIn.get(missed));
    }

    /** The missed day that a day stands in for. */
    Optional<LocalDate> missedBehind(LocalDate day) {
        return Optional.ofNullable(missedBehind.get(day));
    }

    private void standIn(LocalDate missed, LocalDate day) {
        standIn.put(missed, day);
        missedBehind.put(day, missed);
    }

    private Map<LocalDate, NavigableSet<LocalDate>> missedByWeek() {
        Map<LocalDate, NavigableSet<LocalDate>> missed = new HashMap<>();
        for (LocalDate day : asked.headMap(today).keySet()) {
            if (!sessions.contains(day)) {
                missed.computeIfAbsent(Adherence.monday(day), _ -> new TreeSet<>())
                        .add(day);
            }
        }
        return missed;
    }

    private void makeUp(LocalDate monday, NavigableSet<LocalDate> missed) {
        NavigableSet<LocalDate> extra = new TreeSet<>();
        for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
            if (sessions.contains(day) && !asked.containsKey(day)) {
                extra.add(day);
            }
        }
        for (Iterator<LocalDate> days = missed.iterator(); days.hasNext() && !extra.isEmpty(); ) {
            LocalDate day = days.next();
            LocalDate later = extra.higher(day);
            LocalDate done = later == null ? extra.first() : later;
            extra.remove(done);
            standIn(day, done);
            days.remove();
        }
        if (monday.equals(Adherence.monday(today))) {
            missed.stream().filter(this::hadStrength).forEach(this::moveOn);
        }
    }

    /** Only strength is made up for: mobility comes back by itself. */
    private boolean hadStrength(LocalDate missed) {
        return StrengthDays.fitsBehind(missed, strength);
    }

    private void moveOn(LocalDate missed) {
        LocalDate end = Adherence.monday(today).plusDays(7);
        for (LocalDate day = today; day.isBefore(end); day = day.plusDays(1)) {
            if (!asked.containsKey(day) && !sessions.contains(day) && takesNothingAway(day)) {
                asked.put(day, missed);
                standIn(missed, day);
                return;
            }
        }
    }

    /** True if it gets strength itself, and every day after it that has strength keeps it. */
    private boolean takesNothingAway(LocalDate day) {
        NavigableSet<LocalDate> ahead = new TreeSet<>();
        asked.tailMap(today).keySet().stream()
                .filter(d -> !sessions.contains(d))
                .forEach(ahead::add);
        NavigableSet<LocalDate> before = StrengthDays.among(ahead, strength, firstStrength);
        ahead.add(day);
        NavigableSet<LocalDate> after = StrengthDays.among(ahead, strength, firstStrength);
        return after.contains(day) && after.containsAll(before);
    }
}
