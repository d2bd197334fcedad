package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.Life.NOW;
import static org.unkink.engine.journal.Life.UTC;
import static org.unkink.engine.journal.Life.firstEight;
import static org.unkink.engine.journal.Life.full;
import static org.unkink.engine.journal.Life.hurt;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;

/** Numbness, weakness, dizziness and chest pain during a session are no pain: they end the sessions of that day. */
class ASymptomEndsTheDayTest {

    @Test
    void fourSymptomsAreKeptApartFromPain() {
        Set<Kind> symptoms =
                Arrays.stream(Kind.values()).filter(Kind::endsTheDay).collect(Collectors.toSet());

        assertThat(symptoms)
                .containsExactlyInAnyOrder(
                        Kind.NUMBNESS_OR_TINGLING,
                        Kind.WEAKNESS,
                        Kind.DIZZINESS,
                        Kind.CHEST_PAIN_OR_BREATHLESSNESS,
                        Kind.WARNING_SIGN);
        assertThat(symptoms).allMatch(Kind::asksForCheck);
        assertThat(Kind.values()).allMatch(kind -> kind.sign().isEmpty() || kind.endsTheDay());
        assertThat(symptoms.stream().filter(kind -> kind.sign().isEmpty())).containsExactly(Kind.WARNING_SIGN);
    }

    @Test
    void noneOfTheseRightAfterwardsDoesNotBringTheDayBack() {
        for (Kind kind : Kind.values()) {
            Life life = new Life()
                    .before(Duration.ofHours(2), full())
                    .before(Duration.ofMinutes(10), hurt(kind))
                    .before(Duration.ofMinutes(9), firstEight());
            Instant tomorrowAtFour = Instant.parse("2026-06-16T04:00:00Z");

            assertThat(life.clearance()).as("%s", kind).isInstanceOf(Clearance.Open.class);
            assertThat(life.now().stop())
                    .as("%s", kind)
                    .isEqualTo(
                            kind.endsTheDay()
                                    ? java.util.Optional.of(
                                            new DayStop(kind, NOW.minus(Duration.ofMinutes(10)), tomorrowAtFour))
                                    : java.util.Optional.empty());
            assertThat(life.now(tomorrowAtFour.minusMillis(1), UTC).stop().isPresent())
                    .isEqualTo(kind.endsTheDay());
            assertThat(life.now(tomorrowAtFour, UTC).stop()).isEmpty();
        }
    }

    @Test
    void midnightDoesNotEndTheStop() {
        Life life = new Life().at(Instant.parse("2026-06-15T23:55:00Z"), UTC, hurt(Kind.DIZZINESS));

        assertThat(life.now(Instant.parse("2026-06-16T05:54:59Z"), UTC).stop()).isPresent();
        assertThat(life.now(Instant.parse("2026-06-16T05:55:00Z"), UTC).stop()).isEmpty();
    }
}
