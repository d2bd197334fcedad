package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The end of a person's day: midnight ends nothing, sleep does. The day of an entry ends at the first four in the
 * morning after it, and never sooner than six hours after it.
 */
public final class Morning {

    private static final LocalTime FOUR = LocalTime.of(4, 0);
    private static final Duration SLEEP = Duration.ofHours(6);

    private Morning() {}

    /**
     * The morning after a moment.
     *
     * @param zone where the person is
     */
    public static Instant after(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        ZonedDateTime four = there.with(FOUR);
        Instant next = (four.toInstant().isAfter(moment) ? four : four.plusDays(1)).toInstant();
        Instant slept = moment.plus(SLEEP);
        return next.isBefore(slept) ? slept : next;
    }

    /** Whether a later moment belongs to the same day of a person. */
    public static boolean isSameDay(Instant moment, Instant later, ZoneId zone) {
        return later.isBefore(after(moment, zone));
    }
}
