package org.unkink.engine.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.Life.NOW;
import static org.unkink.engine.journal.Life.UTC;
import static org.unkink.engine.journal.Life.answer;
import static org.unkink.engine.journal.Life.pain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;

/** What a clock that is ahead dates after now does not beat what is said now: while it lies ahead the careful one holds. */
class TheCarefulReadingHoldsWhileAClockIsAheadTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FAR = Duration.ofHours(20);

    @Test
    void aMapOfAFastClockDoesNotHideTheOneThatIsStatedAfterIt() {
        for (Duration ahead : List.of(Duration.ofMinutes(2), Duration.ofHours(5))) {
            Life life = new Life().after(ahead, map(Side.LEFT, 2)).before(MINUTE, map(Side.RIGHT, 9));
            assertThat(life.now().pain()).isEqualTo(new PainToday.Said(new PainScore(9)));
            assertThat(life.now().soreness())
                    .containsExactlyInAnyOrder(
                            new SoreSpot(Region.NECK, Side.LEFT, 2), new SoreSpot(Region.NECK, Side.RIGHT, 9));
            assertThat(life.now(NOW.plus(Duration.ofHours(2)), UTC).pain())
                    .isEqualTo(new PainToday.Said(new PainScore(9)));
        }
    }

    @Test
    void ofTwoMapsThatMayBeTheLastTheSorerSpotHolds() {
        Life life = new Life().after(MINUTE, map(Side.LEFT, 2)).before(MINUTE, map(Side.LEFT, 9));
        assertThat(life.now().soreness()).containsExactly(new SoreSpot(Region.NECK, Side.LEFT, 9));
    }

    @Test
    void restrictionsAreThoseOfEveryStatementThatMayBeTheLast() {
        for (Restriction restriction : Restriction.values()) {
            Life life = new Life()
                    .before(Duration.ofHours(2), answer(List.of()))
                    .after(FAR, setup(Set.of(Equipment.WALL)))
                    .before(MINUTE, setup(Set.of(Equipment.CHAIR), restriction));
            assertThat(life.now().restrictions()).containsExactly(restriction);
            assertThat(life.now().setup().restrictions()).containsExactly(restriction);
            assertThat(life.now().setup().equipment())
                    .as("what holds nobody back is as it was stated last")
                    .containsExactly(Equipment.WALL);
        }
        Life bothAhead =
                new Life().after(FAR, setup(Set.of(), Restriction.SHOULDER)).after(FAR.plus(MINUTE), setup(Set.of()));
        assertThat(bothAhead.now().setup().restrictions()).containsExactly(Restriction.SHOULDER);
    }

    @Test
    void whatWasStatedBeforeTheLastStatementIsOver() {
        Life life = new Life()
                .before(Duration.ofHours(2), setup(Set.of(), Restriction.SHOULDER))
                .before(MINUTE, setup(Set.of()))
                .after(FAR, setup(Set.of(), Restriction.PREGNANCY));
        assertThat(life.now().setup().restrictions()).containsExactly(Restriction.PREGNANCY);
        assertThat(life.now(NOW.plus(FAR), UTC).setup().restrictions()).containsExactly(Restriction.PREGNANCY);
    }

    @Test
    void painThatBeganLatelyStaysNew() {
        Event old = new Event.SorenessNoted(List.of(), false);
        Event lately = new Event.SorenessNoted(List.of(), true);
        assertThat(new Life().after(FAR, old).before(MINUTE, lately).now().painIsNew())
                .isTrue();
        assertThat(new Life().before(MINUTE, old).after(FAR, lately).now().painIsNew())
                .isTrue();
        assertThat(new Life()
                        .before(MINUTE.multipliedBy(2), lately)
                        .before(MINUTE, old)
                        .after(FAR, old)
                        .now()
                        .painIsNew())
                .isFalse();
    }

    @Test
    void ofCorrectionsThatMayBeTheLastTheHigherHolds() {
        assertThat(corrected(9, 2, 8)).contains(8);
        assertThat(corrected(9, 8, 2)).contains(8);
        Life withdrawn = new Life().before(Duration.ofHours(1), pain(9));
        EntryId nine = withdrawn.last();
        withdrawn
                .after(FAR, new Event.EntryWithdrawn(nine))
                .before(MINUTE, new Event.EntryCorrected(nine, (Event.Correctable) pain(6)));
        assertThat(withdrawn.now().pain().said()).contains(new PainScore(6));
    }

    /** What was noted, and of two corrections of it the one that asks for more care. */
    static Stream<Arguments> corrections() {
        SessionId session = Life.session(1);
        return Stream.of(
                Arguments.of(pain(5), pain(4), pain(3)),
                Arguments.of(map(Side.LEFT, 5), map(Side.LEFT, 4), map(Side.LEFT, 3)),
                Arguments.of(map(Side.LEFT, 5), lately(4), map(Side.LEFT, 4)),
                Arguments.of(map(Side.LEFT, 5), map(Side.LEFT, 5), lately(4)),
                Arguments.of(soreness(session, 5), soreness(session, 4), soreness(session, 3)),
                Arguments.of(done(session, 10), done(session, 30), done(session, 20)),
                Arguments.of(done(session, 10), stopped(session, 1), done(session, 60)),
                Arguments.of(finished(session, 5), finished(session, 8), finished(session, 7)),
                Arguments.of(peg(0, 0, 0), peg(1, 1, 3), peg(1, 2, 1)),
                Arguments.of(peg(0, 0, 0), peg(5, 0, 0), peg(0, 2, 2)),
                Arguments.of(rated(5, 5), rated(3, 3), rated(2, 5)),
                Arguments.of(rated(5), rated(1), rated(2)),
                Arguments.of(new Event.ChangeRated(0), new Event.ChangeRated(-2), new Event.ChangeRated(-1)));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void ofCorrectionsOfEveryKindTheMoreCarefulHolds(Event noted, Event careful, Event mild) {
        assertThat(holds(noted, careful, mild)).isEqualTo(careful);
        assertThat(holds(noted, mild, careful)).isEqualTo(careful);
    }

    /** What holds of an entry that a clock ahead corrected first and one that is right afterwards. */
    private static Event holds(Event noted, Event ahead, Event then) {
        Life life = new Life().before(Duration.ofHours(1), noted);
        EntryId entry = life.last();
        life.after(FAR, new Event.EntryCorrected(entry, (Event.Correctable) ahead))
                .before(MINUTE, new Event.EntryCorrected(entry, (Event.Correctable) then));
        Journal journal = life.journal();
        return Corrections.applied(journal.entries(), Ahead.of(journal, NOW))
                .getFirst()
                .event();
    }

    private static Event lately(int intensity) {
        return new Event.SorenessNoted(List.of(new SoreSpot(Region.NECK, Side.LEFT, intensity)), true);
    }

    private static Event soreness(SessionId session, int score) {
        return new Event.MuscleSorenessNoted(session, score);
    }

    private static Event done(SessionId session, int seconds) {
        return new Event.ExerciseLogged(
                session, 0, Life.ROW, null, 60, seconds, 8, 8, Event.ExerciseLogged.Outcome.PARTLY);
    }

    private static Event stopped(SessionId session, int seconds) {
        return new Event.ExerciseLogged(
                session, 0, Life.ROW, null, 60, seconds, 8, 8, Event.ExerciseLogged.Outcome.STOPPED_HURT);
    }

    private static Event finished(SessionId session, int effort) {
        return new Event.SessionFinished(session, true, 900, Optional.of(new Effort(effort)));
    }

    private static Event peg(int pain, int enjoyment, int activity) {
        return new Event.PegAnswered(new PainScore(pain), enjoyment, activity);
    }

    private static Event rated(int... abilities) {
        return new Event.ActivitiesRated(IntStream.range(0, abilities.length)
                .mapToObj(i -> new Event.ActivitiesRated.Activity("activity " + i, abilities[i]))
                .toList());
    }

    @Test
    void aCorrectionIsLaterThanWhatItNamesWhateverItsClockSays() {
        Life life = new Life().before(MINUTE, pain(9));
        life.after(FAR, new Event.EntryCorrected(life.last(), (Event.Correctable) pain(2)));

        assertThat(life.now().pain().said()).contains(new PainScore(2));
    }

    /** Pain that was corrected by a clock that is ahead, and then by one that is not. */
    private static Optional<Integer> corrected(int first, int ahead, int then) {
        Life life = new Life().before(Duration.ofHours(1), pain(first));
        EntryId entry = life.last();
        return life.after(FAR, new Event.EntryCorrected(entry, (Event.Correctable) pain(ahead)))
                .before(MINUTE, new Event.EntryCorrected(entry, (Event.Correctable) pain(then)))
                .now()
                .pain()
                .said()
                .map(PainScore::value);
    }

    private static Event map(Side side, int intensity) {
        return new Event.SorenessNoted(List.of(new SoreSpot(Region.NECK, side, intensity)), false);
    }

    private static Event setup(Set<Equipment> equipment, Restriction... restrictions) {
        return new Event.SetupStated(new Setup(
                equipment,
                Setup.DEFAULT.positions(),
                Set.copyOf(Stream.of(restrictions).toList()),
                Set.of(),
                Set.of(),
                Set.of(),
                ""));
    }
}
