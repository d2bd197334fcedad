package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.AdviceKind.FLARE_UP_NEXT_MORNING;
import static org.unkink.engine.journal.AdviceKind.WORSENING;
import static org.unkink.engine.progress.History.ROW;
import static org.unkink.engine.progress.History.day;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.progress.History;

/** R29: pain that is clearly higher than usual pauses strength and asks for a clinician. */
class R29WorseningTest {

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "6, true"})
    void fromThreeToFiveIsTooMuchAndToFourIsNot(int last, boolean told) {
        assertThat(Told.one(13, weeks(last), WORSENING).isPresent()).isEqualTo(told);
    }

    @Test
    void itComesWhenItIsFirmOnTwoLooksTwoDaysApartWithItsNumbers() {
        assertThat(Told.one(11, weeks(5), WORSENING)).isEmpty();

        Advice advice = Told.one(12, weeks(5), WORSENING).orElseThrow();

        assertThat(advice.since()).isEqualTo(day(12));
        assertThat(advice.numbers()).isEqualTo(Map.of("from", 3.0, "to", 5.0));
        assertThat(advice.level()).isEqualTo(Level.CLINICIAN);
        assertThat(advice.stops()).isEqualTo(Stops.STRENGTH);
        assertThat(advice.holds()).isTrue();
    }

    @Test
    void itHoldsUntilPainIsBackOrAClinicianAgreed() {
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
    void aSecondRiseIsToldAnewAndTheSameOneIsNot() {
        History once = weeks(5).pain(14, 40, 5);
        History twice = weeks(5).pain(14, 40, 3).pain(41, 50, 6);

        assertThat(Told.on(40, once, WORSENING)).hasSize(1);
        assertThat(Told.on(50, twice, WORSENING)).hasSize(2);
    }

    @Test
    void restBecauseOfASessionIsNoRiseOfTheWeeks() {
        History history = weeks(5).pain(14, 30, 3);
        assertThat(Told.on(30, history, WORSENING).getLast().holds()).isFalse();

        history.session(30, ROW).pain(30, Moment.BEFORE_SESSION, 3).pain(31, Moment.NEXT_MORNING, 6);

        assertThat(Told.one(31, history, FLARE_UP_NEXT_MORNING).orElseThrow().holds())
                .isTrue();
        assertThat(Told.on(31, history, WORSENING).getLast().holds()).isFalse();
    }

    @Test
    void twoDaysOfPainAreTooFew() {
        assertThat(Told.one(13, new History().pain(0, 6, 3).pain(12, 13, 9), WORSENING))
                .isEmpty();
    }

    /** A week with 3 on every day and one with another value. */
    private static History weeks(int last) {
        return new History().pain(0, 6, 3).pain(7, 13, last);
    }
}
