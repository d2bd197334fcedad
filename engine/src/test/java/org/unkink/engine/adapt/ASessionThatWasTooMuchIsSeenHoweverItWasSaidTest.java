package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.ROW;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.SoreSpot;

/**
 * Pain before and after a session is what was said of it then, as a number or on the map, whether or not it named the
 * session. Sessions begin at 18:00 and end at 18:25.
 */
class ASessionThatWasTooMuchIsSeenHoweverItWasSaidTest {

    private static final LocalTime BEFORE = LocalTime.of(17, 50);
    private static final LocalTime AFTER = LocalTime.of(18, 30);

    @Test
    void aMapOrANumberBeforeIsThePainThatItStartedWith() {
        assertRests(silent().on(0, BEFORE, map(4)).after(9).session(0, ROW), 4, 9);
        assertRests(silent().on(0, BEFORE, number(Moment.NOW, 2, null)).after(6).session(0, ROW), 2, 6);
        assertRests(
                silent().on(0, BEFORE, number(Moment.BEFORE_SESSION, 2, null))
                        .after(7)
                        .session(0, ROW),
                2,
                7);
    }

    @Test
    void theHighestOfTheDayBeforeTheStartCountsAndNothingSaidLater() {
        Training training = silent().on(0, LocalTime.of(9, 0), number(Moment.NOW, 4, null))
                .on(0, BEFORE, map(3))
                .after(5)
                .session(0, ROW);
        training.on(0, LocalTime.of(21, 0), number(Moment.NOW, 5, null));
        assertThat(last(training).painBefore()).contains(new PainScore(4));
        assertThat(rests(training)).isFalse();
    }

    @Test
    void whatNamesTheSessionGoesFirst() {
        Training training = silent().on(0, BEFORE, map(4)).before(2).after(5).session(0, ROW);
        assertRests(training, 2, 5);
        assertRests(training.on(0, AFTER, training.pain(Moment.BEFORE_SESSION, 5)), 2, 5);
    }

    @Test
    void aNumberOrAMapWithinTwoHoursIsThePainThatItEndedWith() {
        assertRests(said(2, null).on(0, AFTER, number(Moment.NOW, 6, null)), 2, 6);
        assertRests(said(2, null).on(0, AFTER, map(6)), 2, 6);
        assertRests(said(2, null).on(0, LocalTime.of(20, 25), map(6)), 2, 6);
        assertRests(said(2, null).on(0, AFTER, number(Moment.AFTER_SESSION, 6, null)), 2, 6);
        Training named = said(2, null);
        assertRests(named.on(0, AFTER, named.pain(Moment.NOW, 6)), 2, 6);

        Training late = said(2, null).on(0, LocalTime.of(20, 26), map(6));
        assertThat(last(late).painAfter()).isEmpty();
    }

    @Test
    void aLowerNumberDoesNotTakeBackAHigherOneButACorrectionDoes() {
        Training twice = said(2, 6);
        var six = twice.lastEntry();
        assertRests(twice.on(0, AFTER, twice.pain(Moment.AFTER_SESSION, 2)), 2, 6);

        twice.on(0, LocalTime.of(18, 40), new Event.EntryCorrected(six, (Event.Correctable)
                twice.pain(Moment.AFTER_SESSION, 3)));
        assertThat(last(twice).painAfter()).contains(new PainScore(3));
        assertThat(rests(twice)).isFalse();
    }

    @Test
    void whereNothingIsKnownOfBeforePainOfFiveAfterIsTooMuch() {
        assertThat(rests(said(null, 4))).isFalse();
        for (int after = 5; after <= 10; after++) {
            Training training = said(null, after);
            assertThat(last(training).painBefore()).isEmpty();
            assertThat(rests(training)).as("%d", after).isTrue();
        }
    }

    @Test
    void theOwnLevelOfTheDaysBeforeIsThePainThatItStartedWithWhereNothingElseIs() {
        Training training = silent().pain(0, 3, 4).after(6).session(4, ROW);
        assertThat(training.adaptation(training.moment(4, LocalTime.of(19, 0), java.time.Duration.ZERO))
                        .signals())
                .extracting(Signal::light)
                .containsExactly(Light.AMBER);
    }

    private static Training silent() {
        return new Training().checked(0).before(null).after(null).nextMorning(null);
    }

    private static Training said(@Nullable Integer before, @Nullable Integer after) {
        return silent().before(before).after(after).session(0, ROW);
    }

    private static void assertRests(Training training, int before, int after) {
        assertThat(last(training).painBefore()).contains(new PainScore(before));
        assertThat(last(training).painAfter()).contains(new PainScore(after));
        assertThat(rests(training)).isTrue();
    }

    private static Person.PastSession last(Training training) {
        return training.person(1).sessions().getLast();
    }

    /** On the next morning, of which nothing was said. */
    private static boolean rests(Training training) {
        return !training.adaptation(1).limits().strengthRests().isEmpty();
    }

    private static Event number(Moment moment, int score, @Nullable SessionId session) {
        return new Event.PainNoted(moment, new PainScore(score), session);
    }

    private static Event map(int intensity) {
        return new Event.SorenessNoted(List.of(new SoreSpot(Region.NECK, null, intensity)), false);
    }
}
