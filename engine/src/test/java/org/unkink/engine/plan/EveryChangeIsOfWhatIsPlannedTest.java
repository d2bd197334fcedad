package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.adapt.Lane;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.SessionStarted;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;

/** More or less than last time is said of what is planned now against what was done the last time, side by side. */
final class EveryChangeIsOfWhatIsPlannedTest {

    private static final VariantId STRETCH = Planning.variant("levator-scapulae-stretch/seated");
    private static final Variant VARIANT = CATALOGUE.variant(STRETCH).orElseThrow();
    private static final Dose TWO = new Dose(2, 1, 15, 5);
    private static final Dose THREE = new Dose(3, 1, 15, 5);

    private final List<Person.PastSession> sessions = new ArrayList<>();

    private EveryChangeIsOfWhatIsPlannedTest did(int daysAgo, Dose dose, @Nullable Side side, int planned, int done) {
        return logged(daysAgo, dose, 0, side, planned, done, done == 0 ? 0 : 30);
    }

    private EveryChangeIsOfWhatIsPlannedTest logged(
            int daysAgo, Dose dose, int item, @Nullable Side side, int planned, int done, int doneSeconds) {
        SessionId id = new SessionId(new UUID(0x0190000000007000L, 0x8000000000000000L + sessions.size()).toString());
        PlannedItem only = new PlannedItem(STRETCH, dose, List.of(Side.LEFT, Side.RIGHT));
        sessions.add(new Person.PastSession(
                new SessionStarted(id, 15, 900, List.of(only)),
                People.newcomer().person().now().minusSeconds(86_400L * daysAgo),
                People.TODAY.minusDays(daysAgo),
                List.of(new ExerciseLogged(
                        id, item, STRETCH, side, 60, doneSeconds, planned, done, ExerciseLogged.Outcome.PARTLY)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    private Optional<Integer> since(Side side, Dose dose) {
        Person all = People.newcomer().person();
        Person person = new Person(
                all.now(),
                all.zone(),
                all.clearance(),
                all.setup(),
                all.soreness(),
                all.newPainUntil(),
                all.pain(),
                sessions,
                all.hurts());
        return LastTime.of(person, new Lane(STRETCH, side)).map(last -> last.compare(VARIANT, dose));
    }

    @Test
    void itIsComparedWithTheDoseOfTheLastTime() {
        did(4, THREE, Side.LEFT, 3, 3).did(2, TWO, Side.LEFT, 2, 2);
        assertThat(since(Side.LEFT, THREE)).contains(1);
        assertThat(since(Side.LEFT, TWO)).contains(0);
    }

    @Test
    void withWhatWasDoneOfIt() {
        did(2, THREE, Side.LEFT, 3, 1);
        assertThat(since(Side.LEFT, TWO))
                .as("two are planned, and one of three was done")
                .contains(1);
    }

    @Test
    void eachSideAlone() {
        did(4, TWO, Side.RIGHT, 2, 2).did(2, THREE, Side.LEFT, 3, 3);
        assertThat(since(Side.LEFT, TWO)).contains(-1);
        assertThat(since(Side.RIGHT, TWO)).contains(0);
        assertThat(since(Side.RIGHT, THREE)).contains(1);
    }

    @Test
    void whatWasSkippedIsNoLastTime() {
        did(4, TWO, Side.LEFT, 2, 2).did(2, THREE, Side.LEFT, 3, 0);
        assertThat(since(Side.LEFT, TWO)).contains(0);
        assertThat(since(Side.RIGHT, THREE)).isEmpty();
    }

    @Test
    void whereNoRepetitionsWerePlannedTheSecondsCount() {
        // Half of a minute was done: as much as one set of two.
        logged(2, TWO, 0, Side.LEFT, 0, 0, 30);
        assertThat(since(Side.LEFT, new Dose(1, 1, 15, 5))).contains(0);
        assertThat(since(Side.LEFT, TWO)).contains(1);
    }

    @Test
    void aLogThatIsOfNothingPlannedIsNoLastTime() {
        logged(2, TWO, 1, Side.LEFT, 2, 2, 60);
        assertThat(since(Side.LEFT, TWO)).isEmpty();
    }
}
