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

/** R32: a change is told only beyond 2 of pain, 1.5 of the PEG and 2 of the own activities. */
class OnlyClearChangesAreCalledChangesTest {

    @ParameterizedTest
    @CsvSource({
        "6, 4.5, NO_CLEAR_CHANGE",
        "6, 4, BETTER",
        "6, 3.5, BETTER",
        "4, 5.5, NO_CLEAR_CHANGE",
        "4, 6, WORSE",
        "4, 4, NO_CLEAR_CHANGE"
    })
    void painChangesByTwo(double from, double to, Wording wording) {
        assertThat(between(Measure.PAIN, from, to)).isEqualTo(wording);
    }

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

    @Test
    void thePainOfTheFirstWeekIsComparedWithThatOfTheLast() {
        History history = new History().pain(0, 6, 6).pain(7, 20, 4);

        assertThat(wording(history, 12)).isEqualTo(Wording.NOT_ENOUGH_YET);
        assertThat(wording(history, 13)).isEqualTo(Wording.BETTER);
        assertThat(pain(history, 20).from()).contains(new Value(day(6), 6));
        assertThat(pain(history, 20).to()).contains(new Value(day(20), 4));
    }

    @Test
    void withoutValuesInTheLastWeekNothingIsSaid() {
        History history = new History().pain(0, 6, 6).pain(7, 13, 4).peg(24, 1, 1, 1);

        assertThat(pain(history, 23).to()).contains(new Value(day(17), 4));
        assertThat(wording(history, 24)).isEqualTo(Wording.NOT_ENOUGH_YET);
    }

    @Test
    void aFirstWeekWithTooFewDaysIsMadeUpForByTheSecondAndNotByTheThird() {
        assertThat(new History().pain(0, 3).pain(5, 3).pain(8, 3).onDay(8))
                .extracting(p -> Course.of(p, Stretch.current(p).orElseThrow()).baseline())
                .isEqualTo(java.util.Optional.empty());
        assertThat(baseline(new History().pain(0, 3).pain(12, 13, 3).pain(11, 3)))
                .contains(new Value(day(13), 3));
        assertThat(baseline(new History().pain(0, 3).pain(12, 14, 3))).isEmpty();
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
        assertThat(Band.around(4.5)).isEqualTo(new Band(2.5, 6.5));
        assertThat(Band.around(1)).isEqualTo(new Band(0, 3));
        assertThat(Band.around(9)).isEqualTo(new Band(7, 10));
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

    private static java.util.Optional<Value> baseline(History history) {
        var person = history.onDay(20);
        return Course.of(person, Stretch.current(person).orElseThrow()).baseline();
    }

    private static Wording between(Measure measure, double from, double to) {
        return Improvement.between(measure, new Value(day(0), from), new Value(day(20), to))
                .wording();
    }
}
