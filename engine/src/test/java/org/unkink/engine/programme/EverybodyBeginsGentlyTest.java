package org.unkink.engine.programme;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.ROW;
import static org.unkink.engine.progress.History.day;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.programme.ProgrammeDay.Kind;
import org.unkink.engine.programme.ProgrammeDay.State;
import org.unkink.engine.progress.History;

/** Levels, their minutes, the first two weeks, the way back after a gap (rules R13 and R44), and who chose nothing. */
class EverybodyBeginsGentlyTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    @Test
    void whoChoseNothingGetsASuggestionAndIsHeldToNothing() {
        Calendar calendar = calendar(new History().check(1), 6);

        assertThat(calendar.programme())
                .isEqualTo(new Programme(
                        ProgrammeLevel.STARTER, Set.of(TUESDAY, THURSDAY, DayOfWeek.SATURDAY), false, day(6)));
        assertThat(calendar.asked()).isEmpty();
        assertThat(calendar.days().subList(0, 6))
                .allSatisfy(d -> assertThat(d.state()).isEqualTo(State.DONE))
                .allSatisfy(d -> assertThat(d.kind()).isEqualTo(Kind.REST));
        assertThat(calendar.day(day(8)).kind()).isEqualTo(Kind.STRENGTH);
    }

    @Test
    void theSuggestionBeginsWithTheDayOnWhichSomebodyComes() {
        for (int first = 0; first < 7; first++) {
            Calendar calendar = calendar(new History().check(first), first);
            assertThat(calendar.ofToday().kind()).isEqualTo(Kind.STRENGTH);
            assertThat(calendar.ofToday().state()).isEqualTo(State.TODAY);
        }
    }

    @Test
    void fourWeeksAheadAreAlwaysThereInWholeWeeks() {
        for (int today = 0; today < 14; today++) {
            Calendar calendar = calendar(new History().check(3), today);

            assertThat(calendar.weeks()).hasSize(calendar.days().size() / 7).allSatisfy(week -> {
                assertThat(week).hasSize(7);
                assertThat(week.getFirst().date().getDayOfWeek()).isEqualTo(MONDAY);
            });
            assertThat(calendar.days().getLast().date()).isAfterOrEqualTo(day(today + 27));
        }
    }

    @Test
    void theFirstFourteenDaysAreStarterWhateverWasChosen() {
        History history =
                new History().chose(0, ProgrammeLevel.FULL, DayOfWeek.values()).session(0, ROW);

        assertThat(calendar(history, 0).day(day(13)).level()).isEqualTo(ProgrammeLevel.STARTER);
        assertThat(calendar(history, 0).day(day(14)).level()).isEqualTo(ProgrammeLevel.FULL);
        assertThat(calendar(new History().chose(0, ProgrammeLevel.MICRO, MONDAY), 0)
                        .ofToday()
                        .level())
                .isEqualTo(ProgrammeLevel.MICRO);
    }

    @Test
    void whoHasNotBegunHasTheFourteenDaysStillToCome() {
        History history = new History().chose(0, ProgrammeLevel.STANDARD, DayOfWeek.values());

        assertThat(calendar(history, 30).day(day(43)).level()).isEqualTo(ProgrammeLevel.STARTER);
        assertThat(calendar(history, 30).day(day(44)).level()).isEqualTo(ProgrammeLevel.STANDARD);
    }

    @Test
    void aGapOfFifteenDaysIsFollowedByAGentleWeekAndOneOfFourteenIsNot() {
        History history = new History().chose(0, ProgrammeLevel.STANDARD, DayOfWeek.values());
        history.session(0, ROW).session(13, ROW).session(20, ROW);

        assertThat(calendar(history, 34).ofToday().level()).isEqualTo(ProgrammeLevel.STANDARD);
        assertThat(Gap.of(history.onDay(34))).isEmpty();
        assertThat(calendar(history, 35).ofToday().level()).isEqualTo(ProgrammeLevel.STARTER);
        assertThat(Gap.of(history.onDay(35))).contains(new Gap(day(20), 15));
        assertThat(calendar(history.session(35, ROW), 41).ofToday().level()).isEqualTo(ProgrammeLevel.STARTER);
        assertThat(calendar(history, 42).ofToday().level()).isEqualTo(ProgrammeLevel.STANDARD);
        assertThat(Gap.of(history.onDay(42))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theWishOfEveryLevelCanBePlanned(ProgrammeLevel level) {
        History history = new History()
                .check(15)
                .chose(0, level, MONDAY, WEDNESDAY, FRIDAY)
                .session(0, ROW)
                .session(9, ROW);
        Person person = history.onDay(16);
        TodaysSession today = TodaysSession.of(Calendar.of(CATALOGUE, person));

        assertThat(today.wish()).contains(Wish.of(LevelPlan.of(level).minutes()));
        assertThat(new Planner(CATALOGUE).plan(person, today.wish().orElseThrow()))
                .isInstanceOf(Plan.Planned.class);
    }

    @Test
    void whatTodayAllowsLimitsTheWish() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, MONDAY)
                .session(0, ROW)
                .pain(1, Moment.NEXT_MORNING, 2);
        assertThat(TodaysSession.of(calendar(history, 14)).wish())
                .as("the check comes first")
                .isEmpty();
        history.check(14);

        assertThat(TodaysSession.of(calendar(history, 14)).wish()).contains(Wish.of(25));

        Calendar sore = calendar(history.pain(14, 6), 14);
        assertThat(sore.ofToday())
                .extracting(ProgrammeDay::kind, ProgrammeDay::state, ProgrammeDay::minutes)
                .containsExactly(Kind.MOBILITY, State.TODAY, 10);
        assertThat(TodaysSession.of(sore).wish().orElseThrow())
                .extracting(Wish::minutes, Wish::kind)
                .containsExactly(10, Wish.Kind.GENTLE);

        Calendar closed = calendar(history.pain(14, 8), 14);
        assertThat(closed.ofToday())
                .extracting(ProgrammeDay::kind, ProgrammeDay::state, ProgrammeDay::minutes)
                .containsExactly(Kind.MOBILITY, State.STOPPED, 0);
        assertThat(TodaysSession.of(closed).wish()).isEmpty();
        assertThat(closed.asked()).doesNotContain(day(14));
    }

    @Test
    void onADayOfRestAndAfterTheSessionOfTheDayALittleMobilityIsLeftToThePerson() {
        History history = new History()
                .check(0)
                .chose(0, ProgrammeLevel.STANDARD, MONDAY)
                .session(0, ROW)
                .session(7, ROW);

        for (int day : new int[] {0, 8}) {
            TodaysSession session = TodaysSession.of(calendar(history, day));
            assertThat(session.optional()).isTrue();
            assertThat(session.wish().orElseThrow().kind()).isEqualTo(Wish.Kind.GENTLE);
        }
        assertThat(TodaysSession.of(calendar(history, 14)).optional()).isFalse();
    }

    @Test
    void todayBeginsAtMidnightOfThePlaceWhereThePersonIs() {
        Zone auckland = SystemZones.zone("Pacific/Auckland");
        History history = new History().chose(0, ProgrammeLevel.STANDARD, DayOfWeek.SUNDAY);
        for (String sunday : new String[] {"2026-09-27", "2027-04-04"}) {
            LocalDateTime midnight = LocalDateTime.parse(sunday + "T00:00");

            assertThat(kind(history, midnight.minusNanos(1_000_000), auckland)).isEqualTo(Kind.REST);
            assertThat(kind(history, midnight, auckland)).isEqualTo(Kind.STRENGTH);
            assertThat(kind(history, midnight.plusDays(1).minusNanos(1_000_000), auckland))
                    .isEqualTo(Kind.STRENGTH);
            assertThat(kind(history, midnight.plusDays(1), auckland)).isEqualTo(Kind.REST);
        }
    }

    private static Kind kind(History history, LocalDateTime time, Zone zone) {
        Person person = history.at(zone.moment(time), zone);
        return Calendar.of(CATALOGUE, person).ofToday().kind();
    }

    private static Calendar calendar(History history, int today) {
        return Calendar.of(CATALOGUE, history.onDay(today));
    }
}
