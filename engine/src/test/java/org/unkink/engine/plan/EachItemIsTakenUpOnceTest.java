package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.variant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Answers;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.Zone;

/** Under the id of a session goes on what was planned in it and not done yet, and nothing more. */
final class EachItemIsTakenUpOnceTest {

    private static final Instant START = Instant.parse("2026-06-15T09:00:00Z");
    private static final Zone UTC = Zone.UTC;
    private static final SessionId SESSION = new SessionId(uuid(900));

    private static final PlannedItem MARCH =
            new PlannedItem(variant("march/standing"), new Dose(1, 150, 0, 0), List.of());
    private static final PlannedItem SQUEEZE = item("scapular-squeeze/standing");
    private static final PlannedItem ANGEL = item("wall-angel/standing");
    private static final List<PlannedItem> PLANNED = List.of(MARCH, SQUEEZE, ANGEL);

    private final List<Entry> entries = new ArrayList<>();

    EachItemIsTakenUpOnceTest() {
        add(
                -60,
                new Event.CheckAnswered(
                        Event.CheckAnswered.Scope.FULL,
                        new Answers(Optional.of(Age.FROM_20), Set.of()),
                        new Lifts.Named(Set.of())));
        add(-59, new Event.SetupStated(Setup.DEFAULT));
        pain(-10);
    }

    @Test
    void whatIsLeftGoesOnThoughItsStrengthBeganAMomentAgo() {
        start(0, SESSION, PLANNED).log(3, 0, MARCH).log(4, 1, SQUEEZE);
        assertThat(goesOn(10, ANGEL)).isTrue();
        assertThat(isAdmitted(10, MARCH, ANGEL)).as("as a session of its own").isFalse();
    }

    @Test
    void whatWasDoneDoesNotComeAgainUnderTheSameId() {
        start(0, SESSION, PLANNED).log(3, 0, MARCH).log(4, 1, SQUEEZE).log(6, 2, ANGEL);
        assertThat(goesOn(10, MARCH, SQUEEZE, ANGEL)).isFalse();
        assertThat(goesOn(100, SQUEEZE, ANGEL)).isFalse();

        add(20, new Event.SessionFinished(SESSION, true, 600, Optional.empty()));
        add(21, new Event.EntryWithdrawn(entries.getLast().id()));
        assertThat(goesOn(30, SQUEEZE, ANGEL)).as("the end was withdrawn").isFalse();
    }

    @Test
    void whatWasDoneInPartCountsAsDoneAndWhatWasSkippedDoesNot() {
        start(0, SESSION, PLANNED).log(3, 0, MARCH).log(4, 1, SQUEEZE, Outcome.PARTLY, 5);
        assertThat(goesOn(10, SQUEEZE, ANGEL)).isFalse();
        log(5, 2, ANGEL, Outcome.SKIPPED, 0);
        assertThat(goesOn(10, ANGEL)).isTrue();
    }

    @Test
    void aLaterLogDoesNotHideThatItWasDone() {
        start(0, SESSION, PLANNED).log(4, 1, SQUEEZE).log(5, 1, SQUEEZE, Outcome.SKIPPED, 0);
        assertThat(goesOn(10, SQUEEZE, ANGEL)).isFalse();
        assertThat(isAdmitted(10, MARCH, ANGEL)).isFalse();
    }

    @Test
    void anExerciseOfTwoSidesGoesOnUntilBothWereDoneAndNeitherTwice() {
        PlannedItem reach = item("chair-rotation/chair");
        start(0, SESSION, List.of(MARCH, reach, SQUEEZE)).log(3, 0, MARCH).log(4, 2, SQUEEZE);
        log(5, 1, reach, Side.LEFT);
        assertThat(goesOn(10, reach)).isTrue();
        log(11, 1, reach, Side.LEFT);
        assertThat(goesOn(12, reach, ANGEL)).as("the left side twice").isFalse();
        log(13, 1, reach, Side.RIGHT);
        assertThat(goesOn(14, reach, ANGEL)).isFalse();
    }

