package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.Life.ROW;
import static org.unkink.engine.journal.Life.UTC;
import static org.unkink.engine.journal.Life.session;
import static org.unkink.engine.journal.Life.start;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;

/** What the rest of a journal says: the last statement holds, and sessions are put together by their id. */
class PersonFoldTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void nothingStatedIsTheDefault() {
        Person person = new Life().now();

        assertThat(person.setup()).isEqualTo(Setup.DEFAULT);
        assertThat(person.setupStated()).isFalse();
        assertThat(person.soreness()).isEmpty();
        assertThat(person.sorenessStated()).isFalse();
        assertThat(person.painIsNew()).isFalse();
        assertThat(person.sessions()).isEmpty();
        assertThat(person.hurts()).isEmpty();
    }

    @Test
    void theLastSetupHolds() {
        Setup liking = new Setup(
                Set.of(), Setup.DEFAULT.positions(), Set.of(), Set.of(), Set.of(ROW.exercise()), Set.of(), "GB");
        Person person = new Life()
                .before(DAY, new Event.SetupStated(Setup.DEFAULT))
                .before(HOUR, new Event.SetupStated(liking))
                .now();

        assertThat(person.setup()).isEqualTo(liking);
        assertThat(person.setupStated()).isTrue();
    }

    @Test
    void theLastSorenessHolds() {
        SoreSpot neck = new SoreSpot(Region.NECK, null, 4);
        Person person = new Life()
                .before(DAY, new Event.SorenessNoted(List.of(neck, neck), true))
                .before(HOUR, new Event.SorenessNoted(List.of(neck), false))
                .now();

        assertThat(person.soreness()).containsExactly(neck);
        assertThat(person.sorenessStated()).isTrue();
        assertThat(person.painIsNew()).isFalse();
    }

    @Test
    void painIsNewForFourteenDaysFromTheNoteOn() {
        Duration moment = Duration.ofMillis(1);
        Duration twoWeeks = Duration.ofDays(14);

        assertThat(noted(twoWeeks.minus(moment)).painIsNew()).isTrue();
        assertThat(noted(twoWeeks).painIsNew()).isTrue();
        assertThat(noted(twoWeeks.plus(moment)).painIsNew()).isFalse();
    }

    @Test
    void sayingAgainThatThePainIsNewDoesNotBeginItAnew() {
        Event newPain = new Event.SorenessNoted(List.of(), true);
        Duration day = Duration.ofDays(1);
        Life twice = new Life().before(day.multipliedBy(16), newPain).before(day, newPain);

        assertThat(twice.now().painIsNew()).isTrue();
        assertThat(twice.now().newPainUntil())
                .as("said again after it had ended")
                .contains(Life.NOW.plus(day.multipliedBy(13)));
        assertThat(new Life()
                        .before(day.multipliedBy(10), newPain)
                        .before(day, newPain)
                        .now()
                        .newPainUntil())
                .contains(Life.NOW.plus(day.multipliedBy(4)));
        assertThat(new Life()
                        .before(day.multipliedBy(10), newPain)
                        .before(day, newPain)
                        .now(Life.NOW.plus(day.multipliedBy(5)), Life.UTC)
                        .painIsNew())
                .as("said again while it counted")
                .isFalse();
        assertThat(new Life()
                        .before(day.multipliedBy(10), newPain)
                        .before(day.multipliedBy(5), new Event.SorenessNoted(List.of(), false))
                        .before(day, newPain)
                        .now()
                        .newPainUntil())
                .contains(Life.NOW.plus(day.multipliedBy(13)));
    }

    @Test
    void aSessionIsPutTogetherByItsId() {
        Event.SessionFinished finished = new Event.SessionFinished(session(1), true, 880, Optional.of(new Effort(4)));
        Person person = new Life()
                .before(HOUR.multipliedBy(5), painAt(Event.PainNoted.Moment.BEFORE_SESSION, 3))
                .before(HOUR.multipliedBy(4), logged(1, Event.ExerciseLogged.Outcome.DONE))
                .before(HOUR.multipliedBy(3), start(session(1)))
                .before(HOUR.multipliedBy(2), logged(0, Event.ExerciseLogged.Outcome.DONE))
                .before(HOUR, finished)
                .before(HOUR, painAt(Event.PainNoted.Moment.AFTER_SESSION, 2))
                .before(HOUR, start(session(2)))
                .now();

        Person.PastSession first = person.sessions().getFirst();
        assertThat(person.sessions()).hasSize(2);
        assertThat(first.logged()).extracting(Event.ExerciseLogged::item).containsExactly(0, 1);
        assertThat(first.painBefore()).contains(new PainScore(3));
        assertThat(first.painAfter()).contains(new PainScore(2));
        assertThat(first.finished()).contains(finished);
        assertThat(first.done()).containsExactly(ROW.exercise());
        assertThat(person.sessions().getLast().finished()).isEmpty();
    }

    @Test
    void aSessionTakenUpAgainKeepsItsDayAndItsLastEnd() {
        Event.SessionFinished left = new Event.SessionFinished(session(1), false, 100, Optional.empty());
        Event.SessionFinished done = new Event.SessionFinished(session(1), true, 800, Optional.empty());
        Person person = new Life()
                .before(HOUR.multipliedBy(3), start(session(1)))
                .before(HOUR.multipliedBy(2), left)
                .before(HOUR, start(session(1)))
                .before(HOUR, done)
                .now();

        assertThat(person.sessions()).singleElement().satisfies(s -> {
            assertThat(s.at()).isEqualTo(Life.NOW.minus(HOUR.multipliedBy(3)));
            assertThat(s.day()).isEqualTo(UTC.day(s.at()));
            assertThat(s.finished()).contains(done);
        });
    }

    @Test
    void whoGoesBackToAnExerciseHasItsLastLogOnly() {
        Person person = new Life()
                .before(HOUR.multipliedBy(3), start(session(1)))
                .before(HOUR.multipliedBy(2), logged(0, Event.ExerciseLogged.Outcome.PARTLY))
                .before(HOUR, logged(0, Event.ExerciseLogged.Outcome.DONE))
                .now();

        assertThat(person.sessions().getFirst().logged())
                .extracting(Event.ExerciseLogged::outcome)
                .containsExactly(Event.ExerciseLogged.Outcome.DONE);
    }

    @Test
    void entriesOfASessionThatNeverStartedMakeNoSession() {
        assertThat(new Life()
                        .before(HOUR, logged(0, Event.ExerciseLogged.Outcome.DONE))
                        .now()
                        .sessions())
                .isEmpty();
    }

    @Test
    void aMovementStoppedBecauseItHurtIsAHurtEvenWithoutItsReport() {
        Person person = new Life()
                .before(DAY, logged(0, Event.ExerciseLogged.Outcome.STOPPED_HURT))
                .before(HOUR, logged(0, Event.ExerciseLogged.Outcome.PARTLY))
                .now();

        assertThat(person.hurts())
                .containsOnlyKeys(ROW)
                .containsEntry(ROW, person.today().minusDays(1));
    }

    /** Everything that reads what hurt counts the same: a report is about its side, or about both where it names none. */
    @Test
    void whatHurtInASessionIsEveryReportAndEveryStopWithoutOne() {
        assertThat(hurts(null, Side.LEFT)).containsExactly(Event.ExerciseHurt.Kind.PULLING);
        assertThat(hurts(Side.LEFT, Side.LEFT)).containsExactly(Event.ExerciseHurt.Kind.PULLING);
        assertThat(hurts(Side.RIGHT, Side.LEFT))
                .containsExactly(Event.ExerciseHurt.Kind.PULLING, Event.ExerciseHurt.Kind.NOT_SAID);
    }

    /** What hurt where one side was said to pull, and one was stopped. */
    private static List<Event.ExerciseHurt.Kind> hurts(@Nullable Side said, Side stopped) {
        return new Life()
                        .before(HOUR.multipliedBy(3), start(session(1)))
                        .before(
                                HOUR,
                                new Event.ExerciseHurt(
                                        session(1),
                                        ROW,
                                        said,
                                        Optional.empty(),
                                        Event.ExerciseHurt.Kind.PULLING,
                                        Optional.empty()))
                        .before(
                                HOUR,
                                new Event.ExerciseLogged(
                                        session(1),
                                        0,
                                        ROW,
                                        stopped,
                                        40,
                                        10,
                                        8,
                                        2,
                                        Event.ExerciseLogged.Outcome.STOPPED_HURT))
                        .now()
                        .sessions()
                        .getFirst()
                        .hurts()
                        .stream()
                        .map(Event.ExerciseHurt::kind)
                        .toList();
    }

    private static Person noted(Duration ago) {
        return new Life().before(ago, new Event.SorenessNoted(List.of(), true)).now();
    }

    private static Event painAt(Event.PainNoted.Moment moment, int score) {
        return new Event.PainNoted(moment, new PainScore(score), session(1));
    }

    private static Event logged(int item, Event.ExerciseLogged.Outcome outcome) {
        return new Event.ExerciseLogged(session(1), item, ROW, null, 60, 60, 12, 12, outcome);
    }
}
