package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.progress.History;
import org.unkink.engine.progress.Improvement;
import org.unkink.engine.progress.Measure;

/** The page about progress and the advice never say two different things of the same pain. */
final class GoodNewsAgreesWithProgressTest {

    private static final History FROM_FIVE_BY_THREE_TO_ONE =
            new History().pain(0, 9, 5).pain(10, 19, 3).pain(20, 40, 1);

    @Test
    void whileItHoldsBothHaveTheNumbersOfToday() {
        for (int day : new int[] {27, 33, 40}) {
            Advice news = Told.one(day, FROM_FIVE_BY_THREE_TO_ONE, AdviceKind.IMPROVEMENT)
                    .orElseThrow();
            Improvement said = Improvement.of(FROM_FIVE_BY_THREE_TO_ONE.onDay(day)).stream()
                    .filter(i -> i.measure() == Measure.PAIN)
                    .findFirst()
                    .orElseThrow();
            assertThat(news.holds()).isTrue();
            assertThat(news.numbers())
                    .as("day %s", day)
                    .isEqualTo(Map.of(
                            "from", said.from().orElseThrow().value(),
                            "to", said.to().orElseThrow().value()));
        }
    }

    @Test
    void whatNoLongerHoldsKeepsTheNumbersOfItsDay() {
        History back = new History().pain(0, 9, 5).pain(10, 29, 3).pain(30, 40, 5);
        Advice news = Told.one(40, back, AdviceKind.IMPROVEMENT).orElseThrow();

        assertThat(news.holds()).isFalse();
        assertThat(news.numbers()).isEqualTo(Map.of("from", 5.0, "to", 3.0));
    }
}