    /** Strength beside it says which: as a session of its own it would have to rest. */
    @Test
    void oneSideThatWasDoneDoesNotTakeTheOtherAway() {
        PlannedItem turn = item("chair-rotation/chair");
        start(0, SESSION, List.of(MARCH, turn, SQUEEZE, ANGEL)).log(3, 0, MARCH).log(4, 2, SQUEEZE);
        assertThat(goesOn(5, turn, ANGEL)).isTrue();
        log(6, 1, turn, Side.LEFT);
        assertThat(goesOn(7, turn, ANGEL)).isTrue();
        log(8, 1, turn, Side.RIGHT);
        assertThat(goesOn(9, turn, ANGEL)).as("both sides").isFalse();
        assertThat(goesOn(9, ANGEL)).isTrue();
    }

    @Test
    void aSideThatWasDoneTwiceTakesTheExerciseAway() {
        PlannedItem turn = item("chair-rotation/chair");
        start(0, SESSION, List.of(MARCH, turn, SQUEEZE, ANGEL)).log(3, 0, MARCH).log(4, 2, SQUEEZE);
        log(6, 1, turn, Side.LEFT);
        log(8, 1, turn, Side.LEFT);
        assertThat(goesOn(9, turn, ANGEL)).isFalse();
        assertThat(goesOn(9, ANGEL)).isTrue();
    }

    @Test
    void whatWasNotPlannedInTheSessionIsJudgedAsASessionOfItsOwn() {
        SessionId another = new SessionId(uuid(901));
        start(-600, another, PLANNED);
        log(-590, another, 1, SQUEEZE, null, Outcome.DONE, 30);
        start(0, SESSION, List.of(MARCH, SQUEEZE));
        assertThat(goesOn(5, ANGEL)).as("strength of this morning").isFalse();
    }

    @Test
    void aSessionOfOneMarchDoesNotBecomeALongOne() {
        start(0, SESSION, List.of(MARCH));
        assertThat(goesOn(5, SQUEEZE, ANGEL)).isEqualTo(isAdmitted(5, SQUEEZE, ANGEL));
        assertThat(goesOn(5, MARCH, SQUEEZE, ANGEL))
                .as("with its warm-up, as any new one")
                .isTrue();
        log(6, 0, MARCH).log(7, 1, SQUEEZE);
        assertThat(goesOn(8, MARCH, ANGEL)).isFalse();
    }

    @Test
    void whatEasingGaveInThePlaceOfWhatHurtGoesOnAsOftenAsSomethingHurt() {
        PlannedItem pulldown = item("row/band");
        start(0, SESSION, PLANNED).log(3, 0, MARCH).log(4, 1, SQUEEZE, Outcome.STOPPED_HURT, 5);
        add(
                5,
                new ExerciseHurt(
                        SESSION,
                        SQUEEZE.variant(),
                        null,
                        Optional.empty(),
                        ExerciseHurt.Kind.PULLING,
                        Optional.of(new PainScore(2))));
        setup();
        assertThat(goesOn(6, pulldown, ANGEL)).isTrue();
        log(8, 1, pulldown, Side.LEFT).log(9, 1, pulldown, Side.RIGHT);
        assertThat(goesOn(10, ANGEL)).isTrue();
        assertThat(goesOn(10, pulldown, ANGEL)).as("once").isFalse();
        assertThat(goesOn(10, item("reverse-fly/empty-hands"), ANGEL))
                .as("nor another")
                .isFalse();
    }

    @Test
    void painThatIsNotedDoesNotKeepASessionWarm() {
        start(0, SESSION, PLANNED).log(4, 0, MARCH);
        for (Event.PainNoted.Moment moment : Event.PainNoted.Moment.values()) {
            add(123, new Event.PainNoted(moment, new PainScore(1), SESSION));
        }
        start(123, SESSION, PLANNED);
        assertThat(TakingUp.obstacle(person(124), SESSION)).isEmpty();
        assertThat(TakingUp.obstacle(person(125), SESSION)).contains(TakingUp.Why.TOO_LONG_AGO);
    }

    @Test
    void aSecondStartMovesNothingAndItsStrengthCountsFromWhenItWasDone() {
        start(0, SESSION, PLANNED).log(4, 1, SQUEEZE);
        int nextDay = 24 * 60;
        start(nextDay, SESSION, PLANNED);
        pain(nextDay);
        assertThat(goesOn(nextDay, ANGEL)).isFalse();
        log(nextDay + 5, 1, SQUEEZE);
        assertThat(person(nextDay + 5).sessions())
                .singleElement()
                .satisfies(s -> assertThat(s.at()).isEqualTo(START));

        int twoDays = 48 * 60;
        pain(twoDays);
        assertThat(isAdmitted(twoDays + 5, MARCH, ANGEL))
                .as("24 hours after it")
                .isFalse();
        pain(nextDay + twoDays);
        assertThat(isAdmitted(nextDay + twoDays + 4, MARCH, ANGEL)).isFalse();
        assertThat(isAdmitted(nextDay + twoDays + 5, MARCH, ANGEL)).isTrue();
    }

