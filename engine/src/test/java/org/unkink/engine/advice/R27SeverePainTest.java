package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.AdviceKind.SEVERE_PAIN;
import static org.unkink.engine.progress.History.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.engine.check.Level;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.progress.History;
import org.unkink.engine.rule.Rule;

/** R27: pain of 7 or more is urgent, on its day, once. */
class R27SeverePainTest {

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "8, true"})
    void sevenIsSevereAndSixIsNot(int score, boolean severe) {
        assertThat(Told.one(0, new History().pain(0, score), SEVERE_PAIN).isPresent())
                .isEqualTo(severe);
    }

    @ParameterizedTest
    @EnumSource
    void atEveryMoment(Moment moment) {
        History history = new History().session(0, History.NECK_ROLL).pain(0, moment, 7);

        Advice advice = Told.one(0, history, SEVERE_PAIN).orElseThrow();

        assertThat(advice.level()).isEqualTo(Level.URGENT);
        assertThat(advice.rule()).isEqualTo(Rule.R27);
        assertThat(advice.since()).isEqualTo(day(0));
        assertThat(advice.numbers()).isEqualTo(Map.of("pain", 7.0));
    }

    @Test
    void itHoldsAsLongAsPainOfTodaySaysSo() {
        History history = new History().pain(0, 8);

        assertThat(Told.one(0, history, SEVERE_PAIN).orElseThrow().holds()).isTrue();
        assertThat(Told.one(0, history.pain(0, 2), SEVERE_PAIN).orElseThrow().holds())
                .as("a lower number of the same day takes nothing back")
                .isTrue();
        assertThat(Told.one(1, new History().pain(0, 8), SEVERE_PAIN)
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    @Test
    void againWithinSevenDaysIsTheSameTimeAndAfterEightIsAnother() {
        assertThat(Told.on(7, new History().pain(0, 8).pain(7, 8), SEVERE_PAIN)).hasSize(1);
        assertThat(Told.on(8, new History().pain(0, 8).pain(8, 8), SEVERE_PAIN)).hasSize(2);
    }

    @Test
    void itsDayIsThatOfThePlaceWhereItWasFelt() {
        Zone berlin = SystemZones.zone("Europe/Berlin");
        for (String midnight : new String[] {"2026-03-29T00:00", "2026-10-25T00:00"}) {
            LocalDateTime at = LocalDateTime.parse(midnight);
            assertThat(since(at.minusNanos(1_000_000), berlin))
                    .isEqualTo(at.toLocalDate().minusDays(1));
            assertThat(since(at, berlin)).isEqualTo(at.toLocalDate());
        }
    }

    private static LocalDate since(LocalDateTime at, Zone zone) {
        var moment = zone.moment(at);
        History history = new History().at(moment, zone, History.noted(Moment.NOW, 8, null));
        return Told.advices(history.at(moment, zone)).all().getFirst().since();
    }
}
