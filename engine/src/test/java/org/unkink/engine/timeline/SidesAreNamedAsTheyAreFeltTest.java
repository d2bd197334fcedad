package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.SideMeaning;
import org.unkink.engine.exercise.Sidedness;
import org.unkink.engine.exercise.Sides;

/** The voice names the side that is stretched, and says which way the movement goes. */
class SidesAreNamedAsTheyAreFeltTest {

    private final SmallCatalogue catalogue = new SmallCatalogue();

    @Test
    void aSentenceNamesTheSideAndTheOtherOne() {
        catalogue.cue("tilt", "Tilt to the {other}, {side} shoulder low.");
        catalogue.add(
                Phase.STATIC,
                "tilt/any",
                "Tilt",
                Position.STANDING,
                Sides.ONE_THEN_OTHER,
                Set.of(),
                new Movement(
                        "up",
                        List.of(new Movement.Move("up", List.of(), 6, 1, "cue.tilt"), new Movement.DoseHold(null))));
        List<String> said = said(item("tilt/any", 1, 1, 10, 0, Side.LEFT, Side.RIGHT));
        assertThat(said.getFirst()).contains("Left side first.");
        assertThat(said.subList(1, said.size()))
                .containsExactly(
                        "Tilt to the right, left shoulder low.",
                        "Now the right side.",
                        "Tilt to the left, right shoulder low.");
    }

    @Test
    void aTurnNamesTheWayItGoes() {
        catalogue.sidedness("chair-rotation/seated", new Sidedness(SideMeaning.MOVES_TO, Side.RIGHT, false));
        assertThat(said(item("chair-rotation/seated", 1, 1, 0, 0, Side.RIGHT, Side.LEFT)))
                .anyMatch(text -> text.contains("To the right first."))
                .contains("Now to the left.");
    }

    @Test
    void whoSitsSidewaysIsToldSoAndHasTimeToTurnRound() {
        catalogue.sidedness("chair-rotation/seated", new Sidedness(SideMeaning.MOVES_TO, Side.RIGHT, true));
        TimelineItem turn = item("chair-rotation/seated", 1, 1, 0, 0, Side.RIGHT, Side.LEFT);
        assertThat(said(turn).getFirst()).contains("Sit sideways, right side to the chair back.");
        assertThat(said(turn)).anyMatch(text -> text.startsWith("Stand up and turn round."));
        assertThat(catalogue.compiler().compile(List.of(turn)).segments())
                .filteredOn(Segment.SwitchSide.class::isInstance)
                .extracting(Segment::seconds)
                .containsExactly(12);
    }

    @Test
    void whoSatStraightHasTimeToSitSideways() {
        catalogue.sidedness("chair-rotation/seated", new Sidedness(SideMeaning.MOVES_TO, Side.RIGHT, true));
        catalogue.add(
                Phase.DYNAMIC,
                "sit/any",
                "Sit",
                Position.SEATED,
                Sides.TOGETHER,
                Set.of(Equipment.CHAIR),
                new Movement("up", List.of(new Movement.Move("up", List.of(), 6, 1, null))));
        TimelineItem turn = item("chair-rotation/seated", 1, 1, 0, 0, Side.RIGHT, Side.LEFT);
        TimelineItem sit = item("sit/any", 1, 1, 0, 0);
        assertThat(catalogue.compiler().compile(List.of(sit, turn, sit)).segments())
                .filteredOn(Segment.GetReady.class::isInstance)
                .extracting(s -> ((Segment.GetReady) s).why())
                .containsOnly(Segment.GetReady.Why.CHANGE_POSITION);
    }

    private List<String> said(TimelineItem item) {
        return catalogue.compiler().compile(List.of(item)).cues().stream()
                .filter(cue -> cue.kind() == Cue.Kind.INSTRUCTION || cue.kind() == Cue.Kind.SIDE)
                .map(Cue::text)
                .toList();
    }
}