    @Test
    void strengthOfOneIdOnThreeDaysIsThatOfThreeDays() {
        start(0, SESSION, PLANNED);
        for (int day = 0; day < 3; day++) {
            log(day * 48 * 60 + 5, 1, SQUEEZE);
        }
        int sixth = 6 * 24 * 60 + 10;
        pain(sixth);
        assertThat(isAdmitted(sixth, MARCH, ANGEL)).isFalse();
    }

    @Test
    void strengthWithinTwoHoursOfTheStartCountsFromTheStart() {
        start(0, SESSION, PLANNED).log(120, 1, SQUEEZE);
        int twoDays = 48 * 60;
        pain(twoDays);
        assertThat(isAdmitted(twoDays, MARCH, ANGEL)).isTrue();
        log(121, 2, ANGEL);
        assertThat(isAdmitted(twoDays, MARCH, ANGEL)).isFalse();
        assertThat(isAdmitted(twoDays + 121, MARCH, ANGEL)).isTrue();
    }

    private boolean goesOn(int minute, PlannedItem... items) {
        return new Gate(CATALOGUE).judge(person(minute), List.of(items), Optional.of(SESSION), Set.<ExerciseId>of())
                instanceof Gate.Verdict.Admitted;
    }

    private boolean isAdmitted(int minute, PlannedItem... items) {
        return new Gate(CATALOGUE).judge(person(minute), List.of(items)) instanceof Gate.Verdict.Admitted;
    }

    private Person person(int minute) {
        Instant now = START.plus(Duration.ofMinutes(minute));
        List<Entry> written = entries.stream().filter(e -> !e.at().isAfter(now)).toList();
        return PersonFold.fold(new Journal(written), now, UTC);
    }

    private void pain(int minute) {
        add(minute, new Event.PainNoted(Event.PainNoted.Moment.NOW, new PainScore(1), null));
    }

    private void setup() {
        add(
                5,
                new Event.SetupStated(new Setup(
                        Set.of(
                                org.unkink.engine.exercise.Equipment.WALL,
                                org.unkink.engine.exercise.Equipment.BAND,
                                org.unkink.engine.exercise.Equipment.ANCHOR,
                                org.unkink.engine.exercise.Equipment.TWO_DUMBBELLS),
                        Setup.DEFAULT.positions(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        "")));
    }

    private EachItemIsTakenUpOnceTest start(int minute, SessionId session, List<PlannedItem> items) {
        return add(minute, new Event.SessionStarted(session, 25, 1500, items));
    }

    private EachItemIsTakenUpOnceTest log(int minute, int index, PlannedItem item) {
        return log(minute, index, item, Outcome.DONE, 30);
    }

    private EachItemIsTakenUpOnceTest log(int minute, int index, PlannedItem item, Side side) {
        return log(minute, SESSION, index, item, side, Outcome.DONE, 30);
    }

    private EachItemIsTakenUpOnceTest log(int minute, int index, PlannedItem item, Outcome outcome, int seconds) {
        return log(minute, SESSION, index, item, null, outcome, seconds);
    }

    private EachItemIsTakenUpOnceTest log(
            int minute,
            SessionId session,
            int index,
            PlannedItem item,
            @Nullable Side side,
            Outcome outcome,
            int seconds) {
        return add(
                minute,
                new Event.ExerciseLogged(session, index, item.variant(), side, 30, seconds, 8, seconds / 5, outcome));
    }

    private EachItemIsTakenUpOnceTest add(int minute, Event event) {
        entries.add(new Entry(new EntryId(uuid(entries.size())), START.plus(Duration.ofMinutes(minute)), UTC, event));
        return this;
    }

    private static String uuid(int number) {
        return new UUID(0x7000L | (long) number << 16, 0x8000000000000000L | number).toString();
    }

    private static PlannedItem item(String id) {
        Variant variant = CATALOGUE.variant(variant(id)).orElseThrow();
        List<Side> sides = variant.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        return new PlannedItem(
                variant.id(), variant.ladder().dose(variant.ladder().start()), sides);
    }
}
