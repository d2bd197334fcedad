package org.unkink.engine.programme;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.progress.History.ROW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.progress.History;

/** What people are met with when they come. */
class GreetingTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    @ParameterizedTest
    @CsvSource({"0, FIRST_DAY", "6, FIRST_DAY", "7, ANY_DAY"})
    void whoHasDoneNothingYetIsNewForAWeek(int today, Greeting expected) {
        assertThat(greeting(new History().check(0), today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, DONE", "1, FIRST_WEEK", "6, FIRST_WEEK", "7, ANY_DAY", "14, ANY_DAY"})
    void theFirstWeekBeginsWithTheFirstSession(int today, Greeting expected) {
        assertThat(greeting(new History().check(0).session(0, ROW), today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, REST_DAY", "3, SESSION_DAY", "4, REST_DAY", "7, SESSION_DAY"})
    void aChosenProgrammeSaysIfTodayHasASession(int today, Greeting expected) {
        History history = new History()
                .check(0)
                .chose(0, ProgrammeLevel.STANDARD, MONDAY, THURSDAY)
                .session(0, ROW);
        if (today > 3) {
            history.session(3, ROW);
        }

        assertThat(greeting(history, today)).isEqualTo(expected);
    }

    @Test
    void theFirstDayGoesBeforeTheProgramme() {
        History history = new History().check(0).chose(0, ProgrammeLevel.STANDARD, MONDAY, THURSDAY);

        assertThat(greeting(history, 0)).isEqualTo(Greeting.FIRST_DAY);
        assertThat(greeting(history, 7)).isEqualTo(Greeting.SESSION_DAY);
    }

    @Test
    void afterMoreThanFourteenDaysItIsGoodToSeeThemAgain() {
        History history = new History().check(0).session(0, ROW).check(14).check(15);

        assertThat(greeting(history, 14)).isEqualTo(Greeting.ANY_DAY);
        assertThat(greeting(history, 15)).isEqualTo(Greeting.WELCOME_BACK);
        assertThat(greeting(history.session(15, ROW), 15)).isEqualTo(Greeting.DONE);
    }

    @Test
    void aStopGoesBeforeEverythingElse() {
        History history = new History().check(0).session(0, ROW).check(15, Sign.CHEST_PAIN);

        assertThat(greeting(history, 15)).isEqualTo(Greeting.STOPPED);
        assertThat(greeting(new History().check(0, Sign.CHEST_PAIN), 0)).isEqualTo(Greeting.STOPPED);
    }

    private static Greeting greeting(History history, int today) {
        Person person = history.onDay(today);
        return Greeting.of(person, Calendar.of(CATALOGUE, person));
    }
}
