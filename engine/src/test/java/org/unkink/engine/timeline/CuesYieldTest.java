package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;

/** Where there is no room for everything, the less important is shortened, said later or left out. */
class CuesYieldTest {

    private final SmallCatalogue catalogue = new SmallCatalogue();

    @Test
    void aNumberYieldsToASentence() {
        movement(move("away", 2, "One two three four five six seven eight nine ten."), move("start", 1, null));
        List<Cue> cues = compile(item("own/any", 1, 4, 0, 0));
        assertThat(texts(cues, Cue.Kind.COUNT)).containsExactly("Three", "Four");
    }

    @Test
    void aSentenceWithoutRoomIsSaidInTheNextRepetition() {
        movement(
                move("away", 2, "One two three four five six seven eight nine ten."),
                move("far", 1, "Here already."),
                move("start", 3, null));
        List<Cue> cues = compile(item("own/any", 1, 3, 0, 0));
        assertThat(cues).contains(new Cue(12 + 6 + 2, 2, Cue.Kind.INSTRUCTION, "Here already."));
        assertThat(texts(cues, Cue.Kind.INSTRUCTION)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aSentenceIsSaidOnceForEachSide() {
        List<Cue> cues = catalogue
                .compiler()
                .compile(List.of(item("chair-rotation/seated", 3, 2, 0, 10, Side.LEFT, Side.RIGHT)))
                .cues();
        assertThat(texts(cues, Cue.Kind.INSTRUCTION).stream().filter("Return slowly."::equals))
                .hasSize(2);
    }

    @Test
    void aSentenceThatTwoExercisesShareIsSaidInBoth() {
        TimelineItem row = item("row/band", 1, 2, 0, 0);
        List<Cue> cues = catalogue.compiler().compile(List.of(row, row)).cues();
        assertThat(texts(cues, Cue.Kind.INSTRUCTION).stream().filter("Return slowly."::equals))
                .hasSize(2);
    }

    @Test
    void aSentenceThatWouldRunIntoWhatFollowsIsOnlyShown() {
        movement(move("away", 2, "One two three four five six seven eight nine ten."), move("start", 1, null));
        TimelineItem once = item("own/any", 1, 1, 0, 0);
        assertThat(texts(compile(once), Cue.Kind.INSTRUCTION)).hasSize(1);
        assertThat(catalogue.compiler().compile(List.of(once)).segments().get(1))
                .isInstanceOfSatisfying(
                        Segment.Move.class,
                        move -> assertThat(move.cue()).isEqualTo("One two three four five six seven eight nine ten."));
    }

    @Test
    void anAnnouncementIsShortenedToWhatEndsBeforeTheWork() {
        movement("Own", move("start", 2, null));
        assertThat(announced(item("own/any", 3, 10, 0, 60))).isEqualTo("Next: Own. Three sets of ten.");
        movement(
                "A name of quite a few more words in all, and of some more that have to come after all of them",
                move("start", 2, null));
        assertThat(announced(item("own/any", 3, 10, 0, 60)))
                .isEqualTo(
                        "Next: A name of quite a few more words in all, and of some more that have to come after all of them.");
    }

    @Test
    void theCautionOfANewExerciseIsSaidBeforeItsDose() {
        movement("Own", move("start", 2, null));
        catalogue.cautions("Go only as far as feels quite easy and good on this very day, and no farther.");
        TimelineItem known = item("own/any", 3, 10, 0, 60);
        TimelineItem fresh = new TimelineItem(known.variant(), known.dose(), known.sides(), true, 6);
        assertThat(announced(known)).doesNotContain("very day");
        assertThat(announced(fresh))
                .isEqualTo("Next: Own. Go only as far as feels quite easy and good on this very day, and no farther.");
    }

    @Test
    void theRuleOfComfortIsSaidBeforeTheFirstMovementAndOnlyThere() {
        TimelineItem row = item("row/band", 1, 2, 0, 0);
        List<String> said =
                texts(catalogue.compiler().compile(List.of(row, row)).cues(), Cue.Kind.INSTRUCTION);
        assertThat(said.getFirst()).contains("Only as far as is comfortable. Stop if it hurts.");
        assertThat(said.stream().filter(text -> text.contains("comfortable"))).hasSize(1);
    }

    @Test
    void howHardStrengthMayFeelIsSaidAsFarAsItIsAllowed() {
        TimelineItem row = item("row/band", 1, 2, 0, 0);
        assertThat(texts(compile(row), Cue.Kind.INSTRUCTION).getFirst()).contains("At most six out of ten");
        assertThat(texts(
                                compile(new TimelineItem(row.variant(), row.dose(), row.sides(), false, 4)),
                                Cue.Kind.INSTRUCTION)
                        .getFirst())
                .contains("At most four out of ten: you can still chat.");
        assertThat(texts(compile(item("march/standing", 1, 15, 0, 0)), Cue.Kind.INSTRUCTION))
                .noneMatch(text -> text.contains("At most"));
    }

    @Test
    void theEndOfEveryHoldOfThreeSecondsAndMoreIsSounded() {
        for (int hold : List.of(1, 2, 3, 5, 8, 30)) {
            Timeline timeline = catalogue.compiler().compile(List.of(item("squeeze/seated", 1, 3, hold, 0)));
            List<Integer> ends = timeline.segments().stream()
                    .filter(s -> s instanceof Segment.Hold && s.seconds() >= 3)
                    .map(Segment::end)
                    .toList();
            assertThat(ends).hasSize(hold >= 3 ? 3 : 0);
            assertThat(timeline.cues().stream()
                            .filter(cue -> cue.kind() == Cue.Kind.END)
                            .map(Cue::at))
                    .isEqualTo(ends);
        }
    }

    @Test
    void aNameTooLongForItsTimeIsSaidAllTheSame() {
        String name =
                "n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n n";
        movement(name, move("start", 2, "Own cue."));
        List<Cue> cues = compile(item("own/any", 1, 3, 0, 0));
        assertThat(cues.getFirst()).isEqualTo(new Cue(0, 14, Cue.Kind.INSTRUCTION, "First: " + name + "."));
        assertThat(cues).contains(new Cue(14, 2, Cue.Kind.INSTRUCTION, "Own cue."));
    }

    @Test
    void aRestTooShortForTheWholeSentenceGetsTheShortOneAndThenNone() {
        assertThat(nextIn(6)).containsExactly("Rest. Next is set two of two.");
        assertThat(nextIn(5)).containsExactly("Set two of two.");
        assertThat(nextIn(4)).isEmpty();
    }

    private List<String> nextIn(int rest) {
        return texts(
                catalogue
                        .compiler()
                        .compile(List.of(item("row/band", 2, 1, 0, rest)))
                        .cues(),
                Cue.Kind.NEXT);
    }

    @Test
    void theHalfOfALongHoldIsNamed() {
        assertThat(halves(19)).isEmpty();
        assertThat(halves(20)).containsExactly(20 + 3 + 10);
        assertThat(halves(45)).containsExactly(20 + 3 + 22);
    }

    private List<Integer> halves(int hold) {
        return catalogue.compiler().compile(List.of(item("extension/roller", 1, 1, hold, 0))).cues().stream()
                .filter(cue -> cue.text().equals("Halfway."))
                .map(Cue::at)
                .toList();
    }

    @Test
    void oneRepetitionIsNotCounted() {
        assertThat(texts(
                        catalogue
                                .compiler()
                                .compile(List.of(item("row/band", 3, 1, 0, 60)))
                                .cues(),
                        Cue.Kind.COUNT))
                .isEmpty();
    }

    @Test
    void aWarmUpIsNotCountedAndIsSilentFor30SecondsAfterEachSentence() {
        RandomSessions.andHandMade().forEach(session -> {
            for (Segment.GetReady ready : warmUps(session)) {
                int end = ready.end()
                        + Tempo.workSeconds(
                                session.catalogue().variant(ready.variant()).orElseThrow(),
                                session.items().get(ready.item()).dose());
                int next = 0;
                for (Cue cue : session.timeline().cues()) {
                    boolean ofTheMovement = cue.kind() == Cue.Kind.INSTRUCTION || cue.kind() == Cue.Kind.COUNT;
                    if (ofTheMovement && cue.at() >= ready.end() && cue.at() < end) {
                        assertThat(cue.at()).as("%s: %s", session, cue).isGreaterThanOrEqualTo(next);
                        assertThat(cue.kind() == Cue.Kind.INSTRUCTION
                                        || cue.text().equals("Halfway."))
                                .as("%s: %s", session, cue)
                                .isTrue();
                        next = cue.at() + 30;
                    }
                }
            }
        });
    }

    @Test
    void theSentencesOfAWarmUpAreSpreadOverIt() {
        List<Cue> cues = catalogue
                .compiler()
                .compile(List.of(item("march/standing", 1, 60, 0, 0)))
                .cues();
        assertThat(cues.stream().filter(Cue::isSpoken).skip(1).map(cue -> cue.at() + " " + cue.text()))
                .containsExactly("12 Lift your knees as high as feels easy.", "43 Let your arms swing.");
    }

    private static List<Segment.GetReady> warmUps(TestSession session) {
        return session.timeline().segments().stream()
                .filter(Segment.GetReady.class::isInstance)
                .map(Segment.GetReady.class::cast)
                .filter(ready -> session.catalogue()
                                .exercise(ready.variant().exercise())
                                .orElseThrow()
                                .phase()
                        == Phase.WARM_UP)
                .toList();
    }

    /** What is said before it where something else came first. */
    private String announced(TimelineItem item) {
        Timeline timeline = catalogue.compiler().compile(List.of(item("own/any", 1, 1, 0, 0), item));
        int at = timeline.segments().stream()
                .filter(s -> s instanceof Segment.GetReady ready && ready.item() == 1)
                .findFirst()
                .orElseThrow()
                .start();
        return timeline.cues().stream()
                .filter(cue -> cue.at() == at && cue.isSpoken())
                .findFirst()
                .orElseThrow()
                .text();
    }

    private List<Cue> compile(TimelineItem item) {
        return catalogue.compiler().compile(List.of(item)).cues();
    }

    private static List<String> texts(List<Cue> cues, Cue.Kind kind) {
        return cues.stream().filter(cue -> cue.kind() == kind).map(Cue::text).toList();
    }

    private void movement(Movement.Step... steps) {
        movement("Own", steps);
    }

    private void movement(String name, Movement.Step... steps) {
        catalogue.replace(
                Phase.DYNAMIC,
                "own/any",
                name,
                Position.STANDING,
                Sides.TOGETHER,
                Set.of(),
                new Movement("start", List.of(steps)));
    }

    private Movement.Move move(String to, int seconds, @Nullable String sentence) {
        if (sentence != null) {
            catalogue.cue("own-" + to, sentence);
        }
        return new Movement.Move(to, List.of(), seconds, 1, sentence == null ? null : "cue.own-" + to);
    }
}
