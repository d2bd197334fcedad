package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.SideMeaning;
import org.unkink.engine.exercise.Sidedness;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.VariantId;

/** The file of texts has every sentence that a timeline can need, and no other. */
class TextsAreCompleteTest {

    private final SmallCatalogue catalogue = new SmallCatalogue();

    @Test
    void everyTextIsSaidByOneSessionOrAnother() {
        sayEverything();
        Set<String> said = timeline(catalogue.phrases().asked());
        assertThat(said).isNotEmpty();
        assertThat(timeline(catalogue.phrases().keys())).isEqualTo(said);
    }

    @Test
    void numbersHaveWordsUpToSixty() {
        assertThat(catalogue.phrases().keys().stream().filter(key -> key.startsWith("timeline.number.")))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60)
                        .mapToObj(n -> "timeline.number." + n)
                        .toList());
        assertThat(announcement(item("march/standing", 1, 15, 0, 0))).endsWith("Thirty seconds.");
        assertThat(announcement(item("march/standing", 1, 45, 0, 0))).endsWith("90 seconds.");
        assertThat(announcement(item("march/standing", 1, 35, 0, 0))).endsWith("70 seconds.");
        assertThat(announcement(item("march/standing", 1, 75, 0, 0))).endsWith("Two and a half minutes.");
        assertThat(announcement(item("march/standing", 1, 90, 0, 0))).endsWith("Three minutes.");
    }

    @Test
    void aDoseReadsLikeASentence() {
        assertThat(announcement(item("squeeze/seated", 2, 8, 5, 60)))
                .endsWith("Two sets of eight, holding for five seconds.");
        assertThat(announcement(item("chair-rotation/seated", 1, 1, 0, 0, Side.LEFT, Side.RIGHT)))
                .contains("Left side first.")
                .doesNotContain("nce");
        assertThat(announcement(item("chair-rotation/seated", 1, 5, 0, 0, Side.RIGHT, Side.LEFT)))
                .contains("Right side first.")
                .endsWith("Five times on each side.");
        assertThat(announcement(item("extension/roller", 3, 1, 15, 5))).endsWith("Three holds of fifteen seconds.");
    }

    private String announcement(TimelineItem item) {
        PlacedItem placed = PlacedItem.of(0, item, catalogue.catalogue(), null);
        return new Wording(catalogue.phrases()).announcement(placed).getFirst();
    }

    private void sayEverything() {
        int n = 0;
        for (Position position : Position.values()) {
            for (Equipment thing : Equipment.values()) {
                String id = "p" + "x".repeat(++n) + "/any";
                catalogue.add(
                        Phase.STATIC,
                        id,
                        "name",
                        position,
                        thing.isHandheld() ? Sides.ALTERNATING : Sides.ONE_THEN_OTHER,
                        Set.of(thing),
                        new Movement("start", List.of(new Movement.DoseHold(null))));
                Side first = position.isOnFloor() ? Side.LEFT : Side.RIGHT;
                catalogue
                        .compiler()
                        .compile(List.of(
                                item("march/standing", 1, 30, 0, 0),
                                item(id, 1 + n % 2, 1 + n % 3, 20, 5, first, first.other())));
            }
        }
        HandMade.all().forEach(session -> catalogue.compiler().compile(session.items()));
        catalogue.compiler().compile(List.of(item("row/band", 2, 1, 0, 9), item("row/band", 1, 1, 0, 0)));
        catalogue.compiler().compile(List.of(item("march/standing", 1, 60, 0, 0), item("squeeze/seated", 1, 1, 1, 0)));
        catalogue.compiler().compile(List.of(item("march/standing", 1, 75, 0, 0)));
        turn(false);
        turn(true);
        ExerciseWords words = new ExerciseWords(catalogue.phrases());
        words.effort(4);
        words.dose(
                catalogue.catalogue().variant(VariantId.parse("row/band")).orElseThrow(),
                Phase.STRENGTH,
                new Dose(2, 8, 0, 60));
    }

    /** A turn to a side, on a chair that is sat on sideways or not. */
    private void turn(boolean turnsRound) {
        catalogue.sidedness("chair-rotation/seated", new Sidedness(SideMeaning.MOVES_TO, Side.LEFT, turnsRound));
        for (Side first : Side.values()) {
            catalogue.compiler().compile(List.of(item("chair-rotation/seated", 1, 1, 0, 0, first, first.other())));
        }
    }

    private static Set<String> timeline(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith("timeline.") && !key.startsWith("timeline.number."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
