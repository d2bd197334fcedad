package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.PULLDOWN;
import static org.unkink.engine.adapt.Training.ROW;
import static org.unkink.engine.adapt.Training.STRETCH;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.rule.Rule;

/** What lets an exercise get more (rules R14, R15), and every gate that holds it back. */
class StepUpTest {

    private static final int START = 1;

    /** Two weeks that went well, with a session on the last Monday, Wednesday and Friday. */
    private static Training twoGoodWeeks() {
        return new Training().checked(0).weeks(0, 2, ROW, STRETCH);
    }

    @Test
    void nothingGetsMoreInTheFirstTwoWeeks() {
        assertThat(twoGoodWeeks().rung(13, ROW)).isEqualTo(START);
        assertThat(twoGoodWeeks().rung(14, ROW)).isEqualTo(START + 1);
        assertThat(twoGoodWeeks().rung(14, STRETCH)).isEqualTo(START + 1);
    }

    @Test
    void aStepSaysWhatItIsAndLeansOnItsRule() {
        DoseChange why = twoGoodWeeks()
                .adaptation(14)
                .standings()
                .of(Training.variant(ROW))
                .orElseThrow()
                .why()
                .orElseThrow();
        assertThat(why).isInstanceOf(DoseChange.MoreOfIt.class);
        assertThat(why.rule()).isEqualTo(Rule.R14);
        assertThat(twoGoodWeeks().adaptation(14).news()).contains(why);
        assertThat(twoGoodWeeks().session(14, ROW).adaptation(15).news()).doesNotContain(why);
    }

    @Test
    void oneChangeAWeek() {
        Training training = twoGoodWeeks().session(14, ROW).session(16, ROW).session(18, ROW);
        assertThat(training.rung(20, ROW)).isEqualTo(START + 1);
        assertThat(training.rung(21, ROW)).isEqualTo(START + 2);
    }

    @Test
    void aCalmPersonReachesTheTopOfTheLadderAndNoMore() {
        Training training = new Training().checked(0).weeks(0, 12, ROW);
        assertThat(training.rung(84, ROW))
                .isEqualTo(Training.variant(ROW).ladder().top());
    }

    @Test
    void theLastTwoSessionsHaveToHaveGoneWell() {
        assertThat(new Training()
                        .checked(0)
                        .weeks(0, 1, STRETCH)
                        .session(11, ROW)
                        .rung(14, ROW))
                .isEqualTo(START);
        assertThat(new Training()
                        .checked(0)
                        .weeks(0, 1, STRETCH)
                        .session(9, ROW)
                        .session(11, ROW)
                        .rung(14, ROW))
                .isEqualTo(START + 1);
    }

    @Test
    void painUpTo3LetsItGetMoreAndPainOf4DoesNot() {
        assertThat(ready(new Training().before(3).after(3).nextMorning(3))).isTrue();
        assertThat(ready(new Training().before(4).after(4).nextMorning(4))).isFalse();
        assertThat(ready(new Training().before(4).after(3).nextMorning(3))).isFalse();
    }

    @Test
    void effortUpTo6LetsItGetMoreAnd7DoesNot() {
        assertThat(ready(new Training().effort(6))).isTrue();
        assertThat(ready(new Training().effort(7))).isFalse();
    }

    @Test
    void effortUpTo4WithARestrictionOfTheTwelfthQuestion() {
        for (Sign sign : new Sign[] {Sign.PREGNANCY, Sign.HEART_OR_BLOOD_PRESSURE}) {
            assertThat(ready(new Training().effort(4), sign)).as("4, %s", sign).isTrue();
            assertThat(ready(new Training().effort(5), sign)).as("5, %s", sign).isFalse();
        }
    }

    @Test
    void whatIsNotKnownDoesNotOpenAGate() {
        assertThat(ready(new Training())).isTrue();
        assertThat(ready(new Training().effort(null))).isFalse();
        assertThat(ready(new Training().after(null))).isFalse();
    }

    @Test
    void painHasToBeKnownToHaveSettledWithinTwoDays() {
        Training unknown = twoWeeks(new Training()).session(14, STRETCH).session(16, ROW);
        unknown.nextMorning(null).session(18, ROW).pain(21, 23, 2);
        assertThat(unknown.rung(23, ROW)).as("first noted on the third day").isEqualTo(START + 1);
        assertThat(unknown.pain(20, 2).rung(23, ROW))
                .as("noted on the second day")
                .isEqualTo(START + 2);
    }

    private static Training twoWeeks(Training training) {
        return training.checked(0).weeks(0, 2, ROW);
    }

    @Test
    void aRiseOf1TheNextMorningIsWithinTheUsualAndOneOf2IsNot() {
        assertThat(lastMorning(3).rung(14, ROW)).isEqualTo(START + 1);
        assertThat(lastMorning(4).rung(14, ROW)).isLessThan(START + 1);
    }

    private static Training lastMorning(int score) {
        return new Training()
                .checked(0)
                .weeks(0, 1, ROW)
                .session(7, ROW)
                .session(9, ROW)
                .nextMorning(score)
                .session(11, ROW);
    }

    @Test
    void aSmallRiseRightAfterHoldsItWhereItIs() {
        assertThat(ready(new Training().after(3))).isFalse();
        assertThat(new Training().after(3).checked(0).weeks(0, 2, ROW).rung(14, ROW))
                .as("gone the next morning: no step down")
                .isEqualTo(START);
    }

