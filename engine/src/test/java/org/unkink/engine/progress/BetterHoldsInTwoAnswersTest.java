package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.progress.Improvement.Wording;

/** R32: of answers now and then, two in a row have to be clearly better than the first one; for worse one is enough. */
class BetterHoldsInTwoAnswersTest {

    @ParameterizedTest
    @CsvSource({
        // of 17 thirds, 13 are just under the 1.5, 12 and 11 are beyond it
        "13, 13, NO_CLEAR_CHANGE",
        "13, 12, BETTER_ONCE",
        "12, 13, NO_CLEAR_CHANGE",
        "12, 12, BETTER",
        "11, 12, BETTER",
        "12, 17, NO_CLEAR_CHANGE"
    })
    void bothOfTheLastTwoPegsAreBetterByOneAndAHalf(int before, int last, Wording wording) {
        assertThat(peg(pegs(17, before, last))).isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 16, NO_CLEAR_CHANGE",
        "16, 17, BETTER_ONCE",
        "17, 16, NO_CLEAR_CHANGE",
        "17, 17, BETTER",
        "18, 17, BETTER"
    })
    void bothOfTheLastTwoRatingsAreBetterByTwo(int before, int last, Wording wording) {
        History history = new History().on(0, rated(11)).on(28, rated(before)).on(56, rated(last));
        for (int day = 7; day < 56; day += 7) {
            history.pain(day, 3);
        }

        assertThat(Improvement.of(history.onDay(56)).get(2).wording()).isEqualTo(wording);
    }

    @Test
    void oneAnswerThatIsBetterAndThenNoLongerSoIsNeverCalledBetter() {
        History history = pegs(17, 12, 17, 12, 17, 12);

        for (int day = 0; day <= 35; day++) {
            assertThat(Improvement.of(history.onDay(day)).get(1).wording()).isNotEqualTo(Wording.BETTER);
        }
    }

    @Test
    void twoAnswersOnOneDayAreOne() {
        assertThat(peg(pegs(17, 12).peg(7, 4, 4, 4))).isEqualTo(Wording.BETTER_ONCE);
        assertThat(peg(new History().peg(0, 6, 6, 6).peg(0, 2, 2, 2).peg(7, 2, 2, 2)))
                .isEqualTo(Wording.BETTER_ONCE);
    }

    @Test
    void forWorseOneAnswerIsEnough() {
        assertThat(peg(pegs(12, 12, 17))).isEqualTo(Wording.WORSE);
    }

    @Test
    void theNumbersAreThoseOfTheFirstAndTheLastAnswer() {
        Improvement peg = Improvement.of(pegs(18, 9, 12).onDay(14)).get(1);

        assertThat(peg.wording()).isEqualTo(Wording.BETTER);
        assertThat(peg.from()).contains(new Value(day(0), 6));
        assertThat(peg.to()).contains(new Value(day(14), 4));
    }

    @Test
    void whatWasSaidBeforeADayIsNotOfTheTimeSinceThen() {
        History history = pegs(17, 12, 12);
        history.on(0, rated(11))
                .on(7, rated(16))
                .on(0, new Event.ChangeRated(-2))
                .on(7, new Event.ChangeRated(3));

        FunctionSeries since = FunctionSeries.of(history.onDay(14)).since(day(7));

        assertThat(since.peg()).containsExactly(new Value(day(7), 4), new Value(day(14), 4));
        assertThat(since.activities()).extracting(FunctionSeries.Rated::day).containsExactly(day(7));
        assertThat(since.change()).containsExactly(new Value(day(7), 3));
    }

    /** One a week, each by the sum of its three numbers. */
    private static History pegs(int... sums) {
        History history = new History();
        for (int week = 0; week < sums.length; week++) {
            int third = sums[week] / 3;
            history.peg(7 * week, third, third, sums[week] - 2 * third);
        }
        return history;
    }

    private static Event rated(int sum) {
        int third = sum / 3;
        return new Event.ActivitiesRated(List.of(
                new Activity("carry", third), new Activity("read", third), new Activity("drive", sum - 2 * third)));
    }

    private static Wording peg(History history) {
        return Improvement.of(history.onDay(14)).get(1).wording();
    }
}
