package org.unkink.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A sender may ask three times at once here, and once more every ten seconds. */
final class RateLimitTest {

    private static final int AT_ONCE = 3;

    private Instant now = Instant.parse("2026-11-30T09:00:00Z");
    private final RateLimit limit = new RateLimit(() -> now, AT_ONCE, Duration.ofSeconds(10));

    /** How often somebody may ask at this moment. */
    private int taken(String sender) {
        int taken = 0;
        while (limit.takes(sender)) {
            taken++;
        }
        return taken;
    }

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Test
    void soManyAtOnceAndEachForThemselves() {
        assertThat(taken("one")).isEqualTo(AT_ONCE);
        assertThat(taken("other")).isEqualTo(AT_ONCE);
        assertThat(taken("one")).isZero();
    }

    @Test
    void oneMoreEveryTenSecondsAndNoSecondIsLost() {
        taken("one");
        pass(9);
        assertThat(taken("one")).isZero();
        pass(1);
        assertThat(taken("one")).isEqualTo(1);
        pass(25);
        assertThat(taken("one")).isEqualTo(2);
        pass(5);
        assertThat(taken("one"))
                .as("five of the last ten seconds had passed before")
                .isEqualTo(1);
    }

    @Test
    void whatIsLeftStaysAndNeverBecomesMoreThanAtOnce() {
        limit.takes("one");
        limit.takes("one");
        pass(10);
        assertThat(taken("one")).as("one that was left, and one more").isEqualTo(2);
        pass(3600);
        assertThat(taken("one")).isEqualTo(AT_ONCE);
    }

    @Test
    void aClockThatIsSetBackGivesNothing() {
        taken("one");
        pass(-60);
        assertThat(taken("one")).isZero();
    }
}
