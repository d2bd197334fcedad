package org.unkink.browser;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Tables of time zones by the rules of Java, as a browser makes them by its own. */
final class ZoneTables {

    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2040-01-01T00:00:00Z");

    private ZoneTables() {}

    static String of(String zone) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        StringBuilder table = new StringBuilder().append(FIRST.getEpochSecond());
        table.append(':').append(rules.getOffset(FIRST).getTotalSeconds());
        ZoneOffsetTransition next = rules.nextTransition(FIRST);
        while (next != null && next.getInstant().isBefore(LAST)) {
            table.append(' ').append(next.getInstant().getEpochSecond());
            table.append(':').append(next.getOffsetAfter().getTotalSeconds());
            next = rules.nextTransition(next.getInstant());
        }
        return table.toString();
    }
}
