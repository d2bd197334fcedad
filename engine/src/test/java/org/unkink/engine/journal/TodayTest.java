package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.Life.ROW;
import static org.unkink.engine.journal.Life.hurt;
import static org.unkink.engine.journal.Life.pain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Which day it is for the person, at midnight, across time zones and when the clocks change. */
class TodayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");

    @Test
    void painOfBeforeMidnightIsNotOfToday() {
        Life life = new Life().at(berlin("2026-06-14T23:59:59.999"), BERLIN, pain(8));

        assertThat(life.now(berlin("2026-06-14T23:59:59.999"), BERLIN).pain()).contains(new PainScore(8));
        assertThat(life.now(berlin("2026-06-15T00:00"), BERLIN).pain()).isEmpty();
    }

    @Test
    void painOfMidnightIsOfTodayUntilTheNext() {
        Life life = new Life().at(berlin("2026-06-15T00:00"), BERLIN, pain(3));

        assertThat(life.now(berlin("2026-06-15T23:59:59.999"), BERLIN).pain()).contains(new PainScore(3));
    }

    @Test
    void theLastPainOfTodayCounts() {
        Life life = new Life()
                .at(berlin("2026-06-15T08:00"), BERLIN, pain(8))
                .at(berlin("2026-06-15T09:00"), BERLIN, pain(2));

        assertThat(life.now(berlin("2026-06-15T10:00"), BERLIN).pain()).contains(new PainScore(2));
    }

    @Test
    void aDayOfTwentyThreeHoursAndOneOfTwentyFiveAreDays() {
        Life spring = new Life().at(berlin("2026-03-29T00:00"), BERLIN, pain(4));
        assertThat(spring.now(berlin("2026-03-29T23:59"), BERLIN).pain()).contains(new PainScore(4));
        assertThat(spring.now(berlin("2026-03-30T00:00"), BERLIN).pain()).isEmpty();

        Life autumn = new Life().at(berlin("2026-10-25T00:00"), BERLIN, pain(4));
        assertThat(autumn.now(Instant.parse("2026-10-25T22:59:59Z"), BERLIN).pain())
                .contains(new PainScore(4));
        assertThat(autumn.now(Instant.parse("2026-10-25T23:00:00Z"), BERLIN).pain())
                .isEmpty();
    }

    @Test
    void theZoneOfThePersonNowDecidesWhatIsToday() {
        Instant noon = Instant.parse("2026-06-15T12:00:00Z");
        Life life = new Life().at(noon, KIRITIMATI, pain(6));

        assertThat(life.now(noon, KIRITIMATI).today()).isEqualTo(LocalDate.parse("2026-06-16"));
        assertThat(life.now(noon, HONOLULU).today()).isEqualTo(LocalDate.parse("2026-06-15"));
        assertThat(life.now(noon, HONOLULU).pain()).contains(new PainScore(6));
    }

    @Test
    void aHurtKeepsTheDayOfThePlaceWhereItHappened() {
        Instant noon = Instant.parse("2026-06-15T12:00:00Z");
        Life life = new Life()
                .at(noon, KIRITIMATI, hurt(Event.ExerciseHurt.Kind.PULLING))
                .at(noon.plusSeconds(60), HONOLULU, hurt(Event.ExerciseHurt.Kind.PULLING));

        assertThat(life.now(noon.plusSeconds(120), HONOLULU).hurts()).containsEntry(ROW, LocalDate.parse("2026-06-16"));
    }

    private static Instant berlin(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}
