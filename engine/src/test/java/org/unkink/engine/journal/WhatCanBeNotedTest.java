package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.journal.Event.ActivitiesRated;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Event.SessionStarted;
import org.unkink.engine.journal.Person.PastSession;

/** The limits of what the journal takes, and when a session counts as done. */
class WhatCanBeNotedTest {

    @Test
    void numbersStayInTheirScales() {
        assertRange(0, 10, PainScore::new);
        assertRange(0, 10, Effort::new);
        assertRange(0, 10, n -> new Event.MuscleSorenessNoted(Life.session(1), n));
        assertRange(0, 10, n -> new Event.PegAnswered(new PainScore(0), n, 0));
        assertRange(0, 10, n -> new Event.PegAnswered(new PainScore(0), 0, n));
        assertRange(0, 10, n -> new Activity("turning the head", n));
        assertRange(-5, 5, Event.ChangeRated::new);
        assertRange(12, 40, n -> new Event.TrialStarted(new ExerciseId("row"), n));
    }

    @Test
    void namesAndListsHaveTheirLengths() {
        assertRange(1, 60, n -> new Activity("a".repeat(Math.max(0, n)), 5));
        assertRange(1, 3, n -> new ActivitiesRated(Collections.nCopies(Math.max(0, n), new Activity("a", 5))));
        assertThatThrownBy(() -> new Event.ProgrammeChosen(ProgrammeLevel.STANDARD, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> new Event.ProgrammeChosen(ProgrammeLevel.STANDARD, EnumSet.allOf(DayOfWeek.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void secondsAndRepetitionsAreNeverNegative() {
        assertThatCode(() -> log(0, 0, 0, 0, 0)).doesNotThrowAnyException();
        for (int number = 0; number < 5; number++) {
            int[] n = new int[5];
            n[number] = -1;
            assertThatThrownBy(() -> log(n[0], n[1], n[2], n[3], n[4])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anActivityThatIsThereTwiceCountsOnceByItsLastNumber() {
        ActivitiesRated rated = new ActivitiesRated(List.of(
                new Activity("Turning the head", 3),
                new Activity("reading", 5),
                new Activity(" turning  the HEAD ", 7)));

        assertThat(rated.distinct()).extracting(Activity::ability).containsExactly(7, 5);
    }

    @Test
    void anIdIsAUuidOfVersion7InLowerCase() {
        String text = "01932f10-0000-7000-8000-0000000000ab";

        assertThat(new EntryId(text)).hasToString(text);
        for (String wrong :
                List.of(text.toUpperCase(Locale.ROOT), "1932f10-0-7000-8000-ab", text.replace("-7", "-4"))) {
            assertThatThrownBy(() -> new EntryId(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new EntryId(text))
                .isGreaterThan(new EntryId("01932f10-0000-7000-8000-0000000000aa"))
                .isLessThan(new EntryId("01932f10-0000-7000-8000-0000000000ac"));
    }

    /** A session of four exercises of a minute each is done by half of what it moves, of at least half of them. */
    @Test
    void aSessionIsMostlyDoneFromHalfOn() {
        assertThat(session().isMostlyDone()).isFalse();
        assertThat(session(60).isMostlyDone()).isFalse();
        assertThat(session(60, 60).isMostlyDone()).isTrue();
        assertThat(session(60, 0).isMostlyDone()).isTrue();
        assertThat(session(60, 0, 0).isMostlyDone()).isFalse();
        assertThat(session(30, 30, 30, 30).isMostlyDone()).isTrue();
        assertThat(session(30, 30, 30, 29).isMostlyDone()).isFalse();
        assertThat(session(0, 0).isMostlyDone()).isFalse();
    }

    @Test
    void somethingOfASessionIsDoneFromItsFirstSecondOn() {
        assertThat(session(0, 0).isDone()).isFalse();
        assertThat(session(0, 1).isDone()).isTrue();
        assertThat(session(0, 1).done()).containsExactly(new ExerciseId("row"));
        assertThat(session(0, 0).done()).isEmpty();
    }

    private static PastSession session(int... seconds) {
        Life life = new Life()
                .before(
                        Duration.ofHours(1),
                        new SessionStarted(
                                Life.session(1),
                                15,
                                900,
                                Collections.nCopies(
                                        4, new SessionStarted.PlannedItem(Life.ROW, new Dose(1, 8, 0, 0), List.of()))));
        for (int item = 0; item < seconds.length; item++) {
            life.before(Duration.ofMinutes(50), log(item, 60, seconds[item], 8, 8));
        }
        return life.now().session(Life.session(1)).orElseThrow();
    }

    private static ExerciseLogged log(int item, int planned, int done, int repetitions, int doneRepetitions) {
        return new ExerciseLogged(
                Life.session(1), item, Life.ROW, null, planned, done, repetitions, doneRepetitions, Outcome.PARTLY);
    }

    private static void assertRange(int least, int most, IntFunction<?> made) {
        assertThatCode(() -> made.apply(least)).doesNotThrowAnyException();
        assertThatCode(() -> made.apply(most)).doesNotThrowAnyException();
        assertThatThrownBy(() -> made.apply(least - 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> made.apply(most + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
