package org.unkink.engine.programme;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.ROW;
import static org.unkink.engine.progress.History.day;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.programme.LevelChange.Reason;
import org.unkink.engine.progress.History;

/** R15, R29, R43: more after two kept weeks with low pain, less where little was done or pain rose; never by itself. */
class LevelsChangeByAdherenceAndPainTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    @Test
    void twoKeptWeeksWithLowPainSuggestMore() {
        LevelChange change = change(kept(6, 2, 2), 14).orElseThrow();

        assertThat(change)
                .extracting(
                        LevelChange::from,
                        LevelChange::to,
                        LevelChange::reason,
                        LevelChange::sessions,
                        LevelChange::asked)
                .containsExactly(ProgrammeLevel.STARTER, ProgrammeLevel.STANDARD, Reason.READY_FOR_MORE, 6, 6);
        assertThat(change.pain()).hasValue(2);
    }

    @Test
    void thirteenDaysAreTooEarly() {
        assertThat(change(kept(6, 2, 2), 13)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 3, true", "4, 3, false", "3, 2, false", "2, 3, true", "4, 4, false"})
    void painIsAtMostThreeAndHasNotRisen(int last, int before, boolean suggested) {
        assertThat(change(kept(6, before, last), 14)).matches(c -> c.isPresent() == suggested || isDown(c));
        assertThat(change(kept(6, before, last), 14)
                        .filter(c -> c.reason() == Reason.READY_FOR_MORE)
                        .isPresent())
                .isEqualTo(suggested);
    }

    @ParameterizedTest
    @CsvSource({"6, READY_FOR_MORE", "5, READY_FOR_MORE", "4, ", "3, ", "2, LESS_IS_FINE"})
    void mostAreFourOfFiveAndFewAreLessThanHalf(int sessions, Reason expected) {
        assertThat(change(kept(sessions, 2, 2), 14).map(LevelChange::reason)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"3, 5, PAIN_ROSE", "2, 3, ", "3, 3, READY_FOR_MORE"})
    void aRiseOfTwoSuggestsLessAndARiseOfOneIsNoise(int before, int last, Reason expected) {
        assertThat(change(kept(6, before, last), 14).map(LevelChange::reason)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void unknownPainSuggestsNothing() {
        assertThat(change(sessions(6, 4), 14)).isEmpty();
    }

    @Test
    void aHurtOfTheLastFourteenDaysSuggestsNothing() {
        History history = kept(6, 2, 2);
        history.on(
                1,
                new Event.ExerciseHurt(
                        history.last(),
                        ROW,
                        null,
                        Optional.empty(),
                        Event.ExerciseHurt.Kind.PULLING,
                        Optional.empty()));

        assertThat(change(history, 14)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15, false", "16, true"})
    void aHurtIsRememberedForFourteenDays(int today, boolean suggested) {
        History history = new History().check(0).chose(0, ProgrammeLevel.STARTER, MONDAY, WEDNESDAY, FRIDAY);
        history.session(0, ROW);
        history.on(
                1,
                new Event.ExerciseHurt(
                        history.last(),
                        ROW,
                        null,
                        Optional.empty(),
                        Event.ExerciseHurt.Kind.PULLING,
                        Optional.empty()));
        for (int day : new int[] {2, 4, 7, 9, 11, 14}) {
            history.session(day, ROW);
        }
        history.pain(1, 16, 2);

        assertThat(change(history, today).isPresent()).isEqualTo(suggested);
    }

    @Test
    void lessThanFourSessionsSuggestNothingHoweverManyWereAskedFor() {
        History two = new History().check(0).chose(0, ProgrammeLevel.STANDARD, MONDAY);
        assertThat(change(pain(two.session(0, ROW).session(7, ROW), 2, 2), 14)).isEmpty();
        assertThat(change(pain(new History().check(0).chose(0, ProgrammeLevel.STANDARD, MONDAY), 2, 2), 14))
                .isEmpty();
    }

    @Test
    void onlyTheTwoWeeksBeforeTodayCount() {
        // Two of six sessions in the first two weeks, and all of the last two.
        History history = kept(2, 2, 2).pain(15, 28, 2).check(20);
        for (int day : new int[] {14, 16, 18, 21, 23, 25}) {
            history.session(day, ROW);
        }

        assertThat(change(history, 28))
                .hasValueSatisfying(change -> assertThat(change)
                        .extracting(LevelChange::reason, LevelChange::sessions, LevelChange::asked)
                        .containsExactly(Reason.READY_FOR_MORE, 6, 6));
    }

    @Test
    void anEffortOfSevenSuggestsNothingAndOneOfSixDoes() {
        assertThat(change(pain(sessions(6, 6), 2, 2), 14)).isPresent();
        assertThat(change(pain(sessions(6, 7), 2, 2), 14)).isEmpty();
    }

    @Test
    void nothingMoreIsSuggestedWhileSomethingIsLimited() {
        assertThat(change(kept(6, 2, 2), 14)).isPresent();
        assertThat(change(kept(6, 2, 2).on(14, new Event.SorenessNoted(List.of(), true)), 14))
                .isEmpty();
    }

    @Test
    void whoChoseNothingIsSuggestedNothing() {
        History history = new History().check(0).session(0, ROW);

        assertThat(change(history, 20)).isEmpty();
    }

    private static boolean isDown(Optional<LevelChange> change) {
        return change.isEmpty() || change.get().reason() == Reason.PAIN_ROSE;
    }

    private static History kept(int sessions, int before, int last) {
        return pain(sessions(sessions, 4), before, last);
    }

    private static History pain(History history, int before, int last) {
        return history.pain(1, 7, before).pain(8, 14, last);
    }

    /** The first so many of Monday, Wednesday and Friday of two weeks, with that effort. */
    private static History sessions(int count, int effort) {
        History history = new History().check(0).chose(0, ProgrammeLevel.STARTER, MONDAY, WEDNESDAY, FRIDAY);
        int[] days = {0, 2, 4, 7, 9, 11};
        for (int s = 0; s < count; s++) {
            Instant noon = History.UTC.moment(day(days[s]).atTime(12, 0));
            history.session(noon, History.UTC, effort, ROW);
        }
        return history;
    }

    private static Optional<LevelChange> change(History history, int today) {
        Person person = history.onDay(today);
        return LevelChange.of(Calendar.of(CATALOGUE, person), person);
    }
}
