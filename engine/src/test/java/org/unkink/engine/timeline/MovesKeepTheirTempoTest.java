package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.VariantId;

/** A move takes the movement's own seconds, whatever the dose; only a hold follows the dose. */
class MovesKeepTheirTempoTest {

    @Test
    void everyMoveIsOneOfTheMovementAndTakesItsSeconds() {
        RandomSessions.andHandMade().forEach(session -> {
            Map<VariantId, List<Movement.Step>> steps = new HashMap<>();
            session.items()
                    .forEach(i ->
                            steps.put(i.variant(), session.variant(i).movement().steps()));
            for (Segment segment : session.timeline().segments()) {
                if (segment instanceof Segment.Move move) {
                    assertThat(steps.get(move.work().variant()))
                            .as("%s: %s", session, move)
                            .anyMatch(step -> step instanceof Movement.Move own
                                    && own.to().equals(move.to())
                                    && own.via().equals(move.via())
                                    && own.times() == move.times()
                                    && own.seconds() == move.seconds());
                }
            }
        });
    }

    @Test
    void theFigureNeverJumps() {
        RandomSessions.andHandMade().forEach(session -> {
            Segment.Work work = null;
            String pose = "";
            for (Works.Done done : Works.of(session.timeline())) {
                if (!done.work().equals(work)) {
                    work = done.work();
                    pose = session.catalogue()
                            .variant(work.variant())
                            .orElseThrow()
                            .movement()
                            .start();
                }
                String from =
                        done.segment() instanceof Segment.Move m ? m.from() : ((Segment.Hold) done.segment()).pose();
                assertThat(from).as("%s: %s", session, done.segment()).isEqualTo(pose);
                pose = done.segment() instanceof Segment.Move m ? m.to() : pose;
            }
        });
    }
}
