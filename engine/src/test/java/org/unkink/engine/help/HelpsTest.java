package org.unkink.engine.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.help.Help.Verdict;
import org.unkink.engine.journal.SessionId;

/** The mornings of made-up people whose truth is known. */
class HelpsTest {

    private static final int PEOPLE = 400;
    private static final List<ExerciseId> EXERCISES = List.of(
            new ExerciseId("cat-cow"),
            new ExerciseId("row"),
            new ExerciseId("face-pull"),
            new ExerciseId("wall-angel"),
            new ExerciseId("neck-roll"),
            new ExerciseId("butterfly"),
            new ExerciseId("childs-pose"),
            new ExerciseId("pec-stretch"));
    private static final ExerciseId FIRST = EXERCISES.getFirst();

    @Test
    void whereNothingHelpsHardlyAnybodyIsToldThatSomethingDoes() {
        int told = 0;
        int said = 0;
        for (int seed = 0; seed < PEOPLE; seed++) {
            List<Help> helps = Helps.of(mornings(seed, 60, 0));
            long clear = helps.stream().filter(HelpsTest::isClear).count();
            told += clear > 0 ? 1 : 0;
            said += (int) clear;
        }
        System.out.printf(
                "nothing helps: %d of %d people told something, %d of %d statements%n",
                told, PEOPLE, said, PEOPLE * EXERCISES.size() * 2);
        assertThat(told).isLessThan(PEOPLE / 10);
    }

    @Test
    void whatReallyHelpsIsFoundInTimeAndHardlyEverTheWrongWayRound() {
        int[] found = new int[3];
        int[] sessions = {20, 40, 80};
        for (int i = 0; i < sessions.length; i++) {
            for (int seed = 0; seed < PEOPLE; seed++) {
                Help help = ofFirst(Helps.of(mornings(seed, sessions[i], -1.5)));
                assertThat(help.verdict()).isNotEqualTo(Verdict.MORE_PAIN);
                found[i] += help.verdict() == Verdict.LESS_PAIN ? 1 : 0;
            }
        }
        System.out.printf(
                "an exercise that takes 1.5 points: found by %d, %d, %d of %d after 20, 40, 80 sessions%n",
                found[0], found[1], found[2], PEOPLE);
        assertThat(found[2]).isGreaterThan(PEOPLE * 3 / 4);
        assertThat(found[1]).isGreaterThan(found[0]);
    }

    @Test
    void theIntervalHoldsTheTruthAboutAsOftenAsItSays() {
        int ofReal = 0;
        int ofNone = 0;
        for (int seed = 0; seed < PEOPLE; seed++) {
            List<Help> helps = Helps.of(mornings(seed, 80, -0.5));
            ofReal += holds(ofFirst(helps).difference(), -0.5) ? 1 : 0;
            ofNone += (int) helps.stream()
                    .filter(h -> !h.factor().exercise().equals(FIRST))
                    .filter(h -> holds(h.difference(), 0))
                    .count();
        }
        int none = PEOPLE * (EXERCISES.size() - 1) * 2;
        System.out.printf(
                "the interval holds a real half point %d of %d times, none %d of %d%n", ofReal, PEOPLE, ofNone, none);
        assertThat(ofReal).isGreaterThan(PEOPLE * 4 / 5);
        assertThat(ofNone).isGreaterThan(none * 95 / 100);
    }

    private static boolean holds(Help.Estimate estimate, double truth) {
        return estimate.low() <= truth && truth <= estimate.high();
    }

    @Test
    void aDifferenceIsDrawnTowardsNoneTheMoreTheFewerMorningsThereAre() {
        double few = shrunk(6);
        double many = shrunk(60);
        assertThat(few).isBetween(-2.0, 0.0);
        assertThat(many).isLessThan(few).isGreaterThan(-2.0);
    }

