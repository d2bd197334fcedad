package org.unkink.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.NECK_ROLL;
import static org.unkink.engine.progress.History.ROW;
import static org.unkink.engine.progress.History.day;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.journal.Event;
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

/** R11: strength on two or three days of a week that do not follow one another, whatever days are chosen. */
class StrengthHasADayBetweenTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    @Test
    void everyChoiceOfDaysFromEveryDayOfTheWeekKeepsIt() {
        for (int choice = 1; choice < 128; choice++) {
            for (int today = 0; today < 7; today++) {
                History history = new History().chose(today, ProgrammeLevel.STANDARD, days(choice));
                assertRestBetween(strengthDays(Calendar.of(CATALOGUE, history.onDay(today))));
            }
        }
    }

    @Test
    void whatWasDoneOnOtherDaysIsKeptFreeAround() {
        for (int trained = 0; trained < 7; trained++) {
            History history = new History()
                    .chose(0, ProgrammeLevel.MICRO, DayOfWeek.values())
                    .session(trained, ROW);
            List<LocalDate> days = strengthDays(Calendar.of(CATALOGUE, history.onDay(trained)));

            assertThat(days.getFirst()).isEqualTo(day(trained));
            assertRestBetween(days);
        }
    }

    @Test
    void fiveDaysInARowHaveStrengthOnThreeAndMobilityBetween() {
        History history = new History()
                .chose(
                        0,
                        ProgrammeLevel.MICRO,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY);

        assertThat(kinds(Calendar.of(CATALOGUE, history.onDay(0))).subList(0, 7))
                .containsExactly(
                        Kind.STRENGTH,
                        Kind.MOBILITY,
                        Kind.STRENGTH,
                        Kind.MOBILITY,
                        Kind.STRENGTH,
                        Kind.REST,
                        Kind.REST);
    }

    @Test
    void sundayAndMondayAreNeighbours() {
        History history = new History().chose(0, ProgrammeLevel.STANDARD, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

        assertThat(Calendar.of(CATALOGUE, history.onDay(0)).day(day(6)).kind()).isEqualTo(Kind.STRENGTH);
        assertThat(Calendar.of(CATALOGUE, history.onDay(0)).day(day(7)).kind()).isEqualTo(Kind.MOBILITY);
    }

    @Test
    void aSessionWithoutStrengthTakesNoneAway() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, DayOfWeek.TUESDAY)
                .session(0, NECK_ROLL);

        assertThat(Calendar.of(CATALOGUE, history.onDay(0)).day(day(1)).kind()).isEqualTo(Kind.STRENGTH);
        assertThat(Calendar.of(CATALOGUE, history.session(0, ROW).onDay(0))
                        .day(day(1))
                        .kind())
                .isEqualTo(Kind.MOBILITY);
    }

    /** Monday at noon: on Wednesday morning the planner gives no strength yet, so the programme says none. */
    @Test
    void theDayOnWhichMusclesHaveRestedIsOneOfMobilityUntilThen() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                .check(0)
                .session(0, ROW);
        Instant rested = History.UTC.moment(day(2).atTime(LocalTime.NOON));

        ProgrammeDay before = today(history, rested.minusSeconds(1));
        assertThat(before.kind()).isEqualTo(Kind.MOBILITY);
        assertThat(before.strengthFrom()).contains(rested);
        assertThat(before.minutes()).isEqualTo(LevelPlan.of(before.level()).mobilityMinutes());
        assertThat(plansStrength(history, rested.minusSeconds(1))).isFalse();

        ProgrammeDay then = today(history, rested);
        assertThat(then.kind()).isEqualTo(Kind.STRENGTH);
        assertThat(then.strengthFrom()).isEmpty();
        assertThat(plansStrength(history, rested)).isTrue();
    }

    @Test
    void seenFromTheDayBeforeItSaysWhenStrengthMayBegin() {
        History history = new History()
                .chose(0, ProgrammeLevel.STANDARD, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                .session(0, ROW);
        Calendar tuesday = Calendar.of(CATALOGUE, history.onDay(1));

        assertThat(tuesday.day(day(2)).kind()).isEqualTo(Kind.STRENGTH);
        assertThat(tuesday.day(day(2)).strengthFrom()).contains(History.UTC.moment(day(2).atTime(LocalTime.NOON)));
        assertThat(tuesday.days().stream()
                        .filter(d -> d.strengthFrom().isPresent())
                        .map(ProgrammeDay::date))
                .containsExactly(day(2));
    }

    /** In the night to Sunday, 29 March 2026, Berlin loses an hour: 48 hours after Friday 23:30 it is Monday. */
    @Test
    void aDayOnWhichMusclesAreNotRestedBeforeItsEndGetsNoStrength() {
        Zone berlin = SystemZones.zone("Europe/Berlin");
        LocalDate friday = LocalDate.parse("2026-03-27");
        History history = new History()
                .at(
                        berlin.moment(friday.minusDays(1).atStartOfDay()),
                        berlin,
                        new Event.ProgrammeChosen(ProgrammeLevel.STANDARD, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)))
                .session(berlin.moment(friday.atTime(23, 30)), berlin, 4, ROW);
        Instant saturday = berlin.moment(friday.plusDays(1).atTime(9, 0));
        Calendar calendar = Calendar.of(CATALOGUE, history.at(saturday, berlin));

        assertThat(calendar.day(friday.plusDays(2)).kind()).isEqualTo(Kind.MOBILITY);
        assertThat(calendar.day(friday.plusDays(3)).kind()).isEqualTo(Kind.STRENGTH);
        assertThat(calendar.day(friday.plusDays(3)).strengthFrom())
                .contains(berlin.moment(friday.plusDays(3).atTime(0, 30)));
    }

    private static ProgrammeDay today(History history, Instant now) {
        return Calendar.of(CATALOGUE, history.at(now, History.UTC)).ofToday();
    }

    private static boolean plansStrength(History history, Instant now) {
        Person person = history.at(now, History.UTC);
        return ((Plan.Planned) new Planner(CATALOGUE).plan(person, Wish.of(25)))
                .session().items().stream()
                        .anyMatch(item -> CATALOGUE
                                        .exercise(item.variant().exercise())
                                        .orElseThrow()
                                        .phase()
                                == Phase.STRENGTH);
    }

    private static void assertRestBetween(List<LocalDate> days) {
        TreeSet<LocalDate> all = new TreeSet<>(days);
        for (LocalDate day : all) {
            assertThat(all).doesNotContain(day.plusDays(1));
            assertThat(all.subSet(day, day.plusDays(7))).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(all).isNotEmpty();
    }

    private static List<LocalDate> strengthDays(Calendar calendar) {
        return calendar.days().stream()
                .filter(d -> d.kind() == Kind.STRENGTH)
                .filter(d -> d.state() != State.MISSED && d.state() != State.MOVED)
                .map(ProgrammeDay::date)
                .toList();
    }

    private static List<Kind> kinds(Calendar calendar) {
        return calendar.days().stream().map(ProgrammeDay::kind).toList();
    }

    private static DayOfWeek[] days(int choice) {
        List<DayOfWeek> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((choice & (1 << (day.getValue() - 1))) != 0) {
                days.add(day);
            }
        }
        return days.toArray(DayOfWeek[]::new);
    }
}
