package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time zone: it says on which day a moment falls, and what clocks show then. Two with the same id are equal.
 *
 * <p>Not {@link java.time.ZoneId}, since where Unkink runs without a JVM only the browser knows the zones of the world.
 */
public final class Zone {

    /** How far the clocks of a zone are ahead of UTC at a moment, in seconds. */
    @FunctionalInterface
    public interface Offsets {
        int at(Instant moment);
    }

    public static final Zone UTC = new Zone("UTC", _ -> 0);

    /** Longer than clocks can be ahead of or behind UTC (18 hours). */
    private static final Duration APART = Duration.ofDays(1);

    private final String id;
    private final Offsets offsets;

    /** @param id as IANA names it ({@code Europe/Vienna}), or what a device says instead ({@code +05:30}) */
    public Zone(String id, Offsets offsets) {
        this.id = id;
        this.offsets = offsets;
    }

    public String id() {
        return id;
    }

    public LocalDate day(Instant moment) {
        return time(moment).toLocalDate();
    }

    /** Time on the clocks there at a moment. */
    public LocalDateTime time(Instant moment) {
        return LocalDateTime.ofEpochSecond(
                moment.getEpochSecond() + offsets.at(moment), moment.getNano(), ZoneOffset.UTC);
    }

    /**
     * The moment at which clocks show a time. In autumn, when they show it twice, the first; in spring, when they leave it
     * out, as long after the leap as it would have been.
     */
    public Instant moment(LocalDateTime time) {
        Instant asInUtc = time.toInstant(ZoneOffset.UTC);
        int before = offsets.at(asInUtc.minus(APART));
        int after = offsets.at(asInUtc.plus(APART));
        Instant early = asInUtc.minusSeconds(before);
        Instant late = asInUtc.minusSeconds(after);
        return offsets.at(early) != before && offsets.at(late) == after ? late : early;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Zone zone && id.equals(zone.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
