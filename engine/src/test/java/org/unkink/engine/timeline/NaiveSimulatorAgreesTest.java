package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Side;

/** The compiler and a simulator that walks second by second say the same about every second. */
class NaiveSimulatorAgreesTest {

    @Test
    void everySecondOfEverySessionIsTheSame() {
        long[] agreed = new long[2];
        RandomSessions.andHandMade().forEach(session -> {
            List<String> expected = NaiveSimulator.seconds(session);
            assertThat(session.timeline().seconds()).as(session.name()).isEqualTo(expected.size());
            for (Segment segment : session.timeline().segments()) {
                for (int second = segment.start(); second < segment.end(); second++) {
                    assertThat(at(session, segment, second))
                            .as("%s, second %s", session, second)
                            .isEqualTo(expected.get(second));
                }
            }
            agreed[0]++;
            agreed[1] += expected.size();
        });
        System.out.println("compiler and simulator agree: " + agreed[0] + " sessions, " + agreed[1] + " seconds");
        assertThat(agreed[0]).isGreaterThan(40);
    }

    private static String at(TestSession session, Segment segment, int second) {
        return switch (segment) {
            case Segment.GetReady ready -> ready.item() + " ready " + ready.variant() + " " + side(ready.side());
            case Segment.Move move ->
                work(session, move.work()) + " from " + move.from() + " by " + move.via() + " to " + move.to()
                        + ", second " + (second - move.start()) + ", time " + move.time();
            case Segment.Hold hold -> work(session, hold.work()) + " stay " + hold.pose();
            case Segment.SwitchSide change -> change.item() + " " + change.variant() + " switch to " + change.side();
            case Segment.Rest rest ->
                rest.next().item() + " " + rest.next().variant() + " rest before set "
                        + rest.next().set() + " " + side(rest.next().side());
            case Segment.Finish finish -> "finish";
        };
    }

    private static String work(TestSession session, Segment.Work work) {
        TimelineItem item = session.items().get(work.item());
        assertThat(work.sets()).isEqualTo(item.dose().sets());
        assertThat(work.repetitions()).isEqualTo(item.dose().repetitions());
        return work.item() + " " + work.variant() + " set " + work.set() + " rep " + work.repetition() + " "
                + side(work.side());
    }

    private static String side(@Nullable Side side) {
        return side == null ? "-" : side.name();
    }
}
