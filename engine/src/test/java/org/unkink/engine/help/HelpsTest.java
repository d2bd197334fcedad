package org.unkink.engine.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.help.Help.Detour;
import org.unkink.engine.help.Help.Verdict;

/** What is said of what helps, in small. */
class HelpsTest {

    private static final List<ExerciseId> EXERCISES = MorningLives.EXERCISES;
    private static final ExerciseId FIRST = MorningLives.FIRST;

    @Test
    void aDifferenceIsDrawnTowardsNoneTheMoreTheFewerMorningsThereAre() {
        double few = shrunk(6);
        double many = shrunk(60);
        assertThat(few).isBetween(-2.0, 0.0);
        assertThat(many).isLessThan(few).isGreaterThan(-2.05);
    }

    @Test
    void withFiveSessionsOfOneKindNothingIsSaid() {
        assertThat(ofFirst(Helps.of(halves(5, 30))).verdict()).isEqualTo(Verdict.NOT_ENOUGH_YET);
        assertThat(ofFirst(Helps.of(halves(30, 5))).verdict()).isEqualTo(Verdict.NOT_ENOUGH_YET);
        assertThat(ofFirst(Helps.of(halves(6, 30))).verdict()).isNotEqualTo(Verdict.NOT_ENOUGH_YET);
    }

    @Test
    void painThatFallsByItselfFromHighIsNotTakenForHelp() {
        List<MorningAfter> mornings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean bad = i % 2 == 0;
            int before = bad ? 7 : 3;
            // The exercise is done on bad days, and every morning goes back to five.
            mornings.add(MorningLives.morning(i, before, 5, bad ? Map.of(FIRST, 60) : Map.of(EXERCISES.get(1), 60)));
        }
        assertThat(ofFirst(Helps.of(mornings)).difference().middle()).isCloseTo(0, within(0.3));
    }

    @Test
    void moreOfAnExerciseIsComparedWithLessOfItOnly() {
        List<MorningAfter> mornings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean isDone = i % 4 != 3;
            boolean isMore = isDone && i % 3 == 0;
            mornings.add(
                    MorningLives.morning(i, 4, isMore ? 6 : 4, isDone ? Map.of(FIRST, isMore ? 120 : 60) : Map.of()));
        }
        Help more = Helps.of(mornings).stream()
                .filter(h -> h.factor() instanceof Factor.MoreOf)
                .findFirst()
                .orElseThrow();
        assertThat(more.with()).allMatch(m -> m.done().equals(Map.of(FIRST, 120)));
        assertThat(more.without()).allMatch(m -> m.done().equals(Map.of(FIRST, 60)));
        assertThat(more.verdict()).isEqualTo(Verdict.MORE_PAIN);
    }

    /** Pain went down by itself while more and more was done: nothing of it is put down to doing more. */
    @Test
    void whatTimeDidIsNotPutDownToMoreOfAnExercise() {
        int[][] beforeAndAfter = {
            {5, 6}, {5, 5}, {5, 6}, {5, 5}, {4, 5}, {4, 5}, {5, 3}, {5, 3}, {3, 3}, {3, 4}, {5, 2}, {2, 3}
        };
        List<MorningAfter> mornings = new ArrayList<>();
        for (int i = 0; i < beforeAndAfter.length; i++) {
            int[] pain = beforeAndAfter[i];
            mornings.add(MorningLives.morning(i, pain[0], pain[1], Map.of(FIRST, i < 6 ? 6 : 9)));
        }

        Help more = Helps.of(mornings).getLast();

        assertThat(more.factor()).isEqualTo(new Factor.MoreOf(FIRST, 6));
        assertThat(more.verdict()).isEqualTo(Verdict.NOT_TOLD_FROM_TIME);
    }

    /** Done on bad days only, after which pain falls more than it does after the others. */
    @Test
    void onWhichDaysItWasDoneIsTakenIntoAccountAndSaid() {
        int[] before = {6, 2, 5, 3};
        int[] after = {2, 5, 1, 4, 3, 3, 2, 5, 1, 4, 3, 3};
        List<MorningAfter> mornings = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            mornings.add(MorningLives.morning(
                    i,
                    before[i % 4],
                    after[i % 12],
                    i % 2 == 0 ? Map.of(FIRST, 6, EXERCISES.get(1), 6) : Map.of(EXERCISES.get(1), 6)));
        }

        Help help = ofFirst(Helps.of(mornings));

        assertThat(help.plain()).isLessThan(-4);
        assertThat(help.difference().middle()).isBetween(-3.0, -0.5);
        assertThat(help.detour()).isEqualTo(Detour.PAIN_BEFORE);
    }

    @Test
    void whatIsClearInThePlainAveragesTooNeedsNoExplanation() {
        Help help = ofFirst(Helps.of(halves(30, 30)));

        assertThat(help.verdict()).isEqualTo(Verdict.LESS_PAIN);
        assertThat(help.detour()).isEqualTo(Detour.NONE);
    }

    /** Mornings were bad for a while, which pain before the sessions did not show. */
    @Test
    void whatWasLeftOutForOneTimeOnlyIsNeverClaimed() {
        List<MorningAfter> mornings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean isBad = i >= 30 && i < 42;
            mornings.add(MorningLives.morning(
                    i, 3 + i / 2 % 2, (isBad ? 6 : 3) + i % 2, isBad ? Map.of() : Map.of(FIRST, 60)));
        }
        assertThat(ofFirst(Helps.of(mornings)).verdict()).isEqualTo(Verdict.NOT_TOLD_FROM_TIME);
    }

    @Test
    void withoutASingleMorningThereIsNothingToSay() {
        assertThat(Helps.of(List.of())).isEmpty();
    }

    private static double shrunk(int each) {
        return ofFirst(Helps.of(halves(each, each))).difference().middle();
    }

    /** So many sessions with the first exercise, after each of which pain is two points lower, and so many without. */
    private static List<MorningAfter> halves(int with, int without) {
        List<MorningAfter> mornings = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < with + without; i++) {
            boolean isWith = done * (with + without) < i * with + with;
            done += isWith ? 1 : 0;
            int noise = i / 2 % 2;
            mornings.add(MorningLives.morning(
                    i,
                    5,
                    (isWith ? 3 : 5) + noise,
                    isWith ? Map.of(FIRST, 60, EXERCISES.get(1), 60) : Map.of(EXERCISES.get(1), 60)));
        }
        return mornings;
    }

    private static Help ofFirst(List<Help> helps) {
        return helps.stream()
                .filter(h -> h.factor().equals(new Factor.Done(List.of(FIRST))))
                .findFirst()
                .orElseThrow();
    }
}
