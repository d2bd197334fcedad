package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.Life.ROW;
import static org.unkink.engine.journal.Life.hurt;
import static org.unkink.engine.journal.Life.pain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Region;

/** What of the journal is of today, at midnight, in the morning, across time zones and when the clocks change. */
class TodayTest {

    private static final Zone BERLIN = SystemZones.zone("Europe/Berlin");
    private static final Zone KIRITIMATI = SystemZones.zone("Pacific/Kiritimati");
    private static final Zone HONOLULU = SystemZones.zone("Pacific/Honolulu");

    @Test
    void theDayOfAPersonEndsAtFourOrAfterSixHours() {
        assertThat(morning("2026-06-14T09:00")).isEqualTo(berlin("2026-06-15T04:00"));
        assertThat(morning("2026-06-14T22:00")).isEqualTo(berlin("2026-06-15T04:00"));
        assertThat(morning("2026-06-14T23:53")).isEqualTo(berlin("2026-06-15T05:53"));
        assertThat(morning("2026-06-15T00:06")).isEqualTo(berlin("2026-06-15T06:06"));
        assertThat(morning("2026-06-15T03:59")).isEqualTo(berlin("2026-06-15T09:59"));
        assertThat(morning("2026-06-15T04:00")).isEqualTo(berlin("2026-06-16T04:00"));
        assertThat(morning("2026-03-28T21:30")).as("the clocks go forward").isEqualTo(berlin("2026-03-29T04:30"));
        assertThat(morning("2026-10-24T21:30")).as("the clocks go back").isEqualTo(berlin("2026-10-25T04:00"));
    }

    private static Instant morning(String time) {
        return Morning.after(berlin(time), BERLIN);
    }

    @Test
    void midnightDoesNotForgetPain() {
        Life life = new Life().at(berlin("2026-06-14T23:53"), BERLIN, pain(9));

        assertThat(said(life, "2026-06-15T00:00")).contains(9);
        assertThat(said(life, "2026-06-15T05:52:59")).contains(9);
        assertThat(said(life, "2026-06-15T05:53")).isEmpty();
    }

    @Test
    void theHighestOfTodayCounts() {
        Life life = new Life()
                .at(berlin("2026-06-15T08:00"), BERLIN, pain(8))
                .at(berlin("2026-06-15T08:05"), BERLIN, pain(2));

        assertThat(said(life, "2026-06-15T10:00")).contains(8);
    }

    @Test
    void aNumberCountsUntilItIsCorrectedOrWithdrawn() {
        Life life = new Life()
                .at(berlin("2026-06-15T08:00"), BERLIN, pain(8))
                .at(berlin("2026-06-15T08:01"), BERLIN, pain(2));
        EntryId eight = new EntryId(Life.uuid(0));

        life.at(berlin("2026-06-15T08:02"), BERLIN, new Event.EntryCorrected(eight, (Event.Correctable) pain(3)));
        assertThat(said(life, "2026-06-15T10:00")).contains(3);

        life.at(berlin("2026-06-15T08:03"), BERLIN, new Event.EntryWithdrawn(eight));
        assertThat(said(life, "2026-06-15T10:00")).contains(2);
    }

    @Test
    void theSorestSpotOfEveryMapOfTodayIsPainAndALaterMapTakesNothingBack() {
        Life life = new Life()
                .at(berlin("2026-06-15T08:00"), BERLIN, map(9, 3))
                .at(berlin("2026-06-15T09:00"), BERLIN, pain(1));
        EntryId nine = new EntryId(Life.uuid(0));
        assertThat(said(life, "2026-06-15T10:00")).contains(9);

        life.at(berlin("2026-06-15T09:30"), BERLIN, map(2)).at(berlin("2026-06-15T09:31"), BERLIN, map());
        assertThat(said(life, "2026-06-15T10:00")).contains(9);
        assertThat(life.now(berlin("2026-06-15T10:00"), BERLIN).soreness())
                .as("where it is sore is as it was stated last")
                .isEmpty();
        assertThat(said(life, "2026-06-16T10:00")).as("a map of yesterday").isEmpty();

        life.at(berlin("2026-06-15T09:40"), BERLIN, new Event.EntryCorrected(nine, map(4)));
        assertThat(said(life, "2026-06-15T10:00")).contains(4);
        life.at(berlin("2026-06-15T09:50"), BERLIN, new Event.EntryWithdrawn(nine));
        assertThat(said(life, "2026-06-15T10:00")).contains(2);
    }

    @Test
    void aMovementThatHurtWithANumberIsPain() {
        Event hurt = new Event.ExerciseHurt(
                Life.session(1),
                ROW,
                null,
                Optional.empty(),
                Event.ExerciseHurt.Kind.PULLING,
                Optional.of(new PainScore(5)));
        assertThat(said(new Life().at(berlin("2026-06-15T08:00"), BERLIN, hurt), "2026-06-15T10:00"))
                .contains(5);
    }

    @Test
    void nothingSaidIsNotZero() {
        assertThat(new Life().now().pain()).isEqualTo(new PainToday.NotSaid());
        assertThat(new Life()
                        .at(berlin("2026-06-15T08:00"), BERLIN, map())
                        .now()
                        .pain())
                .as("a map without spots does not say how much it hurts")
                .isEqualTo(new PainToday.NotSaid());
        assertThat(new Life()
                        .at(berlin("2026-06-15T08:00"), BERLIN, pain(0))
                        .now()
                        .pain())
                .isEqualTo(new PainToday.Said(new PainScore(0)));
    }

    @Test
    void theZoneOfThePersonNowDecidesWhatIsToday() {
        Instant noon = Instant.parse("2026-06-15T12:00:00Z");
        Life life = new Life().at(noon, KIRITIMATI, pain(6));

        assertThat(life.now(noon, KIRITIMATI).today()).isEqualTo(LocalDate.parse("2026-06-16"));
        assertThat(life.now(noon, HONOLULU).today()).isEqualTo(LocalDate.parse("2026-06-15"));
        assertThat(life.now(noon, HONOLULU).pain()).isEqualTo(new PainToday.Said(new PainScore(6)));
    }

    @Test
    void aHurtKeepsTheDayOfThePlaceWhereItHappened() {
        Instant noon = Instant.parse("2026-06-15T12:00:00Z");
        Life life = new Life()
                .at(noon, KIRITIMATI, hurt(Event.ExerciseHurt.Kind.PULLING))
                .at(noon.plusSeconds(60), HONOLULU, hurt(Event.ExerciseHurt.Kind.PULLING));

        assertThat(life.now(noon.plusSeconds(120), HONOLULU).hurts()).containsEntry(ROW, LocalDate.parse("2026-06-16"));
    }

    private static Event.SorenessNoted map(int... intensities) {
        List<SoreSpot> spots = java.util.Arrays.stream(intensities)
                .mapToObj(intensity -> new SoreSpot(Region.NECK, null, intensity))
                .toList();
        return new Event.SorenessNoted(spots, false);
    }

    private static Optional<Integer> said(Life life, String time) {
        return life.now(berlin(time), BERLIN).pain().said().map(PainScore::value);
    }

    private static Instant berlin(String time) {
        return BERLIN.moment(LocalDateTime.parse(time));
    }
}
