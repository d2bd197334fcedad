package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variant;
import static org.unkink.engine.plan.Planning.variants;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.VariantId;

/** R11: strength never on two days in a row, and on at most three of any seven. */
final class StrengthDaysTest {

    private static final VariantId ROW = variant("row/band");

    @Test
    void strengthTodayOrYesterdayLeavesNoneToday() {
        for (int days : List.of(0, 1)) {
            Session session = session(People.newcomer().did(days, ROW), 25);
            assertThat(variants(session, Phase.STRENGTH)).isEmpty();
            assertThat(onlyOut(session, "row"))
                    .isEqualTo(
                            new Reason.NotAStrengthDay(org.unkink.engine.rule.Rule.R11, People.TODAY.minusDays(days)));
        }
    }

    @Test
    void strengthTwoDaysAgoAllowsIt() {
        assertThat(variants(session(People.newcomer().did(2, ROW), 25), Phase.STRENGTH))
                .isNotEmpty();
    }

    @Test
    void threeDaysInAWeekAreEnough() {
        People three = People.newcomer().did(6, ROW).did(4, ROW).did(2, ROW);
        assertThat(variants(session(three, 25), Phase.STRENGTH)).isEmpty();
        assertThat(onlyOut(session(three, 25), "row"))
                .as("muscles have rested, the week is full")
                .isEqualTo(new Reason.EnoughStrength(org.unkink.engine.rule.Rule.R11));
        People threeInEight = People.newcomer().did(7, ROW).did(4, ROW).did(2, ROW);
        assertThat(variants(session(threeInEight, 25), Phase.STRENGTH)).isNotEmpty();
    }

    @Test
    void fortyEightHoursAreNotTwoDatesHoweverFarEastOneFlies() {
        for (int hours : List.of(10, 23, 40, 47)) {
            People flown = People.newcomer().did(Duration.ofHours(hours), People.TODAY.minusDays(2), ROW);
            assertThat(variants(session(flown, 25), Phase.STRENGTH))
                    .as("%d hours", hours)
                    .isEmpty();
        }
        assertThat(variants(
                        session(People.newcomer().did(Duration.ofDays(2), People.TODAY.minusDays(2), ROW), 25),
                        Phase.STRENGTH))
                .isNotEmpty();
    }

    @Test
    void aDayOfTheWeekCountsByTheCalendarThatKeepsMoreOfThem() {
        People east = People.newcomer()
                .did(Duration.ofHours(6 * 24 + 1), People.TODAY.minusDays(7), ROW)
                .did(4, ROW)
                .did(2, ROW);
        assertThat(variants(session(east, 25), Phase.STRENGTH)).isEmpty();
    }

    @Test
    void mobilityDoesNotCount() {
        People mobile = People.newcomer().did(1, variant("neck-roll/standing"));
        assertThat(variants(session(mobile, 25), Phase.STRENGTH)).isNotEmpty();
    }
}
