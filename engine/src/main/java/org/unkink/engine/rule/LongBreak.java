package org.unkink.engine.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A break that is long: more than 14 days (rule R44). After one the check comes first, doses are lower, everybody
 * begins gently, and what was before is no longer compared with; and for so long what hurt stays away (rule R17).
 */
public final class LongBreak {

    /** The longest time that is none yet. */
    public static final int DAYS = 14;

    private LongBreak() {}

    /** True if one lies between two days. */
    public static boolean isBetween(LocalDate last, LocalDate next) {
        return last.plusDays(DAYS).isBefore(next);
    }

    /** True if one lies between two moments, whatever the clocks say. */
    public static boolean isBetween(Instant last, Instant next) {
        return last.plus(Duration.ofDays(DAYS)).isBefore(next);
    }
}
