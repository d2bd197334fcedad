package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.day;
import static org.unkink.engine.progress.History.noted;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;

/** Days and middle values (rules R29, R32 and R41). */
class PainIsJudgedByItsWeekTest {

    @Test
    void aDayHasTheMiddleOfItsValues() {
        History history = new History()
                .session(0, History.NECK_ROLL)
                .pain(0, Moment.BEFORE_SESSION, 3)
                .pain(0, 5)
                .pain(0, 2);

        assertThat(PainSeries.of(history.onDay(0)).days()).containsExactly(entry(0, 3));
        assertThat(PainSeries.of(history.pain(0, 6).onDay(0)).days()).containsExactly(entry(0, 4));
    }

    @Test
    void painRightAfterASessionIsNotThatOfTheDay() {
        History history = new History().session(0, History.NECK_ROLL).pain(0, Moment.AFTER_SESSION, 6);

        assertThat(PainSeries.of(history.onDay(0)).days()).isEmpty();
    }

    @Test
    void theQuestionsAfterASessionCountForTheirOwnDay() {
        History history = new History()
                .session(0, History.NECK_ROLL)
                .pain(1, Moment.NEXT_MORNING, 4)
                .pain(2, Moment.AFTER_TWO_DAYS, 3);

        assertThat(PainSeries.of(history.onDay(2)).days()).containsExactly(entry(1, 4), entry(2, 3));
    }

    @Test
    void twoDaysHaveNoMiddleValueAndThreeDo() {
        PainSeries two = PainSeries.of(new History().pain(0, 4).pain(1, 6).onDay(6));
        PainSeries three =
                PainSeries.of(new History().pain(0, 4).pain(1, 6).pain(2, 5).onDay(6));

        assertThat(two.median(day(6))).isEmpty();
        assertThat(three.median(day(6))).hasValue(5);
    }

    @Test
    void anEvenNumberOfDaysHasTheMiddleOfTheTwoInTheMiddle() {
        PainSeries series = PainSeries.of(
                new History().pain(0, 2).pain(1, 3).pain(2, 6).pain(3, 9).onDay(6));

        assertThat(series.median(day(3))).hasValue(4.5);
    }

    @Test
    void theWindowIsSevenDaysAndTheDayItselfIsOneOfThem() {
        PainSeries series = PainSeries.of(
                new History().pain(0, 8).pain(5, 2).pain(6, 2).pain(7, 2).onDay(20));

        assertThat(series.median(day(6))).hasValue(2);
        assertThat(series.median(day(11))).hasValue(2);
        assertThat(series.median(day(12))).isEmpty();
        assertThat(PainSeries.of(new History().pain(0, 2, 8).onDay(20)).median(day(6)))
                .hasValue(8);
        assertThat(PainSeries.of(new History().pain(0, 2, 8).onDay(20)).median(day(7)))
                .isEmpty();
    }

    @Test
    void fromOneDayToAnotherThoseHaveAMiddleValueOfWhichEnoughIsKnown() {
        PainSeries series = PainSeries.of(
                new History().pain(0, 4).pain(1, 6).pain(2, 5).pain(8, 1).onDay(10));

        assertThat(series.medians(day(0), day(6)))
                .containsExactly(
                        new Value(day(2), 5),
                        new Value(day(3), 5),
                        new Value(day(4), 5),
                        new Value(day(5), 5),
                        new Value(day(6), 5));
        assertThat(series.medians(day(6), day(10))).containsExactly(new Value(day(6), 5));
    }

    @Test
    void aDayIsThatOfThePlaceWhereItWasFelt() {
        Zone berlin = SystemZones.zone("Europe/Berlin");
        Zone honolulu = SystemZones.zone("Pacific/Honolulu");
        Instant justBeforeMidnight = Instant.parse("2026-06-01T21:59:59Z");
        History history = new History()
                .at(justBeforeMidnight, berlin, noted(Moment.NOW, 3, null))
                .at(justBeforeMidnight.plusSeconds(1), berlin, noted(Moment.NOW, 4, null))
                .at(justBeforeMidnight.plusSeconds(2), honolulu, noted(Moment.NOW, 5, null));

        assertThat(PainSeries.of(history.at(justBeforeMidnight.plusSeconds(2), honolulu))
                        .days())
                .containsExactly(entry(0, 4), entry(1, 4));
    }

    @Test
    void aWeekWithAShortAndOneWithALongDayAreWeeks() {
        Zone berlin = SystemZones.zone("Europe/Berlin");
        for (String monday : new String[] {"2026-03-23", "2026-10-19"}) {
            History history = new History();
            LocalDate first = LocalDate.parse(monday);
            for (int d = 0; d < 7; d++) {
                history.at(berlin.moment(first.plusDays(d).atTime(0, 30)), berlin, noted(Moment.NOW, d, null));
            }
            Instant end = berlin.moment(first.plusDays(6).atTime(23, 59));

            assertThat(PainSeries.of(history.at(end, berlin)).median(first.plusDays(6)))
                    .hasValue(3);
        }
    }

    private static java.util.Map.Entry<LocalDate, Double> entry(int day, int score) {
        return java.util.Map.entry(day(day), (double) score);
    }
}
