package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;

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
        assertThat(announcement(item("march/standing", 1, 45, 0, 0))).endsWith("One and a half minutes.");
        assertThat(announcement(item("march/standing", 1, 35, 0, 0))).endsWith("70 seconds.");
        assertThat(announcement(item("march/standing", 1, 90, 0, 0))).endsWith("Three minutes.");
    }

    @Test
    void aDoseReadsLikeASentence() {
        assertThat(announcement(item("squeeze/seated", 2, 8, 5, 60)))
                .endsWith("Two sets of eight repetitions, held for five seconds.");
        assertThat(announcement(item("chair-rotation/seated", 1, 1, 0, 0, Side.LEFT, Side.RIGHT)))
                .endsWith("Left side first.");
        assertThat(announcement(item("chair-rotation/seated", 1, 5, 0, 0, Side.RIGHT, Side.LEFT)))
                .endsWith("Right side first. Five repetitions on each side.");
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
    }

    private static Set<String> timeline(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith("timeline.") && !key.startsWith("timeline.number."))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
