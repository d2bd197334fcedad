package org.unkink.answers.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.unkink.answers.Clock;
import org.unkink.answers.contract.Format.Complaint;

/**
 * The moments and days that can be true. Nothing of a person is older than Unkink, and a device's clock may be wrong,
 * and its time zone too, but not by more than a day: what lies outside came from a clock that nobody should go by, or
 * is given in seconds. It is refused, and what an earlier Unkink stored of it counts for nothing.
 */
public final class Moments {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final Duration AHEAD = Duration.ofHours(24);

    /** The offset at which each day begins first. */
    private static final ZoneOffset FIRST_TO_BEGIN = ZoneOffset.ofHours(14);

    /** The programme looks four weeks ahead from its Monday, and a day is moved by less than a week. */
    private static final int PLANNED_DAYS = 42;

    private static final String TOO_EARLY = "before-2020";
    private static final String TOO_LATE = "in-the-future";

    /** The codes of faults that a clock makes. */
    public static final List<String> CODES = List.of(TOO_EARLY, TOO_LATE);

    private final Clock clock;

    public Moments(Clock clock) {
        this.clock = clock;
    }

    public boolean isPossible(long millis) {
        return ofMoment(millis).isEmpty();
    }

    public Optional<Complaint> ofMoment(long millis) {
        if (millis < FIRST.toEpochMilli()) {
            return Optional.of(new Complaint(
                    TOO_EARLY, "This is before 1 January 2020. A moment is given in milliseconds since 1970."));
        }
        return millis > latest().toEpochMilli()
                ? Optional.of(new Complaint(TOO_LATE, "This is more than a day ahead of the clock."))
                : Optional.empty();
    }

    /** The complaint about a day on which something is said to have been. */
    public Optional<Complaint> ofDay(LocalDate day) {
        return ofDay(day, latestDay(), "This is more than a day ahead of the clock.");
    }

    /** The complaint about a day for which something is planned. */
    public Optional<Complaint> ofPlannedDay(LocalDate day) {
        return ofDay(
                day,
                latestDay().plusDays(PLANNED_DAYS),
                "This is more than " + PLANNED_DAYS + " days ahead of the clock.");
    }

    private static Optional<Complaint> ofDay(LocalDate day, LocalDate last, String tooLate) {
        if (day.isBefore(FIRST_DAY)) {
            return Optional.of(new Complaint(TOO_EARLY, "This is before 1 January 2020."));
        }
        return day.isAfter(last) ? Optional.of(new Complaint(TOO_LATE, tooLate)) : Optional.empty();
    }

    private Instant latest() {
        return clock.instant().plus(AHEAD);
    }

    private LocalDate latestDay() {
        return latest().atOffset(FIRST_TO_BEGIN).toLocalDate();
    }
}
