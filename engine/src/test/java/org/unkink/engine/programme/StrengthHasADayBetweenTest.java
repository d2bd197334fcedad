package org.unkink.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.NECK_ROLL;
import static org.unkink.engine.progress.History.ROW;
import static org.unkink.engine.progress.History.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.plan.ArticleCatalogue;
import org.unkink.engine.programme.ProgrammeDay.Kind;
import org.unkink.engine.programme.ProgrammeDay.State;
import org.unkink.engine.progress.History;

/** R11: strength on two or three days of a week that do not follow one another, whatever days are chosen. */
class StrengthHasADayBetweenTest {

    private static final Catalogue CATALOGUE = ArticleCatalogue.catalogue();

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
