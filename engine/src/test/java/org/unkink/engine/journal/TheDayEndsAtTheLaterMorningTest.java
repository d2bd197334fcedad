package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.Life.answer;
import static org.unkink.engine.journal.Life.hurt;
import static org.unkink.engine.journal.Life.pain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.rule.Severity;

/** What was said holds until it is morning where it was said and where the person is now, whichever comes later. */
class TheDayEndsAtTheLaterMorningTest {

    private static final Zone BERLIN = SystemZones.zone("Europe/Berlin");
    private static final Zone TOKYO = SystemZones.zone("Asia/Tokyo");
    private static final Zone AUCKLAND = SystemZones.zone("Pacific/Auckland");

    @Test
    void aStopOfTheDayDoesNotEndByFlyingEast() {
        Instant afternoon = at("2026-06-15T15:00", BERLIN);
        Life life = new Life()
                .at(afternoon.minus(Duration.ofHours(1)), BERLIN, answer(List.of()))
                .at(afternoon, BERLIN, hurt(Event.ExerciseHurt.Kind.CHEST_PAIN_OR_BREATHLESSNESS));
        life.at(afternoon.plusSeconds(60), BERLIN, answer(Event.CheckAnswered.Scope.FIRST_EIGHT, List.of(life.last())));
        Instant landed = afternoon.plus(Duration.ofMinutes(370));

        assertThat(life.now(landed, TOKYO).clearance()).isInstanceOf(Clearance.Open.class);
        assertThat(life.now(landed, TOKYO).stop().orElseThrow().until()).isEqualTo(at("2026-06-16T04:00", BERLIN));
        assertThat(life.now(at("2026-06-16T03:59", BERLIN), TOKYO).stop()).isPresent();
        assertThat(life.now(at("2026-06-16T04:00", BERLIN), TOKYO).stop()).isEmpty();
    }

    @Test
    void aStopOfTheDayDoesNotEndSoonerByFlyingWest() {
        Life life = new Life().at(at("2026-06-15T15:00", TOKYO), TOKYO, hurt(Event.ExerciseHurt.Kind.DIZZINESS));
        assertThat(life.now(at("2026-06-16T03:59", BERLIN), BERLIN).stop()).isPresent();
        assertThat(life.now(at("2026-06-16T04:00", BERLIN), BERLIN).stop()).isEmpty();
    }

    @Test
    void painOfTodayIsOfTheDayOfThePlaceWhereItWasSaidToo() {
        Life life = new Life().at(at("2026-06-15T09:00", AUCKLAND), AUCKLAND, pain(9));
        Instant afternoon = at("2026-06-15T17:05", AUCKLAND);

        assertThat(life.now(afternoon, Life.UTC).pain()).isEqualTo(new PainToday.Said(new PainScore(9)));
        assertThat(life.now(at("2026-06-16T05:00", AUCKLAND), AUCKLAND).pain()).isEqualTo(new PainToday.NotSaid());
    }

    @Test
    void theQuestionThatFollowsMuchPainIsAnsweredForAsLongAsThePainCounts() {
        Life life = new Life()
                .at(at("2026-06-15T15:00", BERLIN), BERLIN, answer(List.of()))
                .at(at("2026-06-15T15:01", BERLIN), BERLIN, pain(8))
                .at(at("2026-06-15T15:02", BERLIN), BERLIN, new Event.SeverePainAsked(false));
        Zone newYork = SystemZones.zone("America/New_York");
        Instant evening = at("2026-06-16T03:00", newYork);

        assertThat(life.now(evening, newYork).pain().isAtLeast(Severity.SEVERE)).isTrue();
        assertThat(Checked.of(life.journal(), evening, newYork).severePainAnswered())
                .isTrue();
    }

    private static Instant at(String time, Zone zone) {
        return zone.moment(LocalDateTime.parse(time));
    }
}
