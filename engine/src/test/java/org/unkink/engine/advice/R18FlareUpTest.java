package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.AdviceKind.FLARE_UP_AFTER_TWO_DAYS;
import static org.unkink.engine.journal.AdviceKind.FLARE_UP_NEXT_MORNING;
import static org.unkink.engine.progress.History.ROW;
import static org.unkink.engine.progress.History.day;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.Event.PainNoted.Moment;
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

    /** A session with pain of 2 before it, and a value some days later. */
    private static History session(Moment moment, int day, int after) {
        return new History().session(0, ROW).pain(0, Moment.BEFORE_SESSION, 2).pain(day, moment, after);
    }
}