    @Test
    void notWhileTheWeeklyMiddleValueRises() {
        assertThat(twoGoodWeeks().pain(7, 13, 3).rung(14, ROW)).as("2 to 3").isEqualTo(START);
        assertThat(twoGoodWeeks().pain(7, 13, 2).rung(14, ROW)).as("2 to 2").isEqualTo(START + 1);
        assertThat(twoGoodWeeks().pain(7, 13, 1).rung(14, ROW)).as("going down").isEqualTo(START + 1);
    }

    @Test
    void aHurtAnywhereInASessionHoldsEverything() {
        Training training = twoGoodWeeks().session(14, ROW, STRETCH).session(16, ROW, STRETCH);
        training.session(18, ROW, STRETCH).hurt(18, STRETCH, Side.LEFT, Kind.PULLING, 2);
        assertThat(training.rung(21, ROW)).isEqualTo(START + 1);
    }

    @Test
    void aLowerDoseNeitherCountsNorCountsAgainst() {
        Training training =
                new Training().checked(0).weeks(0, 1, ROW).session(7, ROW).session(9, ROW, 0);
        assertThat(training.session(11, ROW).rung(14, ROW)).isEqualTo(START + 1);
        Training low =
                new Training().checked(0).session(0, STRETCH).session(2, ROW, 0).session(4, ROW, 0);
        assertThat(low.pain(0, 13, 2).session(9, ROW, 0).session(11, ROW, 0).rung(14, ROW))
                .isEqualTo(START);
    }

    @Test
    void theLoadRisesAfterTwoSessionsWithTwoRepetitionsToSpareAtTheTop() {
        Training top = new Training().checked(0).weeks(0, 8, PULLDOWN);
        int last = Training.variant(PULLDOWN).ladder().top();
        assertThat(top.rung(56, PULLDOWN)).isEqualTo(last);
        assertThat(spared(1).adaptation(61).standings().all().getFirst().loadSteps())
                .isZero();
        Standing heavier = spared(2).adaptation(61).standings().all().getFirst();
        assertThat(heavier.loadSteps()).isEqualTo(1);
        assertThat(heavier.rung()).isEqualTo(START);
        assertThat(heavier.why().orElseThrow()).isInstanceOf(DoseChange.MoreLoad.class);
    }

    @Test
    void anExerciseThatComesTwiceInASessionHasToGoWellBothTimes() {
        assertThat(twice(true).rung(14, ROW)).isEqualTo(START + 1);
        assertThat(twice(false).rung(14, ROW)).isEqualTo(START);
    }

    /** Two weeks with one exercise twice in each session, the second time whole or in part. */
    private static Training twice(boolean whole) {
        Training training = new Training().checked(0);
        for (int day : new int[] {0, 2, 4, 7, 9, 11}) {
            training.session(day, ROW);
            training.on(
                    day,
                    LocalTime.of(18, 5),
                    new Event.ExerciseLogged(
                            training.session(),
                            0,
                            ROW,
                            null,
                            60,
                            whole ? 60 : 20,
                            8,
                            whole ? 8 : 3,
                            whole ? Event.ExerciseLogged.Outcome.DONE : Event.ExerciseLogged.Outcome.PARTLY));
        }
        return training;
    }

    @Test
    void aSideThatWasNeverDoneStandsWhereNewcomersBegin() {
        Training training = new Training().checked(0).weeks(0, 2, STRETCH);
        assertThat(training.adaptation(14).standings().slowerSide(Training.variant(STRETCH)))
                .isEmpty();

        Training left = new Training().checked(0);
        for (int day : new int[] {0, 2, 4, 7, 9, 11}) {
            left.leftOnly(day, STRETCH);
        }
        Standings standings = left.adaptation(14).standings();
        assertThat(standings.all())
                .singleElement()
                .satisfies(s -> assertThat(s.rung()).isEqualTo(START + 1));
        assertThat(standings.rung(Training.variant(STRETCH))).isEqualTo(START);
        assertThat(standings.of(Training.variant(STRETCH)).orElseThrow().lane().side())
                .isEqualTo(Side.RIGHT);
    }

    @Test
    void theLoadIsThatOfTheExercise() {
        assertThat(spared(2).adaptation(61).standings().load(Training.variant(PULLDOWN)))
                .isEqualTo(1);
        assertThat(spared(1).adaptation(61).standings().load(Training.variant(PULLDOWN)))
                .isZero();
    }

    @Test
    void theLoadDoesNotRiseByOneSessionWithRepetitionsToSpare() {
        Training top = new Training().checked(0).weeks(0, 8, PULLDOWN);
        assertThat(load(62, top.spare(2).session(58, PULLDOWN).spare(1).session(60, PULLDOWN)))
                .isZero();
        assertThat(load(64, top.spare(2).session(62, PULLDOWN))).isZero();
        assertThat(load(66, top.session(64, PULLDOWN))).isEqualTo(1);
    }

    private static int load(int day, Training training) {
        return training.adaptation(day).standings().all().getFirst().loadSteps();
    }

    private static Training spared(int repetitions) {
        return new Training()
                .checked(0)
                .weeks(0, 8, PULLDOWN)
                .spare(repetitions)
                .weeks(56, 1, PULLDOWN);
    }

    private static boolean ready(Training training, Sign... signs) {
        return training.checked(0, signs).weeks(0, 2, ROW).rung(14, ROW) > START;
    }
}
