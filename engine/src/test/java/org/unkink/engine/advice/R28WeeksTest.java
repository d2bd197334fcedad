package org.unkink.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.journal.AdviceKind.NO_CHANGE_AFTER_TWO_WEEKS;
import static org.unkink.engine.journal.AdviceKind.NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS;
import static org.unkink.engine.journal.AdviceKind.WORSE_AFTER_FOUR_WEEKS;
import static org.unkink.engine.journal.AdviceKind.WORSE_AFTER_TWO_WEEKS;
import static org.unkink.engine.progress.History.day;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Level;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Refusal;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.progress.History;

/** R28: what is said after two and after four weeks, and what stops the plan. */
class R28WeeksTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    @ParameterizedTest
    @CsvSource({"3, ", "4, NO_CHANGE_AFTER_TWO_WEEKS", "5, NO_CHANGE_AFTER_TWO_WEEKS", "6, WORSE_AFTER_TWO_WEEKS"})
    void anyImprovementIsEnoughAfterTwoWeeksAndARiseOfOneIsNoise(int last, AdviceKind expected) {
        History history = new History().pain(0, 7, 4).pain(8, 14, last);

        assertThat(kinds(13, history)).isEqualTo("");
        assertThat(kinds(14, history)).isEqualTo(expected == null ? "" : expected.name());
    }

    @Test
    void halfAPointIsAnImprovementAfterTwoWeeks() {
        History history =
                new History().pain(0, 6, 5).pain(11, 4).pain(12, 4).pain(13, 5).pain(14, 5);

        assertThat(kinds(14, history)).isEmpty();
    }

    @Test
    void itComesOnTheFourteenthDayAndWithTooFewValuesOnTheFirstThatHasEnough() {
        assertThat(Told.one(20, new History().pain(0, 20, 5), NO_CHANGE_AFTER_TWO_WEEKS)
                        .orElseThrow()
                        .since())
                .isEqualTo(day(14));
        assertThat(Told.one(20, new History().pain(0, 6, 5).pain(16, 20, 5), NO_CHANGE_AFTER_TWO_WEEKS)
                        .orElseThrow()
                        .since())
                .isEqualTo(day(18));
        assertThat(Told.one(27, new History().pain(0, 6, 5).pain(18, 5).pain(20, 5), NO_CHANGE_AFTER_TWO_WEEKS))
                .isEmpty();
    }

    @Test
    void whoHasNoPainIsNotToldThatItDoesNotImprove() {
        assertThat(kinds(40, new History().pain(0, 40, 0))).isEmpty();
        assertThat(kinds(27, new History().pain(0, 40, 1))).isEqualTo("NO_CHANGE_AFTER_TWO_WEEKS");
    }

    @ParameterizedTest
    @CsvSource({
        "2, ",
        "3, ",
        "4, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS",
        "5, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS",
        "6, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS",
        "7, WORSE_AFTER_FOUR_WEEKS"
    })
    void afterFourWeeksPainHasToDifferClearly(int last, AdviceKind expected) {
        History history = new History().pain(0, 21, 5).pain(22, 28, last);

        assertThat(four(27, history)).isEmpty();
        assertThat(four(28, history).map(Advice::kind)).isEqualTo(Optional.ofNullable(expected));
        assertThat(four(28, history).map(Advice::since))
                .isEqualTo(Optional.ofNullable(expected).map(_ -> day(28)));
    }

    @ParameterizedTest
    @CsvSource({
        "7, ",
        "8, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS",
        "12, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS",
        "16, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS",
        "17, WORSE_AFTER_FOUR_WEEKS"
    })
    void afterFourWeeksThePegHasToDifferByOneAndAHalf(int last, AdviceKind expected) {
        History history =
                new History().pain(0, 28, 4).peg(1, 4, 4, 4).peg(22, last / 3, last / 3, last - 2 * (last / 3));

        assertThat(four(28, history).map(Advice::kind)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"1, ", "0, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS", "-1, WORSE_AFTER_FOUR_WEEKS"})
    void afterFourWeeksTheAnswerOnChangeHasToDifferFromZero(int change, AdviceKind expected) {
        History history = new History().pain(0, 28, 4).on(28, new Event.ChangeRated(change));

        assertThat(four(28, history).map(Advice::kind)).isEqualTo(Optional.ofNullable(expected));
    }

    /** Better and worse never hold at once, and where answers disagree neither is said. */
    @Test
    void painThatFellOutweighsAnAnswerThatSaysALittleWorse() {
        History history = new History().pain(0, 13, 6).pain(14, 28, 3).on(28, new Event.ChangeRated(-1));

        assertThat(four(28, history)).isEmpty();
        assertThat(Told.one(28, history, AdviceKind.IMPROVEMENT).orElseThrow().holds())
                .isTrue();
    }

    @Test
    void whatDisagreesClearlyIsNeitherBetterNorWorse() {
        History history = new History().pain(0, 13, 6).pain(14, 28, 3).on(28, new Event.ChangeRated(-2));

        assertThat(four(28, history).map(Advice::kind)).contains(NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS);
        assertThat(four(28, history).map(Advice::numbers)).contains(Map.of("change", -2.0));
        assertThat(Told.on(28, history, AdviceKind.IMPROVEMENT)).noneMatch(Advice::holds);
    }

    @Test
    void painThatIsClearlyWorseIsNotOutweighed() {
        History history = new History().pain(0, 21, 3).pain(22, 28, 6).on(28, new Event.ChangeRated(3));

        assertThat(four(28, history).map(Advice::kind)).contains(WORSE_AFTER_FOUR_WEEKS);
    }

    @Test
    void aThirdOfAPointOfTheThreeQuestionsIsNoChange() {
        History history = new History().peg(0, 5, 5, 5).peg(14, 5, 5, 5).peg(28, 5, 5, 6);

        assertThat(four(28, history).map(Advice::kind)).contains(NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS);
    }

    @Test
    void worseAfterFourWeeksStopsThePlanUntilAClinicianAgrees() {
        History history = worse();
        assertThat(four(28, history).orElseThrow().stops()).isEqualTo(Stops.PLAN);
        assertThat(four(28, history).orElseThrow().level()).isEqualTo(Level.CLINICIAN);
        assertThat(plan(28, history)).matches(R28WeeksTest::isAdvised);

        history.on(29, new Event.ClinicianSeen(false));
        assertThat(plan(29, history)).matches(R28WeeksTest::isAdvised);

        history.on(30, new Event.ClinicianSeen(true));
        assertThat(plan(30, history)).isInstanceOf(Plan.Planned.class);
    }

    @Test
    void neitherTimeNorAGapNorLessPainLiftsTheStop() {
        assertThat(plan(28, worse().pain(28, 0))).matches(R28WeeksTest::isAdvised);
        assertThat(plan(60, worse().pain(40, 60, 1).check(59))).matches(R28WeeksTest::isAdvised);
        assertThat(plan(300, worse().check(299))).matches(R28WeeksTest::isAdvised);
    }

    @Test
    void aClinicianWhoAgreedBeforeItDoesNotLiftIt() {
        History history = new History()
                .check(0)
                .on(0, new Event.ClinicianSeen(true))
                .pain(0, 21, 4)
                .pain(22, 28, 6)
                .check(28);

        assertThat(plan(28, history)).matches(R28WeeksTest::isAdvised);
    }

    @Test
    void aSlowWorseningIsFoundAfterEightWeeks() {
        History history = new History().pain(0, 28, 4).pain(29, 45, 5).pain(46, 60, 6);

        assertThat(Told.one(55, history, WORSE_AFTER_FOUR_WEEKS)).isEmpty();
        assertThat(Told.one(56, history, WORSE_AFTER_FOUR_WEEKS).orElseThrow().since())
                .isEqualTo(day(56));
    }

    @Test
    void afterAGapOfFifteenDaysTheWeeksBeginAnew() {
        History history = new History().pain(0, 6, 3).pain(21, 33, 6);
        History goesOn = new History().pain(0, 6, 3).pain(20, 33, 6);

        assertThat(Told.one(33, history, WORSE_AFTER_TWO_WEEKS)).isEmpty();
        assertThat(Told.one(33, goesOn, WORSE_AFTER_TWO_WEEKS)).isPresent();
    }

    @Test
    void twoWeeksHoldUntilFourAndFourUntilItIsClear() {
        History history = new History().pain(0, 28, 5);
        assertThat(Told.one(27, history, NO_CHANGE_AFTER_TWO_WEEKS)
                        .orElseThrow()
                        .holds())
                .isTrue();
        assertThat(Told.one(28, history, NO_CHANGE_AFTER_TWO_WEEKS)
                        .orElseThrow()
                        .holds())
                .isFalse();
        assertThat(Told.one(28, history, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS)
                        .orElseThrow()
                        .holds())
                .isTrue();
        assertThat(Told.one(35, history.pain(29, 35, 3), NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS)
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    private static History worse() {
        return new History().check(0).check(20).pain(0, 21, 3).pain(22, 28, 5).session(27, History.NECK_ROLL);
    }

    private static Plan plan(int day, History history) {
        Person person = history.onDay(day);
        return new Planner(CATALOGUE).plan(person, Wish.of(15));
    }

    private static Optional<Advice> four(int day, History history) {
        return Told.one(day, history, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS)
                .or(() -> Told.one(day, history, WORSE_AFTER_FOUR_WEEKS));
    }

    /** The kinds of rule R28 on a day, without the six weeks. */
    private static String kinds(int day, History history) {
        return Told.advices(history.onDay(day)).all().stream()
                .map(Advice::kind)
                .filter(k -> k != AdviceKind.WORSENING && k != AdviceKind.UNASSESSED_AFTER_SIX_WEEKS)
                .map(AdviceKind::name)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static boolean isAdvised(Plan plan) {
        return plan instanceof Plan.NotNow(Refusal.Advised advised);
    }
}
