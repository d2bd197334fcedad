package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.PULLDOWN;
import static org.unkink.engine.adapt.Training.ROW;
import static org.unkink.engine.adapt.Training.STRETCH;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.PainNoted.Moment;

/** After a session that was too much strength waits for news, and all of it comes with less. */
class NoNewsIsNotGoodNewsTest {

    private static final VariantId SQUEEZE = VariantId.parse("scapular-squeeze/standing");

    private static Training tooHard() {
        return new Training().checked(0).nextMorning(null).effort(8).session(0, ROW);
    }

    private static Training painful() {
        return new Training().checked(0).nextMorning(null).after(5).session(0, ROW);
    }

    @Test
    void strengthWaitsUntilTheQuestionOfTheMorningIsAnswered() {
        for (Training training : new Training[] {tooHard(), painful()}) {
            assertThat(rests(training, 1, LocalTime.of(9, 0))).isTrue();
            training.on(1, LocalTime.of(10, 0), training.pain(Moment.NEXT_MORNING, 2));
            assertThat(rests(training, 1, LocalTime.of(11, 0))).isFalse();
        }
    }

    @Test
    void aNumberNotedAsOfNowInThatTimeIsAnAnswer() {
        assertThat(rests(tooHard().pain(1, 2), 1, LocalTime.of(13, 0))).isFalse();
    }

    @Test
    void unansweredItWaits48HoursAndForPainThatIsAsUsual() {
        Training silent = tooHard();
        assertThat(rests(silent, 2, LocalTime.of(18, 27)))
                .as("nothing was said today")
                .isTrue();
        assertThat(rests(silent.pain(2, 2), 2, LocalTime.of(18, 0)))
                .as("not yet 48 hours")
                .isTrue();
        assertThat(rests(silent, 2, LocalTime.of(18, 27))).isFalse();
        assertThat(rests(tooHard().pain(2, 3), 2, LocalTime.of(18, 27)))
                .as("above the usual")
                .isTrue();
    }

    @Test
    void itDoesNotWaitForEver() {
        assertThat(rests(tooHard(), 13, LocalTime.NOON)).isTrue();
        assertThat(rests(tooHard(), 14, LocalTime.NOON)).isFalse();
    }

    @Test
    void aSessionThatWasNotTooMuchWaitsForNothing() {
        Training fine = new Training().checked(0).nextMorning(null).session(0, ROW);
        assertThat(rests(fine, 1, LocalTime.of(9, 0))).isFalse();
    }

    @Test
    void allStrengthComesWithLessAndNotOnlyWhatWasDone() {
        Training both = new Training().checked(0).weeks(0, 1, ROW, PULLDOWN, STRETCH);
        int row = both.rung(7, ROW);
        int pulldown = both.rung(7, PULLDOWN);
        int stretch = both.rung(7, STRETCH);
        int squeeze = both.rung(7, SQUEEZE);
        assertThat(row).isPositive();
        both.effort(8).session(7, ROW);
        assertThat(both.rung(8, ROW)).isEqualTo(row - 1);
        assertThat(both.rung(8, PULLDOWN)).as("not done that day").isEqualTo(Math.max(0, pulldown - 1));
        assertThat(both.rung(8, SQUEEZE)).as("never done").isEqualTo(Math.max(0, squeeze - 1));
        assertThat(both.rung(8, STRETCH)).as("no strength").isEqualTo(stretch);
    }

    @Test
    void aNumberTwoDaysAfterCountsLikeTheAnswerToTheQuestion() {
        Training asked = new Training().checked(0).nextMorning(null).session(0, ROW);
        asked.on(2, LocalTime.NOON, asked.pain(Moment.AFTER_TWO_DAYS, 5));
        Training noted =
                new Training().checked(0).nextMorning(null).session(0, ROW).pain(2, 5);

        assertThat(noted.adaptation(3).limits().strengthRests())
                .extracting(rest -> rest.because().moment())
                .containsExactly(org.unkink.engine.adapt.Moment.AFTER_TWO_DAYS);
        assertThat(noted.rung(3, ROW)).isEqualTo(asked.rung(3, ROW));
    }

    private static boolean rests(Training training, int day, LocalTime time) {
        return !training.adaptation(training.moment(day, time, Duration.ZERO))
                .limits()
                .strengthRests()
                .isEmpty();
    }
}
