package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against java.time. */
class ZoneTest {

    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2040-01-01T00:00:00Z");

    /** Days and moments around every change of the clocks, where a zone has any. */
    @Test
    void momentsAndTimesAreThoseOfJavaInEveryZoneOfTheWorld() {
        Random random = new Random(14);
        for (String id : ZoneId.getAvailableZoneIds()) {
            Zone zone = SystemZones.zone(id);
            ZoneId java = ZoneId.of(id);
            hold(
                    zone,
                    java,
                    FIRST.plusSeconds(
                            random.nextLong(Duration.between(FIRST, LAST).toSeconds())));
            ZoneOffsetTransition change = java.getRules().nextTransition(FIRST);
            while (change != null && change.getInstant().isBefore(LAST)) {
                for (long minutes : new long[] {-1441, -61, -60, -1, 0, 1, 59, 60, 119, 1439}) {
                    hold(zone, java, change.getInstant().plus(Duration.ofMinutes(minutes)));
                }
                change = java.getRules().nextTransition(change.getInstant());
            }
        }
    }

    private static void hold(Zone zone, ZoneId java, Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, java);
        assertThat(zone.time(moment)).as("%s in %s", moment, zone).isEqualTo(time);
        assertThat(zone.day(moment)).isEqualTo(time.toLocalDate());
        for (LocalDateTime around : List.of(time, time.plusMinutes(30), time.plusHours(2))) {
            assertThat(zone.moment(around))
                    .as("%s in %s", around, zone)
                    .isEqualTo(around.atZone(java).toInstant());
        }
    }

    /** Some browsers name an old zone, an offset, or none. */
    @ParameterizedTest
    @CsvSource({
        "Etc/Unknown, 2026-07-01T12:00",
        "Mars/Olympus, 2026-07-01T12:00",
        "EST, 2026-07-01T07:00",
        "HST, 2026-07-01T02:00",
        "+05:30, 2026-07-01T17:30"
    })
    void anOddZoneStopsNobody(String id, String noonInUtc) {
        assertThat(SystemZones.zone(id).time(Instant.parse("2026-07-01T12:00:00Z")))
                .isEqualTo(LocalDateTime.parse(noonInUtc));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Vienna", "Etc/Unknown"})
    void twoOfTheSameIdAreEqual(String id) {
        assertThat(SystemZones.zone(id)).isEqualTo(SystemZones.zone(id)).isNotEqualTo(Zone.UTC);
        assertThat(SystemZones.zone(id)).hasSameHashCodeAs(SystemZones.zone(id)).hasToString(id);
    }
}
