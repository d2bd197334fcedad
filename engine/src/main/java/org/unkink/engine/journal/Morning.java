package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The end of a person's day: midnight ends nothing, sleep does. The day of an entry ends at the first four in the
 * morning after it, and never sooner than six hours after it.
 */
public final class Morning {

    private static final LocalTime FOUR = LocalTime.of(4, 0);
    private static final Duration SLEEP = Duration.ofHours(6);

    /** No day is longer, however far clocks are put back or forward in it. */
    private static final Duration LONGEST_DAY = Duration.ofDays(3);

    private Morning() {}

    /**
     * The morning after a moment: the later one, if the person is somewhere else now.
     *
     * @param there where they were then
     * @param here where they are now
     */
    public static Instant after(Instant moment, Zone there, Zone here) {
        Instant one = after(moment, there);
        Instant other = after(moment, here);
        return one.isAfter(other) ? one : other;
    }

    /** The morning after a moment in one place. */
    static Instant after(Instant moment, Zone zone) {
        LocalDateTime four = zone.day(moment).atTime(FOUR);
        Instant today = zone.moment(four);
        Instant next = today.isAfter(moment) ? today : zone.moment(four.plusDays(1));
        Instant slept = moment.plus(SLEEP);
        return next.isBefore(slept) ? slept : next;
    }

    /** True if a later moment, in the place where the person is then, belongs to the day of an entry. */
    static boolean isSameDay(Entry entry, Instant later, Zone here) {
        // Most entries are from long ago, and to find a morning takes its time.
        return later.isBefore(entry.at().plus(LONGEST_DAY)) && later.isBefore(after(entry.at(), entry.zone(), here));
    }
}
