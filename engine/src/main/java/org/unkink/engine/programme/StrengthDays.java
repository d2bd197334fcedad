package org.unkink.engine.programme;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/** On which days there may be strength: never on two days in a row, and on at most three of any seven (rule R11). */
final class StrengthDays {

    private static final int MOST_A_WEEK = 3;
    private static final int WEEK = 7;

    private StrengthDays() {}

    /** True if a day with strength fits among other days with strength. */
    static boolean fits(LocalDate day, NavigableSet<LocalDate> others) {
        if (others.contains(day.minusDays(1)) || others.contains(day.plusDays(1))) {
            return false;
        }
        for (int back = 0; back < WEEK; back++) {
            LocalDate from = day.minusDays(back);
            if (others.subSet(from, from.plusDays(WEEK)).size() >= MOST_A_WEEK) {
                return false;
            }
        }
        return true;
    }

    /** True if a day with strength fits behind the days before it; only those of the last week can be in its way. */
    static boolean fitsBehind(LocalDate day, NavigableSet<LocalDate> done) {
        return fits(day, new TreeSet<>(done.subSet(day.minusDays(WEEK), day)));
    }

    /**
     * Those of the asked days that get strength, the earlier ones first, after what was done already.
     *
     * @param first the first day on which muscles have rested
     */
    static NavigableSet<LocalDate> among(NavigableSet<LocalDate> asked, NavigableSet<LocalDate> done, LocalDate first) {
        NavigableSet<LocalDate> strength = new TreeSet<>(done);
        NavigableSet<LocalDate> chosen = new TreeSet<>();
        for (LocalDate day : asked.tailSet(first, true)) {
            if (fits(day, strength)) {
                strength.add(day);
                chosen.add(day);
            }
        }
        return chosen;
    }
}