    @Test
    void withFiveSessionsOfOneKindNothingIsSaid() {
        assertThat(ofFirst(Helps.of(halves(5, 30))).verdict()).isEqualTo(Verdict.NOT_ENOUGH_YET);
        assertThat(ofFirst(Helps.of(halves(30, 5))).verdict()).isEqualTo(Verdict.NOT_ENOUGH_YET);
        assertThat(ofFirst(Helps.of(halves(6, 30))).verdict()).isNotEqualTo(Verdict.NOT_ENOUGH_YET);
    }

    @Test
    void painThatFallsByItselfFromHighIsNotTakenForHelp() {
        List<Morning> mornings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean bad = i % 2 == 0;
            int before = bad ? 7 : 3;
            // The exercise is done on bad days, and every morning goes back to five.
            mornings.add(morning(i, before, 5, bad ? Map.of(FIRST, 60) : Map.of(EXERCISES.get(1), 60)));
        }
        assertThat(ofFirst(Helps.of(mornings)).difference().middle()).isCloseTo(0, within(0.3));
    }

    @Test
    void moreOfAnExerciseIsComparedWithLessOfItOnly() {
        List<Morning> mornings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int seconds = i % 3 == 0 ? 120 : 60;
            mornings.add(morning(i, 4, i % 3 == 0 ? 6 : 4, i % 4 == 3 ? Map.of() : Map.of(FIRST, seconds)));
        }
        Help more = Helps.of(mornings).stream()
                .filter(h -> h.factor() instanceof Factor.MoreOf)
                .findFirst()
                .orElseThrow();
        assertThat(more.with()).allMatch(m -> m.done().equals(Map.of(FIRST, 120)));
        assertThat(more.without()).allMatch(m -> m.done().equals(Map.of(FIRST, 60)));
        assertThat(more.verdict()).isEqualTo(Verdict.MORE_PAIN);
    }

    @Test
    void withoutASingleMorningThereIsNothingToSay() {
        assertThat(Helps.of(List.of())).isEmpty();
    }

    private static double shrunk(int each) {
        return ofFirst(Helps.of(halves(each, each))).difference().middle();
    }

    /** So many sessions with the first exercise, after each of which pain is two points lower, and so many without. */
    private static List<Morning> halves(int with, int without) {
        List<Morning> mornings = new ArrayList<>();
        for (int i = 0; i < with + without; i++) {
            boolean isWith = i < with;
            int noise = i % 2;
            mornings.add(
                    morning(i, 5, (isWith ? 3 : 5) + noise, isWith ? Map.of(FIRST, 60) : Map.of(EXERCISES.get(1), 60)));
        }
        return mornings;
    }

    /** Pain wanders between sessions; each exercise is in half of them; the first one changes the next morning. */
    private static List<Morning> mornings(int seed, int sessions, double effect) {
        Random random = new Random(seed);
        List<Morning> mornings = new ArrayList<>();
        double usual = 3 + 3 * random.nextDouble();
        for (int i = 0; i < sessions; i++) {
            Map<ExerciseId, Integer> done = new HashMap<>();
            for (ExerciseId exercise : EXERCISES) {
                if (random.nextBoolean()) {
                    done.put(exercise, random.nextBoolean() ? 60 : 120);
                }
            }
            double before = usual + random.nextGaussian();
            double after = usual + random.nextGaussian() + (done.containsKey(FIRST) ? effect : 0);
            mornings.add(morning(i, score(before), score(after), done));
        }
        return mornings;
    }

    private static int score(double pain) {
        return Math.clamp(Math.round(pain), 0, 10);
    }

    private static Morning morning(int number, int before, int after, Map<ExerciseId, Integer> done) {
        UUID id = new UUID(0x7000L | ((long) number << 16), 0x8000000000000000L);
        return new Morning(new SessionId(id), LocalDate.of(2026, 1, 1).plusDays(number), before, after, done);
    }

    private static boolean isClear(Help help) {
        return help.verdict() == Verdict.LESS_PAIN || help.verdict() == Verdict.MORE_PAIN;
    }

    private static Help ofFirst(List<Help> helps) {
        return helps.stream()
                .filter(h -> h.factor().equals(new Factor.Done(FIRST)))
                .findFirst()
                .orElseThrow();
    }
}
