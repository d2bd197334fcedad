package org.unkink.engine.journal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** The time zones of the JVM. */
public final class SystemZones {

    private SystemZones() {}

    /** {@link Zones#zone}. */
    public static Zone zone(String id) {
        try {
            ZoneRules rules = ZoneId.of(id, ZoneId.SHORT_IDS).getRules();
            return new Zone(id, moment -> rules.getOffset(moment).getTotalSeconds());
        } catch (DateTimeException e) {
            return new Zone(id, _ -> 0);
        }
    }
}
