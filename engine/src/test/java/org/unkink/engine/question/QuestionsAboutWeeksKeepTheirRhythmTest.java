package org.unkink.engine.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.NECK_ROLL;
import static org.unkink.engine.progress.History.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.progress.History;

/** PEG weekly, activities and change every four weeks, one of them a day, none without need. */
class QuestionsAboutWeeksKeepTheirRhythmTest {

    @Test
    void thePegComesWithinTheWeekAfterTheFirstSession() {
        History history = skippedFollowUps(new History().pain(0, 4).session(0, NECK_ROLL));

        assertThat(kind(history, 0)).isEmpty();
        assertThat(Question.due(history.onDay(1))).contains(new Question(QuestionKind.PEG, Optional.empty(), day(6)));
        assertThat(kind(history, 6)).contains(QuestionKind.PEG);
    }

    @Test
    void afterAnAnswerItComesBackInAWeekForThreeDays() {
        History history = withSessions(new History().pain(0, 4)).peg(1, 4, 4, 4);
        history.on(2, rated());

        assertThat(days(history, QuestionKind.PEG, 2, 15)).containsExactly(day(8), day(9), day(10), day(15));
    }

    @Test
    void aSkipIsAsGoodAsAnAnswer() {
        History history = withSessions(new History().pain(0, 4))
                .on(1, new Event.QuestionSkipped(QuestionKind.PEG, null))
                .on(2, rated());

        assertThat(days(history, QuestionKind.PEG, 2, 8)).containsExactly(day(8));
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "2, 6", "6, 6", "7, 9", "8, 9", "9, 9", "14, 16"})
    void itSaysUntilWhichDayItIsAsked(int today, int until) {
        History history = withSessions(new History().pain(0, 4));

        assertThat(Question.due(history.onDay(today)))
                .contains(new Question(QuestionKind.PEG, Optional.empty(), day(until)));
    }

    @Test
    void afterABreakItBeginsAnew() {
        History history =
                skippedFollowUps(new History().pain(0, 4).session(0, NECK_ROLL).peg(3, 4, 4, 4));
        skippedFollowUps(history.session(30, NECK_ROLL).pain(30, 4));

        // Counted from the answer of day 3 it would not be due: 31 days are four weeks and three days.
        assertThat(Question.due(history.onDay(34))).contains(new Question(QuestionKind.PEG, Optional.empty(), day(36)));
    }

    @Test
    void theActivitiesComeADayAfterThePegAndThenInFourWeeks() {
        History history = withSessions(new History().pain(0, 4)).peg(1, 4, 4, 4);

        assertThat(kind(history, 1)).isEmpty();
        assertThat(kind(history, 2)).contains(QuestionKind.ACTIVITIES);
        assertThat(days(history.on(2, rated()), QuestionKind.ACTIVITIES, 3, 29)).isEmpty();
        assertThat(days(everyPeg(history), QuestionKind.ACTIVITIES, 30, 38))
                .containsExactly(day(30), day(31), day(32), day(33), day(34), day(35));
    }

    @Test
    void theChangeComesFourWeeksAfterTheFirstSession() {
        History history =
                everyPeg(withSessions(new History().pain(0, 4)).peg(1, 4, 4, 4)).on(2, rated());

        assertThat(kind(history, 27)).isEmpty();
        assertThat(kind(history, 28)).contains(QuestionKind.CHANGE);
        history.on(28, new Event.ChangeRated(1));
        assertThat(days(history, QuestionKind.CHANGE, 28, 55)).isEmpty();
        assertThat(kind(history, 56)).contains(QuestionKind.CHANGE);
    }

    @Test
    void aWeekWithoutPainAsksNothingAboutWeeks() {
        History none = withSessions(new History().pain(0, 6, 0));
        History some = withSessions(new History().pain(0, 5, 0).pain(6, 1));

        assertThat(kind(none, 6)).isEmpty();
        assertThat(kind(some, 6)).contains(QuestionKind.PEG);
    }

    @Test
    void whoDidNothingForFourteenDaysIsAskedAndForFifteenIsNot() {
        History history = new History().session(0, NECK_ROLL).pain(0, 4);

        assertThat(kind(history, 14)).contains(QuestionKind.PEG);
        assertThat(kind(history, 15)).isEmpty();
        assertThat(kind(history.pain(14, 4), 22)).isEmpty();
    }

    @Test
    void overHalfAYearOneIsAskedADayAtMostAndEachInItsRhythm() {
        History history = withSessions(new History().pain(0, 4));
        Map<QuestionKind, Integer> asked = new EnumMap<>(QuestionKind.class);
        for (int day = 0; day < 180; day++) {
            int today = day;
            int before = asked.values().stream().mapToInt(n -> n).sum();
            for (int time = 0; time < 4; time++) {
                Question.due(history.onDay(day)).ifPresent(q -> {
                    asked.merge(q.kind(), 1, Integer::sum);
                    answer(history, today, q);
                });
            }
            assertThat(asked.values().stream().mapToInt(n -> n).sum() - before).isLessThan(2);
        }

        assertThat(asked).doesNotContainKey(QuestionKind.NEXT_MORNING);
        assertThat(asked.get(QuestionKind.PEG)).isBetween(24, 26);
        assertThat(asked.get(QuestionKind.ACTIVITIES)).isEqualTo(7);
        assertThat(asked.get(QuestionKind.CHANGE)).isEqualTo(6);
    }

    private static void answer(History history, int day, Question question) {
        history.on(
                day,
                switch (question.kind()) {
                    case PEG -> new Event.PegAnswered(new PainScore(4), 4, 4);
                    case ACTIVITIES -> rated();
                    case CHANGE -> new Event.ChangeRated(0);
                    case NEXT_MORNING, AFTER_TWO_DAYS ->
                        new Event.QuestionSkipped(
                                question.kind(), question.session().orElseThrow());
                });
    }

    private static History everyPeg(History history) {
        IntStream.iterate(8, d -> d < 60, d -> d + 7).forEach(d -> history.peg(d, 4, 4, 4));
        return history;
    }

    private static Event rated() {
        return new Event.ActivitiesRated(List.of(new Activity("carry a bag", 4)));
    }

    /** A session on every day, at noon: it ends the questions about the one before. */
    private static History withSessions(History history) {
        IntStream.range(0, 180).forEach(d -> history.session(d, NECK_ROLL));
        return history;
    }

    private static History skippedFollowUps(History history) {
        return history.on(1, new Event.QuestionSkipped(QuestionKind.NEXT_MORNING, history.last()))
                .on(2, new Event.QuestionSkipped(QuestionKind.AFTER_TWO_DAYS, history.last()));
    }

    private static List<LocalDate> days(History history, QuestionKind kind, int from, int to) {
        List<LocalDate> days = new ArrayList<>();
        for (int d = from; d <= to; d++) {
            if (kind(history, d).equals(Optional.of(kind))) {
                days.add(day(d));
            }
        }
        return days;
    }

    private static Optional<QuestionKind> kind(History history, int day) {
        return Question.due(history.onDay(day)).map(Question::kind);
    }
}
