package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.AdviceKind.WORSENING;
import static org.unkink.engine.progress.History.day;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.Event;
import org.unkink.engine.progress.History;

/** R29: a weekly middle value that rose by two pauses strength and asks for a clinician. */
class R29WorseningTest {

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "6, true"})
    void fromThreeToFiveIsTooMuchAndToFourIsNot(int last, boolean told) {
        assertThat(Told.one(13, weeks(last), WORSENING).isPresent()).isEqualTo(told);
    }

    @Test
    void oneAndAHalfIsNotTwo() {
        History history =
                new History().pain(0, 6, 3).pain(7, 4).pain(8, 4).pain(9, 5).pain(10, 5);

        assertThat(Told.one(13, history, WORSENING)).isEmpty();
        assertThat(Told.one(13, history.pain(11, 5), WORSENING)).isPresent();
    }

    @Test
    void itComesOnTheDayOfItsTriggerWithItsNumbers() {
        assertThat(Told.one(9, weeks(5), WORSENING)).isEmpty();

        Advice advice = Told.one(10, weeks(5), WORSENING).orElseThrow();

        assertThat(advice.since()).isEqualTo(day(10));
        assertThat(advice.numbers()).isEqualTo(Map.of("from", 3.0, "to", 5.0));
        assertThat(advice.level()).isEqualTo(Level.CLINICIAN);
        assertThat(advice.stops()).isEqualTo(Stops.STRENGTH);
        assertThat(advice.holds()).isTrue();
    }

    @Test
    void itHoldsUntilTheMiddleValueIsBackOrAClinicianAgreed() {
        assertThat(Told.on(27, weeks(5).pain(14, 27, 5), WORSENING).getLast().holds())
                .isTrue();
        assertThat(Told.on(27, weeks(5).pain(14, 27, 4), WORSENING).getLast().holds())
                .isFalse();
        assertThat(Told.on(14, weeks(5).on(14, new Event.ClinicianSeen(true)), WORSENING)
                        .getLast()
                        .holds())
                .isFalse();
        assertThat(Told.on(14, weeks(5).on(14, new Event.ClinicianSeen(false)), WORSENING)
                        .getLast()
                        .holds())
                .isTrue();
    }

    @Test
    void twoDaysOfPainAreNoWeek() {
        assertThat(Told.one(13, new History().pain(0, 6, 3).pain(12, 13, 9), WORSENING))
                .isEmpty();
    }

    /** A week with 3 on every day and one with another value. */
    private static History weeks(int last) {
        return new History().pain(0, 6, 3).pain(7, 13, last);
    }
}
