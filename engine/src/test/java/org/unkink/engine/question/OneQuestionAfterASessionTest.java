package org.unkink.engine.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.NECK_ROLL;
import static org.unkink.engine.progress.History.day;
import static org.unkink.engine.progress.History.noted;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Sign;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.progress.History;

/** R18: one question the next morning and one on the second day, by the local day, never twice. */
class OneQuestionAfterASessionTest {

    private static final Zone BERLIN = SystemZones.zone("Europe/Berlin");
    private static final Zone KIRITIMATI = SystemZones.zone("Pacific/Kiritimati");
    private static final Zone HONOLULU = SystemZones.zone("Pacific/Honolulu");

    @Test
    void withoutASessionNothingIsAsked() {
        assertThat(DueQuestion.due(new History().onDay(0))).isEmpty();
        assertThat(DueQuestion.due(new History().pain(0, 5).onDay(1))).isEmpty();
        assertThat(DueQuestion.due(new History().session(0).onDay(1))).isEmpty();
    }

    @Test
    void notOnTheDayItselfThenOnTheNextAndTheSecondAndNeverAgain() {
        History history = peace().session(0, NECK_ROLL);

        assertThat(kind(history.onDay(0))).isEmpty();
        assertThat(DueQuestion.due(history.onDay(1)))
                .contains(new DueQuestion(QuestionKind.NEXT_MORNING, Optional.of(history.last()), day(1)));
        assertThat(DueQuestion.due(history.onDay(2)))
                .contains(new DueQuestion(QuestionKind.AFTER_TWO_DAYS, Optional.of(history.last()), day(2)));
        assertThat(kind(history.onDay(3))).isEmpty();
    }

    @Test
    void anAnswerEndsItAndSoDoesASkip() {
        assertThat(kind(peace().session(0, NECK_ROLL)
                        .pain(1, Moment.NEXT_MORNING, 0)
                        .onDay(1)))
                .isEmpty();
        assertThat(kind(peace().session(0, NECK_ROLL)
                        .pain(2, Moment.AFTER_TWO_DAYS, 0)
                        .onDay(2)))
                .isEmpty();
        History history = peace().session(0, NECK_ROLL);
        history.on(1, new Event.QuestionSkipped(QuestionKind.NEXT_MORNING, history.last()));
        history.on(2, new Event.QuestionSkipped(QuestionKind.AFTER_TWO_DAYS, history.last()));
        assertThat(kind(history.onDay(1))).isEmpty();
        assertThat(kind(history.onDay(2))).isEmpty();
    }

    @Test
    void aSkipThatNamesNoSessionIsAboutTheOneBeforeIt() {
        Event skip = new Event.QuestionSkipped(QuestionKind.NEXT_MORNING, null);

        assertThat(kind(peace().session(0, NECK_ROLL).on(1, skip).onDay(1))).isEmpty();
        assertThat(kind(peace().session(0, NECK_ROLL).on(1, skip).onDay(2))).contains(QuestionKind.AFTER_TWO_DAYS);
        assertThat(kind(peace().on(0, LocalTime.of(11, 0), skip)
                        .session(0, NECK_ROLL)
                        .onDay(1)))
                .contains(QuestionKind.NEXT_MORNING);
    }

    @Test
    void aSkipAboutAnotherSessionDoesNotCount() {
        History history = peace().session(0, NECK_ROLL);
        history.on(1, new Event.QuestionSkipped(QuestionKind.NEXT_MORNING, history.last()));

        assertThat(kind(history.session(1, NECK_ROLL).onDay(2))).contains(QuestionKind.NEXT_MORNING);
    }

    @Test
    void theAnswerOfTheMorningIsNotThatOfTheSecondDay() {
        History history = peace().session(0, NECK_ROLL).pain(1, Moment.NEXT_MORNING, 2);

        assertThat(kind(history.onDay(2))).contains(QuestionKind.AFTER_TWO_DAYS);
    }

    @Test
    void anAnswerThatNamesNoSessionCountsOnItsDayOnly() {
        assertThat(kind(peace().session(0, NECK_ROLL)
                        .on(1, noted(Moment.NEXT_MORNING, 0, null))
                        .onDay(1)))
                .isEmpty();
        assertThat(kind(peace().on(0, noted(Moment.NEXT_MORNING, 0, null))
                        .session(0, NECK_ROLL)
                        .onDay(1)))
                .contains(QuestionKind.NEXT_MORNING);
    }

