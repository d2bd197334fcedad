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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
