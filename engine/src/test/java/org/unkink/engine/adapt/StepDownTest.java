package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.PULLDOWN;
import static org.unkink.engine.adapt.Training.ROW;
import static org.unkink.engine.adapt.Training.STRETCH;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.rule.Rule;

/** What makes an exercise come with less: one step on amber, two on red, and no more than the worst of a session. */
class StepDownTest {

    /** Where the row stands after four calm weeks. */
    private static final int BEFORE = 3;

    private static Training fourGoodWeeks() {
        return new Training().checked(0).weeks(0, 4, ROW, STRETCH);
    }

    /** Rungs lost by a session on day 28, seen two days later. */
    private static int lost(Training training) {
        return fourGoodWeeks().rung(28, ROW) - training.session(28, ROW).rung(30, ROW);
    }

    @Test
    void fourCalmWeeksAreThreeSteps() {
        assertThat(fourGoodWeeks().rung(27, ROW)).isEqualTo(BEFORE);
        assertThat(fourGoodWeeks().rung(28, ROW)).isEqualTo(BEFORE + 1);
    }

    @Test
    void theNextMorningARiseOf1IsNothing2IsOneStepAnd3AreTwo() {
        assertThat(lost(fourGoodWeeks().nextMorning(3))).isZero();
        assertThat(lost(fourGoodWeeks().nextMorning(4))).isEqualTo(1);
        assertThat(lost(fourGoodWeeks().nextMorning(5))).isEqualTo(2);
    }

    /** R29: the first word makes the next sessions a step easier, and nothing of that stays. */
    @Test
    void painAboveUsualMakesItOneStepEasierAsLongAsItLasts() {
        Training training = fourGoodWeeks().pain(29, 30, 4).pain(31, 3);
        int done = BEFORE;

        assertThat(training.adaptation(31).limits().strengthRests()).isEmpty();
        assertThat(training.rung(31, ROW)).isEqualTo(done - 1);
        assertThat(training.adaptation(31).news())
                .filteredOn(DoseChange.LessOfIt.class::isInstance)
                .extracting(DoseChange::rule)
                .containsOnly(Rule.R29);
        assertThat(training.pain(32, 38, 2).rung(38, ROW)).isGreaterThanOrEqualTo(done);
    }

    @Test
    void twoDaysLaterTheSame() {
        for (int rise = 1; rise <= 3; rise++) {
            Training training = fourGoodWeeks().nextMorning(null).session(28, ROW);
            training.on(30, LocalTime.of(8, 0), training.pain(Moment.AFTER_TWO_DAYS, 2 + rise));
            assertThat(training.rung(30, ROW)).as("+%d", rise).isEqualTo(BEFORE + 1 - (rise - 1));
        }
    }

    @Test
    void rightAfterARiseIsOneStepUnlessItIsGoneTheNextMorning() {
        assertThat(lost(fourGoodWeeks().after(4).nextMorning(2))).isZero();
        assertThat(lost(fourGoodWeeks().after(4).nextMorning(null))).isEqualTo(1);
        assertThat(lost(fourGoodWeeks().after(5).nextMorning(2)))
                .as("red stays red")
                .isEqualTo(2);
    }

    @Test
    void effortAboveTheCeilingIsOneStepForStrengthOnly() {
        Training training = fourGoodWeeks();
        int stretch = training.rung(28, STRETCH);
        training.effort(7).session(28, ROW, STRETCH);
        assertThat(training.rung(30, ROW)).isEqualTo(BEFORE);
        assertThat(training.rung(30, STRETCH)).isEqualTo(stretch);
    }

    @Test
    void allSignalsOfOneSessionTogetherAreNoMoreThanTheWorst() {
        Training training = fourGoodWeeks().after(4).effort(8).nextMorning(5).session(28, ROW);
        training.on(30, LocalTime.of(8, 0), training.pain(Moment.AFTER_TWO_DAYS, 5));
        assertThat(training.rung(30, ROW)).isEqualTo(BEFORE + 1 - 2);
    }

    @Test
    void onlyWhatWasDoneInTheSessionGoesDown() {
        Training training = fourGoodWeeks().nextMorning(5).session(28, STRETCH);
        assertThat(training.rung(30, ROW)).isEqualTo(BEFORE + 1 - 1);
        assertThat(fourGoodWeeks().nextMorning(5).session(28, STRETCH).rung(29, STRETCH))
                .isEqualTo(fourGoodWeeks().rung(27, STRETCH) + 1 - 2);
    }

    @Test
    void whatHurtGoesDownOnItsOwnSide() {
        Training training = fourGoodWeeks().session(28, ROW, STRETCH);
        int before = training.rung(29, STRETCH);
        training.hurt(28, STRETCH, Side.LEFT, Kind.PULLING, 4);
        Standings standings = training.adaptation(29).standings();
        assertThat(training.rung(29, STRETCH)).isEqualTo(before - 1);
        assertThat(standings.slowerSide(Training.variant(STRETCH))).contains(Side.LEFT);
        assertThat(standings.all())
                .filteredOn(s -> s.lane().equals(new Lane(STRETCH, Side.RIGHT)))
                .allMatch(s -> s.rung() == before);
        assertThat(training.rung(29, ROW)).isEqualTo(BEFORE + 1);
    }

