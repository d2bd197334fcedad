package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.AdviceKind.FLARE_UP_AFTER_TWO_DAYS;
import static org.unkink.engine.journal.AdviceKind.FLARE_UP_NEXT_MORNING;
import static org.unkink.engine.progress.History.ROW;
import static org.unkink.engine.progress.History.day;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.progress.History;

/** R18: three more on the next morning rests strength for 48 hours; three more on the second day asks for a clinician. */
class R18FlareUpTest {

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "6, true"})
    void threeMoreOnTheNextMorning(int after, boolean told) {
        assertThat(Told.one(1, session(Moment.NEXT_MORNING, 1, after), FLARE_UP_NEXT_MORNING)
                        .isPresent())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "6, true"})
    void threeMoreOnTheSecondDay(int after, boolean told) {
        assertThat(Told.one(2, session(Moment.AFTER_TWO_DAYS, 2, after), FLARE_UP_AFTER_TWO_DAYS)
                        .isPresent())
                .isEqualTo(told);
    }

    @Test
    void onlyTheSecondDayAsksForAClinicianAndBothStopStrength() {
        Advice morning = Told.one(1, session(Moment.NEXT_MORNING, 1, 5), FLARE_UP_NEXT_MORNING)
                .orElseThrow();
        Advice second = Told.one(2, session(Moment.AFTER_TWO_DAYS, 2, 5), FLARE_UP_AFTER_TWO_DAYS)
                .orElseThrow();

        assertThat(morning.level()).isEqualTo(Level.PROCEED);
        assertThat(second.level()).isEqualTo(Level.CLINICIAN);
        assertThat(morning.stops()).isEqualTo(Stops.STRENGTH);
        assertThat(second.stops()).isEqualTo(Stops.STRENGTH);
        assertThat(morning.since()).isEqualTo(day(1));
        assertThat(second.since()).isEqualTo(day(2));
        assertThat(second.numbers()).isEqualTo(Map.of("from", 2.0, "to", 5.0));
    }

    @Test
    void theMorningHoldsForTwoDaysAndTheSecondDayUntilItHasSettled() {
        History morning = session(Moment.NEXT_MORNING, 1, 5);
        History second = session(Moment.AFTER_TWO_DAYS, 2, 5);

        assertThat(Told.one(2, morning, FLARE_UP_NEXT_MORNING).orElseThrow().holds())
                .isTrue();
        assertThat(Told.one(3, morning, FLARE_UP_NEXT_MORNING).orElseThrow().holds())
                .isFalse();
        assertThat(Told.one(4, second, FLARE_UP_AFTER_TWO_DAYS).orElseThrow().holds())
                .isTrue();
        assertThat(Told.one(4, second.pain(4, 3), FLARE_UP_AFTER_TWO_DAYS)
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 7", "7, 5"})
    void ofTwoSessionsOfADayTheHigherMorningIsTold(int first, int second) {
        History history = new History().session(0, ROW).pain(0, Moment.BEFORE_SESSION, 2);
        history.pain(1, Moment.NEXT_MORNING, first);
        history.on(0, LocalTime.of(18, 0), History.noted(Moment.BEFORE_SESSION, 2, other()));
        history.on(0, LocalTime.of(18, 0), new Event.SessionStarted(other(), 15, 900, List.of()));
        history.on(
                0,
                LocalTime.of(18, 1),
                new Event.ExerciseLogged(other(), 0, ROW, null, 60, 60, 8, 8, Event.ExerciseLogged.Outcome.DONE));
        history.on(1, LocalTime.of(13, 0), History.noted(Moment.NEXT_MORNING, second, other()));

        assertThat(Told.one(1, history, FLARE_UP_NEXT_MORNING).orElseThrow().numbers())
                .isEqualTo(Map.of("from", 2.0, "to", 7.0));
    }

    private static SessionId other() {
        return new SessionId(new UUID(0x0190000000007000L, 0x8000000000004321L).toString());
    }

    /** A session with pain of 2 before it, and a value some days later. */
    private static History session(Moment moment, int day, int after) {
        return new History().session(0, ROW).pain(0, Moment.BEFORE_SESSION, 2).pain(day, moment, after);
    }
}
