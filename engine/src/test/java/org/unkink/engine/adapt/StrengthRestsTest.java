package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.ROW;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;

/** When there is no strength, and when it may come again (rules R18, R27, R29). */
class StrengthRestsTest {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private static boolean rests(Adaptation adaptation) {
        return !adaptation.limits().strengthRests().isEmpty();
    }

    private static Training flareUp(Zone zone, int rise) {
        return new Training().in(zone).checked(0).nextMorning(2 + rise).session(0, ROW);
    }

    @Test
    void aRiseOf3TheNextMorningRestsStrengthFor48HoursAndOneOf2DoesNot() {
        Training training = flareUp(Zone.UTC, 3);
        assertThat(rests(training.adaptation(training.moment(1, MORNING, Duration.ZERO))))
                .isTrue();
        assertThat(rests(training.adaptation(training.moment(1, MORNING, TWO_DAYS.minusMillis(1)))))
                .isTrue();
        assertThat(rests(training.adaptation(training.moment(1, MORNING, TWO_DAYS))))
                .isFalse();
        assertThat(rests(flareUp(Zone.UTC, 2).adaptation(1))).isFalse();
    }

    @Test
    void fortyEightHoursAreFortyEightHoursWhenTheClocksAreChanged() {
        Training training = new Training().in(SystemZones.zone("Europe/Vienna")).checked(144);
        training.nextMorning(6).session(145, ROW);
        assertThat(Training.day(147))
                .as("the clocks go back on this night's day")
                .isEqualTo("2026-10-26");
        assertThat(rests(training.adaptation(training.moment(146, MORNING, TWO_DAYS.minusMillis(1)))))
                .isTrue();
        assertThat(rests(training.adaptation(training.moment(146, MORNING, TWO_DAYS))))
                .isFalse();
    }

    @Test
    void aMorningIsHeldAgainstItsSessionAcrossMidnightAndTimeZones() {
        Training training = new Training().checked(0).nextMorning(null).session(0, ROW);
        training.in(SystemZones.zone("Pacific/Auckland"));
        training.on(2, LocalTime.of(0, 30), training.pain(Moment.NEXT_MORNING, 5));
        assertThat(rests(training.adaptation(training.moment(2, LocalTime.of(1, 0), Duration.ZERO))))
                .isTrue();
    }

    @Test
    void withoutANameAnAnswerIsAboutTheLastSessionWithinThreeDays() {
        for (int days = 1; days <= 4; days++) {
            Training training = new Training().checked(0).nextMorning(null).session(0, ROW);
            training.on(days, MORNING, new Event.PainNoted(Moment.NEXT_MORNING, new PainScore(5), null));
            assertThat(rests(training.adaptation(days)))
                    .as("after %d days", days)
                    .isEqualTo(days <= 3);
        }
    }

    @Test
    void whatHasNotSettledAfterTwoDaysRestsStrengthUntilItHas() {
        Training training = new Training().checked(0).nextMorning(null).session(0, ROW);
        training.on(2, MORNING, training.pain(Moment.AFTER_TWO_DAYS, 4));
        assertThat(rests(training.adaptation(2))).isTrue();
        assertThat(rests(training.pain(3, 4).adaptation(4))).as("still +2").isTrue();
        assertThat(rests(training.pain(5, 3).adaptation(6))).as("back within 1").isFalse();
    }

    @Test
    void whatWasNeverHeardOfAgainRestsForTwoWeeks() {
        Training training = new Training().checked(0).nextMorning(null).session(0, ROW);
        training.on(2, MORNING, training.pain(Moment.AFTER_TWO_DAYS, 5));
        assertThat(rests(training.adaptation(15))).isTrue();
        assertThat(rests(training.adaptation(16))).isFalse();
    }

    @Test
    void aRiseOf1AfterTwoDaysHasSettled() {
        Training training = new Training().checked(0).nextMorning(null).session(0, ROW);
        training.on(2, MORNING, training.pain(Moment.AFTER_TWO_DAYS, 3));
        assertThat(rests(training.adaptation(2))).isFalse();
    }

    @Test
    void aClearRisePausesStrengthAndAFirstWordMakesItEasier() {
        assertThat(rests(new Training().checked(0).pain(0, 6, 3).pain(7, 13, 5).adaptation(14)))
                .isTrue();
        Training first = new Training().checked(0).pain(0, 6, 3).pain(7, 9, 5);
        assertThat(first.adaptation(9).signals()).extracting(Signal::light).containsOnly(Light.AMBER);
        assertThat(rests(first.adaptation(9))).isFalse();
    }

    @Test
    void thePauseEndsWhenPainIsBackWithin1() {
        Training training = new Training().checked(0).pain(0, 6, 3).pain(7, 13, 5);
        assertThat(rests(training.pain(14, 20, 4).adaptation(19)))
                .as("5, 4, 4, 4, 4, 4, 4")
                .isTrue();
        assertThat(rests(training.adaptation(20))).as("a week of 4").isFalse();
    }

    @Test
    void thePauseEndsWhenAClinicianAgreesAndNotWhenNot() {
        Training training = new Training().checked(0).pain(0, 6, 3).pain(7, 13, 5);
        training.on(13, LocalTime.of(15, 0), new Event.ClinicianSeen(false));
        assertThat(rests(training.adaptation(14))).isTrue();
        training.on(14, LocalTime.of(9, 0), new Event.ClinicianSeen(true));
        assertThat(rests(training.adaptation(14))).isFalse();
    }

    @Test
    void thePauseLastsAsLongAsPainIsHigherAndEndsFourWeeksAfterItsLastNews() {
        Training training = new Training().checked(0).pain(0, 6, 3).pain(7, 16, 6);
        int lastKnown = 16 + 11;
        assertThat(rests(training.adaptation(lastKnown + 27))).isTrue();
        assertThat(rests(training.adaptation(lastKnown + 28))).isFalse();
        assertThat(rests(training.pain(17, 90, 6).adaptation(90))).isTrue();
    }

    @Test
    void painNowIsMobilityOnlyFrom5AndNoSessionFrom7() {
        assertThat(pain(4)).isEmpty();
        assertThat(pain(5)).contains(Signal.Effect.MOBILITY_ONLY);
        assertThat(pain(6)).contains(Signal.Effect.MOBILITY_ONLY);
        assertThat(pain(7)).contains(Signal.Effect.NO_SESSION);
    }

    private static Optional<Signal.Effect> pain(int score) {
        return new Training()
                .checked(0)
                .pain(0, score)
                .adaptation(0)
                .limits()
                .pain()
                .map(Signal::effect);
    }

    @Test
    void painOfYesterdayIsNotPainOfTodayButMidnightMakesNoYesterday() {
        Training training = new Training().checked(0);
        training.on(0, LocalTime.of(23, 59), training.pain(Moment.NOW, 7));
        assertThat(training.adaptation(training.moment(0, LocalTime.of(23, 59), Duration.ZERO))
                        .limits()
                        .pain())
                .isPresent();
        assertThat(training.adaptation(training.moment(1, LocalTime.MIDNIGHT, Duration.ZERO))
                        .limits()
                        .pain())
                .isPresent();
        assertThat(training.adaptation(training.moment(1, LocalTime.of(5, 59), Duration.ZERO))
                        .limits()
                        .pain())
                .isEmpty();
    }
}
