package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One thing is said at a time, and nothing begins in the last three seconds before a change: those are tones. */
class SpokenCuesNeverOverlapTest {

    @Test
    void theNextSentenceStartsAfterTheEstimatedEndOfTheOneBefore() {
        long spoken = RandomSessions.andHandMade()
                .mapToLong(session -> {
                    int free = 0;
                    List<Cue> cues = spoken(session.timeline());
                    for (Cue cue : cues) {
                        assertThat(cue.at()).as("%s: %s", session, cue).isGreaterThanOrEqualTo(free);
                        assertThat(cue.seconds()).isEqualTo(Speech.seconds(cue.text()));
                        free = cue.at() + cue.seconds();
                    }
                    return cues.size();
                })
                .sum();
        System.out.println("spoken cues without overlap: " + spoken);
        assertThat(spoken).isGreaterThan(1_000);
    }

    @Test
    void nothingIsSaidFromTheLastThreeSecondsBeforeAChange() {
        RandomSessions.andHandMade().forEach(session -> {
            List<Cue> spoken = spoken(session.timeline());
            Set<Integer> ticks = new HashSet<>(at(session.timeline(), Cue.Kind.TICK));
            for (Segment segment : session.timeline().segments()) {
                if (isCountedOut(segment)) {
                    int quiet = Math.max(segment.start(), segment.end() - 3);
                    assertThat(spoken)
                            .as("%s: %s", session, segment)
                            .noneMatch(cue -> cue.at() >= quiet && cue.at() < segment.end());
                    assertThat(ticks)
                            .as("%s: %s", session, segment)
                            .containsAll(IntStream.range(quiet, segment.end())
                                    .boxed()
                                    .toList());
                }
            }
        });
    }

    @Test
    void tonesStandWhereTheyBelongAndNowhereElse() {
        RandomSessions.andHandMade().forEach(session -> {
            List<Segment> segments = session.timeline().segments();
            int ticks = segments.stream()
                    .filter(SpokenCuesNeverOverlapTest::isCountedOut)
                    .mapToInt(s -> Math.min(3, s.seconds()))
                    .sum();
            assertThat(at(session.timeline(), Cue.Kind.TICK)).as(session.name()).hasSize(ticks);
            List<Integer> starts = segments.stream()
                    .filter(s -> s instanceof Segment.GetReady
                            || s instanceof Segment.Rest
                            || s instanceof Segment.SwitchSide)
                    .map(Segment::end)
                    .toList();
            assertThat(at(session.timeline(), Cue.Kind.GO)).as(session.name()).isEqualTo(starts);
            assertThat(at(session.timeline(), Cue.Kind.STOP)).as(session.name()).hasSameSizeAs(session.items());
        });
    }

    @Test
    void everyGetReadyAndEverySwitchIsAnnouncedAtItsStart() {
        RandomSessions.andHandMade().forEach(session -> {
            List<Integer> instructions = at(session.timeline(), Cue.Kind.INSTRUCTION);
            List<Integer> sides = at(session.timeline(), Cue.Kind.SIDE);
            for (Segment segment : session.timeline().segments()) {
                if (segment instanceof Segment.GetReady) {
                    assertThat(instructions).contains(segment.start());
                }
                if (segment instanceof Segment.SwitchSide) {
                    assertThat(sides).contains(segment.start());
                }
            }
        });
    }

    @Test
    void cuesComeInOrder() {
        RandomSessions.andHandMade()
                .forEach(session -> assertThat(session.timeline().cues())
                        .as(session.name())
                        .isSortedAccordingTo(Comparator.comparingInt(Cue::at)));
    }

    private static boolean isCountedOut(Segment segment) {
        return segment instanceof Segment.GetReady
                || segment instanceof Segment.Rest
                || segment instanceof Segment.SwitchSide
                || (segment instanceof Segment.Hold && segment.seconds() >= 8);
    }

    private static List<Cue> spoken(Timeline timeline) {
        return timeline.cues().stream().filter(Cue::isSpoken).toList();
    }

    private static List<Integer> at(Timeline timeline, Cue.Kind kind) {
        return timeline.cues().stream()
                .filter(cue -> cue.kind() == kind)
                .map(Cue::at)
                .toList();
    }
}
