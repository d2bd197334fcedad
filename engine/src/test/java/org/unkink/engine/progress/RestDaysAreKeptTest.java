package org.unkink.engine.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.progress.Adherence.Kept;

/** A day of rest counts as kept; a missed day is only a day without a session. */
class RestDaysAreKeptTest {

    private static final Set<LocalDate> ASKED = Set.of(day(0), day(2), day(4));

    @Test
    void sessionsAndRestAreKeptAndAMissedDayIsNot() {
        History history =
                new History().check(0).session(0, History.ROW).session(2).session(3, History.ROW);

        Adherence adherence = Adherence.of(history.onDay(4), ASKED);

        assertThat(adherence.days())
                .extracting(Adherence.Day::kept)
                .containsExactly(Kept.SESSION, Kept.REST, Kept.NO_SESSION, Kept.SESSION, Kept.OPEN);
        assertThat(adherence.weeks()).containsExactly(new Adherence.Week(day(0), 2, 3, 5, 120));
    }

    @Test
    void aWeekGoesFromMondayToSunday() {
        History history = new History().check(6).session(7, History.ROW);

        assertThat(Adherence.of(history.onDay(7), Set.of()).weeks())
                .containsExactly(new Adherence.Week(day(0), 0, 1, 1, 0), new Adherence.Week(day(7), 1, 1, 1, 60));
    }

    @Test
    void anEmptyJournalHasTodayAlone() {
        assertThat(Adherence.of(new History().onDay(3), Set.of()).days())
                .containsExactly(new Adherence.Day(day(3), Kept.REST, 0));
    }

    @Test
    void aSessionBelongsToTheDayOnWhichItBegan() {
        Zone berlin = SystemZones.zone("Europe/Berlin");
        Instant beforeMidnight = Instant.parse("2026-06-01T21:59:59Z");
        History history = new History()
                .session(beforeMidnight, berlin, 4, History.ROW)
                .session(beforeMidnight.plusSeconds(1), berlin, 4, History.ROW, History.NECK_ROLL);

        assertThat(Adherence.of(history.at(beforeMidnight.plusSeconds(600), berlin), Set.of())
                        .days())
                .extracting(Adherence.Day::seconds)
                .containsExactly(60, 120);
    }

    @Test
    void aWeekInOneLineHasItsMiddleValueAndItsHurts() {
        History history =
                new History().pain(0, 2, 4).peg(3, 4, 4, 4).peg(5, 2, 2, 2).session(4, History.ROW);

        Week week =
                Week.of(history.onDay(6), Adherence.of(history.onDay(6), ASKED)).getFirst();

        assertThat(week.pain()).hasValue(4);
        assertThat(week.peg()).contains(2.0);
        assertThat(week.hurts()).isZero();
        assertThat(week.kept()).isEqualTo(new Adherence.Week(day(0), 1, 5, 7, 60));
    }
}
