package org.unkink.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the rules, number by number: which pain is how much (R15, R16, R17, R27), which break is long (R44). */
class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, LOW",
        "1, LOW",
        "2, LOW",
        "3, LOW",
        "4, NOTABLE",
        "5, MODERATE",
        "6, STRONG",
        "7, SEVERE",
        "8, SEVERE",
        "9, SEVERE",
        "10, SEVERE",
    })
    void eachNumberOfPainHasItsSeverity(int pain, Severity severity) {
        assertThat(Severity.of(pain)).isEqualTo(severity);
        assertThat(severity.from()).isLessThanOrEqualTo(pain);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "3, true", "3.01, false", "3.5, false", "4, false"})
    void aMeanIsLowUpToThree(double mean, boolean low) {
        assertThat(Severity.isLow(mean)).isEqualTo(low);
    }

    @Test
    void aSeverityIsAtLeastItselfAndWhatIsLess() {
        for (Severity one : Severity.values()) {
            for (Severity other : Severity.values()) {
                assertThat(one.isAtLeast(other)).isEqualTo(one.from() >= other.from());
            }
        }
    }

    @Test
    void aBreakIsLongFromTheFifteenthDayOn() {
        LocalDate last = LocalDate.of(2026, 6, 1);

        assertThat(LongBreak.isBetween(last, last.plusDays(14))).isFalse();
        assertThat(LongBreak.isBetween(last, last.plusDays(15))).isTrue();
    }

    @Test
    void aBreakBetweenMomentsIsLongAfterFourteenTimesTwentyFourHours() {
        Instant last = Instant.parse("2026-06-01T12:00:00Z");

        assertThat(LongBreak.isBetween(last, last.plus(Duration.ofDays(14)))).isFalse();
        assertThat(LongBreak.isBetween(last, last.plus(Duration.ofDays(14).plusMillis(1))))
                .isTrue();
    }

    @Test
    void everyRuleSaysWhatItAsksForAndWhereItComesFrom() {
        for (Rule rule : Rule.values()) {
            assertThat(rule.statement()).as("%s", rule).isNotBlank();
            assertThat(rule.source()).as("%s", rule).isNotBlank();
        }
    }
}
