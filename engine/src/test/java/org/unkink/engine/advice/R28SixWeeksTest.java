package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.AdviceKind.UNASSESSED_AFTER_SIX_WEEKS;
import static org.unkink.engine.progress.History.day;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.Event;
import org.unkink.engine.progress.History;

/** R28: pain for six weeks that nobody has looked at. */
class R28SixWeeksTest {

    @Test
    void theFortySecondDayIsTheDay() {
        History history = new History().check(0).pain(1, 60, 3);

        assertThat(Told.one(41, history, UNASSESSED_AFTER_SIX_WEEKS)).isEmpty();
        Advice advice = Told.one(42, history, UNASSESSED_AFTER_SIX_WEEKS).orElseThrow();
        assertThat(advice.since()).isEqualTo(day(42));
        assertThat(advice.numbers()).isEqualTo(Map.of("weeks", 6.0));
        assertThat(advice.holds()).isTrue();
        assertThat(Told.one(60, history, UNASSESSED_AFTER_SIX_WEEKS)
                        .orElseThrow()
                        .since())
                .isEqualTo(day(42));
    }

    @Test
    void oneWhoWasSeenIsNotToldWhetherOrNotTheClinicianAgreed() {
        for (boolean agreed : new boolean[] {true, false}) {
            History history = new History().pain(0, 60, 3).on(41, new Event.ClinicianSeen(agreed));
            assertThat(Told.one(60, history, UNASSESSED_AFTER_SIX_WEEKS)).isEmpty();
        }
    }

    @Test
    void oneWhoIsSeenLaterHasItNoLonger() {
        History history = new History().pain(0, 60, 3).on(50, new Event.ClinicianSeen(false));

        assertThat(Told.one(49, history, UNASSESSED_AFTER_SIX_WEEKS)
                        .orElseThrow()
                        .holds())
                .isTrue();
        assertThat(Told.one(50, history, UNASSESSED_AFTER_SIX_WEEKS)
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    @Test
    void painIsStillThereIfTheLastSevenDaysHaveAny() {
        assertThat(Told.one(42, new History().pain(0, 1).pain(36, 1), UNASSESSED_AFTER_SIX_WEEKS))
                .isPresent();
        assertThat(Told.one(42, new History().pain(0, 1).pain(35, 1), UNASSESSED_AFTER_SIX_WEEKS))
                .isEmpty();
        assertThat(Told.one(50, new History().pain(0, 1).pain(48, 1), UNASSESSED_AFTER_SIX_WEEKS)
                        .orElseThrow()
                        .numbers())
                .isEqualTo(Map.of("weeks", 6.0));
    }

    @Test
    void aWeekWithoutPainBeginsTheCountAnew() {
        History history = new History().pain(0, 20, 3).pain(21, 27, 0).pain(28, 80, 3);

        assertThat(Told.one(42, history, UNASSESSED_AFTER_SIX_WEEKS)).isEmpty();
        // The middle value of seven days is below 1 until the fourth day with pain.
        assertThat(Told.one(72, history, UNASSESSED_AFTER_SIX_WEEKS)).isEmpty();
        assertThat(Told.one(73, history, UNASSESSED_AFTER_SIX_WEEKS)).isPresent();
    }

    @Test
    void whoHasNoPainIsNotTold() {
        assertThat(Told.one(60, new History().pain(0, 60, 0), UNASSESSED_AFTER_SIX_WEEKS))
                .isEmpty();
    }
}
