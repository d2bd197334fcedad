package org.unkink.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.SystemZones;

class TableZonesTest {

    private static final long FIRST = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2039-12-31T00:00:00Z").getEpochSecond();

    @Test
    void aZoneOfATableShowsTheTimeOfTheZoneItWasMadeFrom() {
        Random random = new Random(3);
        TableZones zones = new TableZones();
        for (String id : ZoneId.getAvailableZoneIds()) {
            zones.add(id, ZoneTables.of(id));
            for (int i = 0; i < 50; i++) {
                Instant moment = Instant.ofEpochSecond(random.nextLong(FIRST, LAST));
                assertThat(zones.zone(id).time(moment))
                        .as("%s in %s", moment, id)
                        .isEqualTo(SystemZones.zone(id).time(moment));
            }
        }
    }

    @Test
    void aZoneThatNobodyToldOfHasTheClocksOfUtc() {
        Instant noon = Instant.parse("2026-07-01T12:00:00Z");
        assertThat(new TableZones().zone("Etc/Unknown").time(noon)).hasToString("2026-07-01T12:00");
    }
}
