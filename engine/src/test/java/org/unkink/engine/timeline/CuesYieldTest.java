package org.unkink.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
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
        movement(move("away", 2, "One two three four five six seven eight."), move("start", 1, null));
        List<Cue> cues = compile(item("own/any", 1, 4, 0, 0));
        assertThat(texts(cues, Cue.Kind.COUNT)).containsExactly("Three", "Four");
    }

    @Test
    void aSentenceWithoutRoomIsSaidInTheNextRepetition() {
        movement(
                move("away", 2, "One two three four five six seven eight."),
                move("far", 1, "Here already."),
                move("start", 3, null));
        List<Cue> cues = compile(item("own/any", 1, 3, 0, 0));
        assertThat(cues).contains(new Cue(5 + 6 + 2, 1, Cue.Kind.INSTRUCTION, "Here already."));
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
        movement(move("away", 2, "One two three four five six seven eight."), move("start", 1, null));
        TimelineItem once = item("own/any", 1, 1, 0, 0);
        assertThat(texts(compile(once), Cue.Kind.INSTRUCTION)).hasSize(1);
        assertThat(catalogue.compiler().compile(List.of(once)).segments().get(1))
                .isInstanceOfSatisfying(
                        Segment.Move.class,
                        move -> assertThat(move.cue()).isEqualTo("One two three four five six seven eight."));
    }

    @Test
    void anAnnouncementIsShortenedToWhatEndsBeforeTheWork() {
        movement("Own", move("start", 2, null));
        assertThat(announced(item("own/any", 3, 10, 0, 60))).isEqualTo("First: Own. Three sets of ten repetitions.");
        movement("A name of quite a few more words", move("start", 2, null));
        assertThat(announced(item("own/any", 3, 10, 0, 60))).isEqualTo("First: A name of quite a few more words.");
    }

    @Test
    void aNameTooLongForItsTimeIsSaidAllTheSame() {
        movement("n n n n n n n n n n n n n n n", move("start", 2, "Own cue."));
        List<Cue> cues = compile(item("own/any", 1, 3, 0, 0));
        assertThat(cues.getFirst())
                .isEqualTo(new Cue(0, 7, Cue.Kind.INSTRUCTION, "First: n n n n n n n n n n n n n n n."));
        assertThat(cues).contains(new Cue(7, 1, Cue.Kind.INSTRUCTION, "Own cue."));
    }

    @Test
    void aRestTooShortForTheWholeSentenceGetsTheShortOneAndThenNone() {
        assertThat(nextIn(6)).containsExactly("Rest. Next: set two of two.");
        assertThat(nextIn(5)).containsExactly("Next: two of two.");
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
                .containsExactly("5 Lift your knees as high as feels easy.", "36 Let your arms swing.");
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

    private String announced(TimelineItem item) {
        return compile(item).getFirst().text();
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
                Set.of(Equipment.ANCHOR),
                new Movement("start", List.of(steps)));
    }

    private Movement.Move move(String to, int seconds, @Nullable String sentence) {
        if (sentence != null) {
            catalogue.cue("own-" + to, sentence);
        }
        return new Movement.Move(to, List.of(), seconds, 1, sentence == null ? null : "cue.own-" + to);
    }
}
