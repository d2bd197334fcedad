package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.progress.Improvement.Wording;

/** R32: a change is told only beyond 1.5 of pain and its own ups and downs, 1.5 of the PEG and 2 of the own activities. */
class OnlyClearChangesAreCalledChangesTest {

    @ParameterizedTest
    @CsvSource({"17, 13, NO_CLEAR_CHANGE", "17, 12, BETTER", "12, 16, NO_CLEAR_CHANGE", "12, 17, WORSE"})
    void pegChangesByOneAndAHalfWhichFiveThirdsAreAndFourAreNot(int from, int to, Wording wording) {
        assertThat(between(Measure.PEG, from / 3.0, to / 3.0)).isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource({"11, 16, NO_CLEAR_CHANGE", "11, 17, BETTER", "17, 12, NO_CLEAR_CHANGE", "17, 11, WORSE"})
    void activitiesChangeByTwoAndMoreIsBetter(int from, int to, Wording wording) {
        assertThat(between(Measure.ACTIVITIES, from / 3.0, to / 3.0)).isEqualTo(wording);
    }

    @Test
    void thirdsThatDifferByAWholeNumberDoSoExactly() {
        for (int sum = 0; sum + 6 <= 30; sum++) {
            assertThat(Measure.PEG.gain((sum + 3) / 3.0, sum / 3.0)).isEqualTo(1);
            assertThat(Measure.ACTIVITIES.gain(sum / 3.0, (sum + 6) / 3.0)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"6, 5, NO_CLEAR_CHANGE", "6, 4, BETTER", "4, 5, NO_CLEAR_CHANGE", "4, 6, WORSE", "4, 4, NO_CLEAR_CHANGE"
    })
    void aWeekOfSteadyPainChangesByMoreThanOne(int from, int to, Wording wording) {
        assertThat(wording(new History().pain(0, 13, from).pain(14, 27, to), 27))
                .isEqualTo(wording);
    }

    @Test
    void betterComparesTheFirstWeekWithTheLast() {
        History history = new History().pain(0, 6, 6).pain(7, 30, 4);

        assertThat(wording(history, 8)).isEqualTo(Wording.NOT_ENOUGH_YET);
        assertThat(wording(history, 9)).isEqualTo(Wording.NO_CLEAR_CHANGE);
        assertThat(wording(history, 27)).isEqualTo(Wording.BETTER);
        assertThat(pain(history, 27).from()).contains(new Value(day(6), 6));
        assertThat(pain(history, 27).to()).contains(new Value(day(27), 4));
    }

    @Test
    void withoutThreeValuesInTwoWeeksNothingIsSaid() {
        History history = new History().pain(0, 6, 6).pain(7, 13, 4).peg(26, 1, 1, 1);

        assertThat(pain(history, 24).to()).contains(new Value(day(24), 4));
        assertThat(wording(history, 26)).isEqualTo(Wording.NOT_ENOUGH_YET);
    }

    @Test
    void anActivityIsOneHoweverItIsSpelledAndHoweverOftenItIsThere() {
        Event.ActivitiesRated rated = new Event.ActivitiesRated(List.of(
                new Event.ActivitiesRated.Activity("Straße fahren", 7),
                new Event.ActivitiesRated.Activity(" STRASSE  fahren", 2)));

        assertThat(FunctionSeries.of(new History().on(0, rated).onDay(0)).activities())
                .singleElement()
                .satisfies(one -> assertThat(one.mean()).isEqualTo(2));
    }

    /** The first sufficient days begin the comparison, whenever they are. */
    @Test
    void aStartAlwaysComes() {
        assertThat(start(new History().pain(0, 3).pain(5, 3).pain(8, 3).pain(14, 20, 3)))
                .contains(new Value(day(8), 3));
        assertThat(start(new History().pain(0, 3).pain(11, 13, 3).pain(18, 20, 3)))
                .contains(new Value(day(12), 3));
        assertThat(start(new History().pain(0, 3).pain(10, 12, 6).pain(17, 20, 3)))
                .as("the first value and two of the three are within two weeks")
                .contains(new Value(day(11), 5));
    }

    @Test
    void onePegIsNotEnoughToCompare() {
        assertThat(peg(new History().peg(0, 6, 6, 6))).isEqualTo(Wording.NOT_ENOUGH_YET);
        assertThat(peg(new History().peg(0, 6, 6, 6).peg(7, 5, 5, 4))).isEqualTo(Wording.NO_CLEAR_CHANGE);
    }

    @Test
    void onlyActivitiesThatWereRatedBothTimesAreCompared() {
        History history = new History()
                .on(0, rated(new Activity("carry", 2), new Activity("read", 4)))
                .on(10, rated(new Activity("read", 6), new Activity("sleep", 0)));

        Improvement activities = Improvement.of(history.onDay(10)).get(2);

        assertThat(activities.wording()).isEqualTo(Wording.BETTER_ONCE);
        assertThat(activities.from()).contains(new Value(day(0), 4));
        assertThat(Improvement.of(new History()
                                .on(0, rated(new Activity("carry", 2)))
                                .on(10, rated(new Activity("read", 6)))
                                .onDay(10))
                        .get(2)
                        .wording())
                .isEqualTo(Wording.NOT_ENOUGH_YET);
    }

    @Test
    void theBandReachesFromNoChangeToNoChange() {
        assertThat(Band.around(4.5)).isEqualTo(new Band(3, 6));
        assertThat(Band.around(1)).isEqualTo(new Band(0, 2.5));
        assertThat(Band.around(9)).isEqualTo(new Band(7.5, 10));
    }

    private static Event rated(Activity... activities) {
        return new Event.ActivitiesRated(List.of(activities));
    }

    private static Wording peg(History history) {
        return Improvement.of(history.onDay(8)).get(1).wording();
    }

    private static Improvement pain(History history, int day) {
        return Improvement.of(history.onDay(day)).getFirst();
    }

    private static Wording wording(History history, int day) {
        return pain(history, day).wording();
    }

    private static Optional<Value> start(History history) {
        return PainTrend.of(history.onDay(20)).on(day(20)).start();
    }

    private static Wording between(Measure measure, double from, double to) {
        return Improvement.between(measure, new Value(day(0), from), new Value(day(20), to))
                .wording();
    }
}
