package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.exercise.Side.LEFT;
import static org.unkink.engine.exercise.Side.RIGHT;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Dose;

class WorkTallyTest {

    @Test
    void restSwitchAndGetReadyAreNotWork() {
        TestSession session = HandMade.session(
                "two", item("row/band", 3, 8, 0, 60), item("pec-stretch/doorway", 2, 1, 30, 5, RIGHT, LEFT));
        assertThat(WorkTally.of(session.timeline()))
                .containsExactly(
                        Map.entry(new WorkTally.Part(0, null), new WorkTally(3 * 8 * 5, 24)),
                        Map.entry(new WorkTally.Part(1, RIGHT), new WorkTally(70, 2)),
                        Map.entry(new WorkTally.Part(1, LEFT), new WorkTally(70, 2)));
    }

    @Test
    void repetitionsThatTakeTurnsAreCountedOnTheirSide() {
        TestSession session = HandMade.session("turns", item("neck-roll/half", 1, 3, 0, 0, LEFT, RIGHT));
        assertThat(WorkTally.of(session.timeline()))
                .containsEntry(new WorkTally.Part(0, LEFT), new WorkTally(24, 3))
                .containsEntry(new WorkTally.Part(0, RIGHT), new WorkTally(24, 3))
                .hasSize(2);
    }

    @Test
    void theTalliesOfEverySessionAreSetsTimesRepetitions() {
        RandomSessions.andHandMade()
                .forEach(session -> WorkTally.of(session.timeline()).forEach((part, tally) -> {
                    TimelineItem item = session.items().get(part.item());
                    Dose dose = item.dose();
                    int repetitions = dose.sets() * dose.repetitions();
                    assertThat(tally.repetitions()).as(session.name()).isEqualTo(repetitions);
                    assertThat(tally.seconds())
                            .as(session.name())
                            .isEqualTo(repetitions
                                    * session.variant(item).movement().seconds(dose));
                }));
    }
}