    @Test
    void theAnswerAboutAnotherSessionDoesNotCount() {
        History history =
                peace().session(0, NECK_ROLL).pain(1, Moment.NEXT_MORNING, 2).session(1, NECK_ROLL);

        assertThat(DueQuestion.due(history.onDay(2)))
                .contains(new DueQuestion(QuestionKind.NEXT_MORNING, Optional.of(history.last()), day(2)));
    }

    @Test
    void aSessionSinceEndsTheQuestionsAboutTheOneBefore() {
        assertThat(kind(peace().session(0, NECK_ROLL).session(1, NECK_ROLL).onDay(1)))
                .isEmpty();
        assertThat(kind(peace().session(0, NECK_ROLL).session(2, NECK_ROLL).onDay(2)))
                .isEmpty();
    }

    @Test
    void theNextMorningBeginsAfterSleepAndNotAtMidnight() {
        History late = asked("2026-06-02T00:06");
        assertThat(kindAt(late, "2026-06-02T00:08")).isEmpty();
        assertThat(kindAt(late, "2026-06-02T06:05:59")).isEmpty();
        assertThat(kindAt(late, "2026-06-02T06:06")).contains(QuestionKind.NEXT_MORNING);

        History evening = asked("2026-06-01T18:00");
        assertThat(kindAt(evening, "2026-06-02T03:59:59")).isEmpty();
        assertThat(kindAt(evening, "2026-06-02T04:00")).contains(QuestionKind.NEXT_MORNING);
        assertThat(kindAt(evening, "2026-06-03T03:59:59")).contains(QuestionKind.NEXT_MORNING);
        assertThat(kindAt(evening, "2026-06-03T04:00")).contains(QuestionKind.AFTER_TWO_DAYS);
        assertThat(kindAt(evening, "2026-06-04T04:00")).isEmpty();
    }

    @Test
    void aNumberNotedAsOfNowAtTheTimeOfTheQuestionAnswersIt() {
        assertThat(kind(peace().session(0, NECK_ROLL).pain(1, 0).onDay(1))).isEmpty();
        assertThat(kind(peace().session(0, NECK_ROLL).pain(2, 0).onDay(2))).isEmpty();
        assertThat(kind(peace().session(0, NECK_ROLL).pain(1, 0).onDay(2)))
                .as("that of the morning is not that of the second day")
                .contains(QuestionKind.AFTER_TWO_DAYS);
        assertThat(kind(peace().session(0, NECK_ROLL).pain(0, 0).onDay(1)))
                .as("that of the day of the session is not that of the morning")
                .contains(QuestionKind.NEXT_MORNING);
    }

    @Test
    void theClocksOfThePlaceWhereThePersonIsDecideWhenItIsMorning() {
        Instant noon = Instant.parse("2026-06-01T12:00:00Z");
        History history =
                new History().session(noon, HONOLULU, 4, NECK_ROLL).at(noon, HONOLULU, noted(Moment.NOW, 0, null));

        assertThat(kind(history.at(noon.plusSeconds(60), KIRITIMATI))).isEmpty();
        assertThat(kind(history.at(Instant.parse("2026-06-01T17:59:00Z"), HONOLULU)))
                .isEmpty();
        assertThat(kind(history.at(Instant.parse("2026-06-01T18:00:00Z"), HONOLULU)))
                .contains(QuestionKind.NEXT_MORNING);
        assertThat(kind(history.at(Instant.parse("2026-06-01T18:00:00Z"), KIRITIMATI)))
                .contains(QuestionKind.NEXT_MORNING);
    }

    /** A session at that time in Berlin. */
    private static History asked(String time) {
        return new History()
                .session(berlin(time), BERLIN, 4, NECK_ROLL)
                .at(berlin(time), BERLIN, noted(Moment.NOW, 0, null));
    }

    private static Optional<QuestionKind> kindAt(History history, String time) {
        return kind(history.at(berlin(time), BERLIN));
    }

    @Test
    void aStopAsksNothing() {
        History history = peace().session(0, NECK_ROLL).check(1, Sign.SPINAL_CORD_SIGN);

        assertThat(kind(history.onDay(1))).isEmpty();
    }

    /** A week in which nothing hurts has no question about weeks. */
    private static History peace() {
        return new History().on(0, LocalTime.MIN, noted(Moment.NOW, 0, null));
    }

    private static Optional<QuestionKind> kind(Person person) {
        return DueQuestion.due(person).map(DueQuestion::kind);
    }

    private static Instant berlin(String time) {
        return BERLIN.moment(LocalDateTime.parse(time));
    }
}