    @Test
    void aHurtIsOneStepFromTheFirstNumberOnAndTwoFrom6() {
        assertThat(hurtBy(Kind.DULL_ACHE, 1)).isEqualTo(1);
        assertThat(hurtBy(Kind.DULL_ACHE, 5)).isEqualTo(1);
        assertThat(hurtBy(Kind.DULL_ACHE, 6)).isEqualTo(2);
        assertThat(hurtBy(Kind.NOT_SAID, null)).isEqualTo(1);
        assertThat(hurtBy(Kind.SHARP, 1)).isEqualTo(2);
    }

    private static int hurtBy(Kind kind, @Nullable Integer score) {
        Training training = fourGoodWeeks().session(28, ROW).hurt(28, ROW, null, kind, score);
        return BEFORE + 1 - training.rung(29, ROW);
    }

    @Test
    void itSaysWhatWasNoticed() {
        Training training = fourGoodWeeks().nextMorning(4).session(28, ROW);
        DoseChange.LessOfIt less =
                (DoseChange.LessOfIt) training.adaptation(29).news().getFirst();
        assertThat(less.rule()).isEqualTo(Rule.R18);
        assertThat(less.because().own()).hasValue(2);
        assertThat(less.because().value()).hasValue(4);
        assertThat(less.from()).isEqualTo(Training.variant(ROW).ladder().dose(BEFORE + 1));
        assertThat(less.to()).isEqualTo(Training.variant(ROW).ladder().dose(BEFORE));
    }

    /** Eight good weeks and two sessions with repetitions to spare: the load has risen by one. */
    private static Training heavier() {
        return new Training()
                .checked(0)
                .weeks(0, 8, PULLDOWN)
                .spare(2)
                .session(58, PULLDOWN)
                .session(60, PULLDOWN);
    }

    @Test
    void aLoadThatWasTooMuchGoesDownBeforeTheDose() {
        Training training = heavier().spare(0).nextMorning(4).session(62, PULLDOWN);
        Standing standing = training.adaptation(63).standings().all().getFirst();

        assertThat(standing.loadSteps()).isZero();
        assertThat(standing.rung())
                .isEqualTo(Training.variant(PULLDOWN).ladder().start());
        assertThat(standing.why().orElseThrow()).isInstanceOfSatisfying(DoseChange.LessLoad.class, less -> {
            assertThat(less.loadSteps()).isZero();
            assertThat(less.rule()).isEqualTo(Rule.R18);
            assertThat(less.because().value()).hasValue(4);
        });

        training.calm().nextMorning(5).session(64, PULLDOWN);
        assertThat(training.adaptation(65).standings().all().getFirst().rung()).isZero();
    }

    @Test
    void afterALongBreakTheLoadIsThatOfANewcomer() {
        assertThat(heavier().adaptation(60 + 15).standings().all().getFirst().loadSteps())
                .isZero();
        Standing back = heavier().adaptation(60 + 57).standings().all().getFirst();
        assertThat(back.loadSteps()).isZero();
        assertThat(back.rung()).isEqualTo(Training.variant(PULLDOWN).ladder().start());
        assertThat(back.why().orElseThrow()).isInstanceOf(DoseChange.LessAfterBreak.class);
    }

    @Test
    void theGentlestDoseIsTheLowest() {
        Training training = new Training().checked(0).nextMorning(7).before(2).weeks(0, 2, ROW);
        assertThat(training.rung(12, ROW)).isZero();
    }

    @Test
    void aBreakOf14DaysIsNothingOf15OneStepOf29TwoAndOf57BackToTheBeginning() {
        Training training = new Training().checked(0).weeks(0, 6, ROW);
        int last = 39;
        int top = Training.variant(ROW).ladder().top();
        assertThat(training.rung(last + 14, ROW)).isEqualTo(top);
        assertThat(training.rung(last + 15, ROW)).isEqualTo(top - 1);
        assertThat(training.rung(last + 28, ROW)).isEqualTo(top - 1);
        assertThat(training.rung(last + 29, ROW)).isEqualTo(top - 2);
        assertThat(training.rung(last + 56, ROW)).isEqualTo(top - 2);
        assertThat(training.rung(last + 57, ROW)).isEqualTo(1);
        assertThat(training.adaptation(last + 15).news())
                .anyMatch(a -> a instanceof DoseChange.LessAfterBreak b && b.days() == 15);
    }

    @Test
    void afterABreakTwoWeeksPassBeforeAnythingGetsMore() {
        Training training = fourGoodWeeks().weeks(49, 2, ROW);
        assertThat(training.rung(49 + 13, ROW)).isEqualTo(BEFORE - 1);
        assertThat(training.rung(49 + 14, ROW)).isEqualTo(BEFORE);
    }
}
