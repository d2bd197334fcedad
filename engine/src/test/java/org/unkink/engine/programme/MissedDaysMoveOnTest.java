package org.unkink.engine.programme;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.NECK_ROLL;
import static org.unkink.engine.progress.History.ROW;
import static org.unkink.engine.progress.History.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.programme.ProgrammeDay.Kind;
import org.unkink.engine.programme.ProgrammeDay.State;
import org.unkink.engine.progress.Adherence;
import org.unkink.engine.progress.History;

/** A missed day moves to the next day of its week that fits, else it is let go; the person moves days as they like. */
class MissedDaysMoveOnTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    @Test
    void theDayAfterStandsInWhereNoStrengthIsNear() {
        Calendar tuesday = calendar(mondayAndThursday(), 1);

        assertThat(tuesday.day(day(0)).state()).isEqualTo(State.MOVED);
        assertThat(tuesday.day(day(0)).movedTo()).contains(day(1));
        assertThat(tuesday.ofToday().kind()).isEqualTo(Kind.STRENGTH);
        assertThat(tuesday.ofToday().movedFrom()).contains(day(0));
        assertThat(tuesday.day(day(3)).kind()).isEqualTo(Kind.STRENGTH);
    }

    @Test
    void aDayBesideAnotherWithStrengthDoesNotStandIn() {
        assertThat(calendar(mondayAndThursday(), 2).day(day(0)).movedTo()).contains(day(5));
    }

    @Test
    void theLastDayOfTheWeekIsTooLateWhereMondayFollows() {
        Calendar sunday = calendar(mondayAndThursday().session(3, ROW), 6);

        assertThat(sunday.day(day(0)).state()).isEqualTo(State.MISSED);
        assertThat(sunday.day(day(0)).movedTo()).isEmpty();
        assertThat(sunday.ofToday().kind()).isEqualTo(Kind.REST);
    }

    @Test
    void threeDaysWithOneBetweenLeaveNoRoomAndItIsLetGo() {
        Calendar tuesday = calendar(new History().chose(0, ProgrammeLevel.STANDARD, MONDAY, WEDNESDAY, FRIDAY), 1);

        assertThat(tuesday.day(day(0)).state()).isEqualTo(State.MISSED);
        assertThat(kinds(tuesday).subList(1, 7))
                .containsExactly(Kind.REST, Kind.STRENGTH, Kind.REST, Kind.STRENGTH, Kind.REST, Kind.REST);
    }

    @Test
    void aSessionOnAnotherDayOfTheWeekStandsInWhetherLaterOrEarlier() {
        History later = new History().chose(0, ProgrammeLevel.STANDARD, MONDAY).session(2, NECK_ROLL);
        History earlier =
                new History().chose(0, ProgrammeLevel.STANDARD, WEDNESDAY).session(0, ROW);

        assertThat(calendar(later, 3).day(day(0)).movedTo()).contains(day(2));
        assertThat(calendar(later, 3).day(day(2)).movedFrom()).contains(day(0));
        assertThat(calendar(earlier, 3).day(day(2)).state()).isEqualTo(State.MOVED);
        assertThat(calendar(earlier, 3).day(day(2)).movedTo()).contains(day(0));
    }

    /** One of ten exercises is not the session; most of it is. */
    @Test
    void aSessionThatWasHardlyBegunIsNotDone() {
        History history = new History().check(0).chose(0, ProgrammeLevel.STANDARD, MONDAY);
        begun(history, 0);
        Calendar monday = calendar(history, 0);

        assertThat(monday.ofToday().state()).isEqualTo(State.TODAY);
        assertThat(TodaysSession.of(monday).optional()).isFalse();
        assertThat(Greeting.of(history.onDay(0), monday)).isNotEqualTo(Greeting.DONE);
        assertThat(calendar(history, 1).day(day(0)).state()).isIn(State.MOVED, State.PARTLY);
        assertThat(calendar(history, 7).day(day(0)))
                .returns(State.PARTLY, ProgrammeDay::state)
                .returns(Kind.MOBILITY, ProgrammeDay::kind)
                .returns(1, ProgrammeDay::minutes);
        assertThat(Adherence.of(history.onDay(7), calendar(history, 7).asked())
                        .days()
                        .getFirst()
                        .kept())
                .isEqualTo(Adherence.Kept.PARTLY);

        history.session(0, ROW);
        assertThat(calendar(history, 0).ofToday().state()).isEqualTo(State.DONE);
    }

    /** One minute of a session of ten exercises. */
    private static void begun(History history, int day) {
        SessionId id = new SessionId(new UUID(0x0190000000007000L, 0x8000000000001234L).toString());
        Dose dose = new Dose(1, 8, 0, 60);
        history.on(
                day,
                new Event.SessionStarted(
                        id,
                        15,
                        900,
                        Collections.nCopies(10, new Event.SessionStarted.PlannedItem(NECK_ROLL, dose, List.of()))));
        history.on(
                day, new Event.ExerciseLogged(id, 0, NECK_ROLL, null, 60, 60, 8, 8, Event.ExerciseLogged.Outcome.DONE));
        history.on(day, new Event.SessionFinished(id, false, 60, Optional.empty()));
    }

    @Test
    void aSessionOfAnotherWeekDoesNotStandIn() {
        History history =
                new History().chose(0, ProgrammeLevel.STANDARD, WEDNESDAY).session(7, ROW);

        assertThat(calendar(history, 8).day(day(2)).state()).isEqualTo(State.MISSED);
    }

    @Test
    void twoMissedDaysNeedTwoStandIns() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, MONDAY, WEDNESDAY)
                .session(4, ROW);

        Calendar nextWeek = calendar(history, 7);

        assertThat(nextWeek.day(day(0)).state()).isEqualTo(State.MOVED);
        assertThat(nextWeek.day(day(2)).state()).isEqualTo(State.MISSED);
        assertThat(nextWeek.asked()).contains(day(2), day(4)).doesNotContain(day(0));
    }

    @Test
    void aSessionOfTodayWithoutStrengthLeavesTheNextDayToStandIn() {
        History history = new History()
                .check(0)
                .chose(0, ProgrammeLevel.STANDARD, MONDAY, WEDNESDAY)
                .session(2, NECK_ROLL);

        assertThat(calendar(history, 2).day(day(0)).movedTo()).contains(day(3));
    }

    @Test
    void aMissedDayOfMobilityIsLetGo() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, MONDAY, DayOfWeek.TUESDAY)
                .session(0, ROW);

        assertThat(calendar(history, 2).day(day(1)).kind()).isEqualTo(Kind.MOBILITY);
        assertThat(calendar(history, 2).day(day(1)).state()).isEqualTo(State.MISSED);
    }

    @Test
    void aDayMovedByThePersonStaysMovedUntilItIsMovedBack() {
        History history =
                new History().chose(0, ProgrammeLevel.STANDARD, THURSDAY).on(0, moved(3, 5));
        assertThat(days(calendar(history, 0))).containsExactly(5, 10, 17, 24);
        assertThat(calendar(history, 0).day(day(5)).movedFrom()).contains(day(3));
        assertThat(calendar(history, 0).day(day(3)).movedTo()).contains(day(5));

        history.on(1, moved(5, 4));
        assertThat(days(calendar(history, 1))).containsExactly(4, 10, 17, 24, 31);
        assertThat(calendar(history, 1).day(day(4)).movedFrom()).contains(day(3));

        history.on(1, moved(4, 3));
        assertThat(days(calendar(history, 1))).containsExactly(3, 10, 17, 24, 31);
        assertThat(calendar(history, 1).day(day(3)).movedFrom()).isEmpty();
    }

    @Test
    void aDayMovedBesideAnotherHasNoStrengthThere() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, MONDAY, THURSDAY)
                .session(0, ROW);

        assertThat(calendar(history.on(0, moved(3, 1)), 0).day(day(1)).kind()).isEqualTo(Kind.MOBILITY);
    }

    @Test
    void whatCannotBeMovedStaysWhereItIs() {
        History history = new History().chose(0, ProgrammeLevel.STANDARD, MONDAY, THURSDAY);

        assertThat(days(calendar(history.on(2, moved(3, 1)).on(2, moved(4, 5)).on(2, moved(3, 7)), 2)))
                .contains(3, 7)
                .doesNotContain(1, 4);
    }

    @Test
    void aNewChoiceSetsTheDaysAnew() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, THURSDAY)
                .on(0, moved(3, 5))
                .chose(1, ProgrammeLevel.STANDARD, THURSDAY);

        assertThat(days(calendar(history, 1))).startsWith(3, 10);
    }

    @Test
    void aChoiceHoldsFromItsDayAndLeavesThePastAlone() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, MONDAY)
                .session(0, ROW)
                .chose(9, ProgrammeLevel.STANDARD, FRIDAY);

        Calendar calendar = calendar(history, 9);

        assertThat(calendar.day(day(4)).kind()).isEqualTo(Kind.REST);
        assertThat(calendar.day(day(7)).state()).isEqualTo(State.MOVED);
        assertThat(calendar.day(day(11)).kind()).isEqualTo(Kind.STRENGTH);
        assertThat(calendar.day(day(14)).kind()).isEqualTo(Kind.REST);
    }

    @Test
    void aMoveOfADayThatIsNearAChoiceOfLaterStays() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, THURSDAY)
                .on(0, moved(3, 1))
                .chose(3, ProgrammeLevel.STANDARD, THURSDAY);

        assertThat(calendar(history, 3).ofToday().movedTo()).isEmpty();
        assertThat(days(calendar(history, 3))).contains(3, 10);
    }

    @Test
    void aDayCanBeMovedToFreeDaysThatAreAtMostSixDaysAwayAndNotOver() {
        History history = mondayAndThursday().check(0).session(0, ROW);

        assertThat(targets(history, 2, 3)).containsExactly(2, 4, 5, 6, 8, 9);
        assertThat(targets(history, 2, 10)).containsExactly(4, 5, 6, 8, 9, 11, 12, 13, 15, 16);
        assertThat(targets(history, 3, 3)).containsExactly(4, 5, 6, 8, 9);
    }

    @Test
    void whatIsOverOrFreeOrStandsInForAMissedDayCannotBeMoved() {
        History history = mondayAndThursday().check(0);
        assertThat(calendar(history, 2).day(day(5)).movedFrom()).contains(day(0));
        assertThat(targets(history, 2, 5)).isEmpty();
        assertThat(targets(history, 2, 0)).isEmpty();
        assertThat(targets(history, 2, 4)).isEmpty();

        history.session(2, ROW);
        assertThat(targets(history, 2, 2)).isEmpty();
    }

    @Test
    void whatThePersonMovedCanBeMovedAgain() {
        History history = mondayAndThursday().check(0).session(0, ROW).on(0, moved(3, 5));

        assertThat(targets(history, 2, 5)).containsExactly(2, 3, 4, 6, 8, 9, 11);
    }

    @Test
    void nothingIsMovedToADayOnWhichNoSessionMayBe() {
        History history = mondayAndThursday().check(0).session(0, ROW).check(2, Sign.CHEST_PAIN);
        assertThat(targets(history, 2, 3)).containsExactly(4, 5, 6, 8, 9);

        History onItsDay = mondayAndThursday().check(0).session(0, ROW).check(3, Sign.CHEST_PAIN);
        assertThat(calendar(onItsDay, 3).ofToday().state()).isEqualTo(State.STOPPED);
        assertThat(calendar(onItsDay, 3).ofToday().minutes()).isZero();
        assertThat(targets(onItsDay, 3, 3)).containsExactly(4, 5, 6, 8, 9);
    }

    /** The days to which a day can be moved, as seen on another. */
    private static List<Integer> targets(History history, int today, int from) {
        Calendar calendar = calendar(history, today);
        return new Moves(calendar, history.onDay(today))
                .targets(calendar.day(day(from))).stream()
                        .map(date -> (int) (date.toEpochDay() - day(0).toEpochDay()))
                        .toList();
    }

    private static History mondayAndThursday() {
        return new History().chose(0, ProgrammeLevel.STANDARD, MONDAY, THURSDAY);
    }

    private static Event moved(int from, int to) {
        return new Event.SessionDayMoved(day(from), day(to));
    }

    private static Calendar calendar(History history, int today) {
        return Calendar.of(CATALOGUE, history.onDay(today));
    }

    private static List<Kind> kinds(Calendar calendar) {
        return calendar.days().stream().map(ProgrammeDay::kind).toList();
    }

    /** The numbers of the days that have a session. */
    private static List<Integer> days(Calendar calendar) {
        LocalDate first = day(0);
        return calendar.days().stream()
                .filter(d -> d.kind() != Kind.REST)
                .map(d -> Optional.of(d.date())
                        .map(date -> (int) (date.toEpochDay() - first.toEpochDay()))
                        .orElseThrow())
                .toList();
    }
}
