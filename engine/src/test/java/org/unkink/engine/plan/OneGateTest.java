package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.variant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.plan.Refusal.NotInASession.Why;
import org.unkink.engine.rule.Rule;

/** Whatever is going to be moved passes the same judgement of the person as they are now. */
final class OneGateTest {

    private static final PlannedItem WARM_UP =
            new PlannedItem(variant("march/standing"), new Dose(1, 150, 0, 0), List.of());

    @Test
    void aSessionThatWasPlannedMayStart() {
        Session session = Planning.session(People.newcomer(), 25);
        assertThat(judge(People.newcomer(), session.plannedItems())).isInstanceOf(Gate.Verdict.Admitted.class);
    }

    @Test
    void theCheckThePainAndTheDayComeFirst() {
        List<PlannedItem> items = List.of(WARM_UP);
        Clearance due = new Clearance.Due(Clearance.Due.Reason.SOMETHING_NEW);
        assertThat(refusals(People.newcomer().clearance(due), items)).containsExactly(new Refusal.NotCleared(due));
        assertThat(refusals(People.newcomer().pain(9), items))
                .containsExactly(new Refusal.TooMuchPain(new PainScore(9)));
        assertThat(refusals(People.newcomer().painNotSaid(), items)).containsExactly(new Refusal.PainNotSaid());
    }

    @Test
    void whatTheRulesOfTheDayTakeAwayDoesNotComeByAnotherRoad() {
        List<PlannedItem> rows = List.of(WARM_UP, item("row/band", 0));
        assertThat(refusals(People.newcomer().pain(5), rows))
                .contains(out(1, "row/band", new Reason.PainToday(Rule.R27, 5)));
        assertThat(refusals(People.newcomer().did(1, variant("row/band")), rows))
                .containsExactly(out(1, "row/band", new Reason.NotAStrengthDay(Rule.R11, People.TODAY.minusDays(1))));
        assertThat(refusals(People.newcomer().hurt(variant("row/band"), 0), rows))
                .containsExactly(
                        out(1, "row/band", new Reason.HurtLately(Rule.R17, variant("row/band"), People.TODAY)));
        assertThat(refusals(
                        People.newcomer().restricted(Restriction.PREGNANCY).optedIn(CATALOGUE),
                        List.of(WARM_UP, item("row/band", 0), item("superman/arms", 0))))
                .contains(out(2, "superman/arms", new Reason.Blocked(Rule.R23, Restriction.PREGNANCY)));
        assertThat(refusals(People.newcomer().has(), rows)).hasSize(1);
    }

    @Test
    void whatHurtOnOneSideDoesNotComeBackOnBoth() {
        PlannedItem stretch = item("upper-trapezius-stretch/standing", 0);
        ExerciseHurt left = hurt(stretch.variant(), Side.LEFT, ExerciseHurt.Kind.PULLING);
        People person = People.newcomer().in(List.of(stretch), Duration.ofMinutes(10), List.of(left));

        assertThat(verdict(person, List.of(stretch)).toString()).contains("HurtLately");
    }

    @Test
    void dosesAreNoHigherThanThePersonStandsAndHoldsNoLongerThanTheirPhaseHasThem() {
        PlannedItem tenTimes600 = new PlannedItem(variant("row/band"), new Dose(10, 600, 0, 60), List.of());
        assertThat(whys(List.of(WARM_UP, tenTimes600))).containsExactly(Why.DOSE);
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (Variant variant : exercise.variants()) {
                if (exercise.phase() == Phase.WARM_UP || variant.optIn()) {
                    continue;
                }
                int start = variant.ladder().start();
                assertThat(whys(List.of(WARM_UP, item(variant, variant.ladder().dose(start)))))
                        .as("%s", variant.id())
                        .isEmpty();
                if (start < variant.ladder().top()) {
                    assertThat(whys(List.of(
                                    WARM_UP, item(variant, variant.ladder().dose(start + 1)))))
                            .as("%s above the first dose", variant.id())
                            .containsExactly(Why.DOSE);
                }
            }
        }
        PlannedItem held =
                new PlannedItem(variant("chair-rotation/chair"), new Dose(1, 3, 60, 0), List.of(Side.LEFT, Side.RIGHT));
        assertThat(whys(List.of(WARM_UP, held))).containsExactly(Why.HOLD);
    }

    @Test
    void aSessionHasItsOrderItsSidesAndEachExerciseOnce() {
        PlannedItem row = item("row/band", 0);
        assertThat(whys(List.of(row, WARM_UP))).containsExactly(Why.OUT_OF_ORDER);
        assertThat(whys(List.of(WARM_UP, row, row))).containsExactly(Why.TWICE);
        assertThat(whys(List.of(WARM_UP, new PlannedItem(row.variant(), row.dose(), List.of(Side.LEFT)))))
                .containsExactly(Why.SIDES);
        assertThat(whys(List.of(WARM_UP, new PlannedItem(VariantId.parse("bridge/floor"), row.dose(), List.of()))))
                .containsExactly(Why.UNKNOWN);
    }

    @Test
    void aSessionHasALengthAndANumberOfItems() {
        List<PlannedItem> six = new ArrayList<>(List.of(WARM_UP));
        for (String id : List.of(
                "neck-roll/standing",
                "shoulder-roll/standing",
                "arm-circles/wide",
                "overhead-reach/seated",
                "chair-rotation/chair",
                "cat-cow/hands-and-knees")) {
            six.add(item(
                    id, CATALOGUE.variant(variant(id)).orElseThrow().ladder().start()));
        }
        assertThat(refusals(People.newcomer(), six)).containsExactly(new Refusal.TooMany(Phase.DYNAMIC, 5));
        PlannedItem long11 = new PlannedItem(WARM_UP.variant(), new Dose(1, 330, 0, 0), List.of());
        assertThat(refusals(People.newcomer(), List.of(long11))).containsExactly(new Refusal.TooLong(660, 600));
    }

    @Test
    void aWarmUpHasWholeHalfMinutesAndNoSets() {
        for (Dose dose : List.of(new Dose(1, 149, 0, 0), new Dose(2, 75, 0, 0), new Dose(1, 150, 5, 0))) {
            assertThat(whys(List.of(new PlannedItem(WARM_UP.variant(), dose, List.of()))))
                    .as("%s", dose)
                    .containsExactly(Why.DOSE);
        }
    }

    @Test
    void twentySecondsAmongMovingOnesAreNotTooLongAHold() {
        for (int hold : List.of(20, 21)) {
            PlannedItem held = new PlannedItem(
                    variant("chair-rotation/chair"), new Dose(1, 3, hold, 0), List.of(Side.LEFT, Side.RIGHT));
            assertThat(whys(List.of(WARM_UP, held))).containsExactly(hold > 20 ? Why.HOLD : Why.DOSE);
        }
    }

    /** Two sets each of three exercises with the weight 3 are 18 set-units for the upper back; three more are too many. */
    @Test
    void strengthForOneRegionHasALimit() {
        List<PlannedItem> items = new ArrayList<>(List.of(
                WARM_UP, item("row/band", 1), item("lat-pulldown/standing", 1), item("reverse-fly/dumbbells", 1)));
        assertThat(refusals(People.newcomer(), items)).isEmpty();
        items.add(item("scapular-squeeze/standing", 1));
        assertThat(refusals(People.newcomer(), items)).containsExactly(new Refusal.TooMany(Phase.STRENGTH, 5));
    }

    @Test
    void whatElseHurtDoesNotTakeTheEasierFormAway() {
        List<PlannedItem> easier = List.of(item("neck-roll/small", 0));
        ExerciseHurt pulling = hurt(variant("neck-roll/standing"), null, ExerciseHurt.Kind.PULLING);
        ExerciseHurt sharp = hurt(variant("overhead-reach/seated"), null, ExerciseHurt.Kind.SHARP);

        assertThat(verdict(People.newcomer().in(easier, Duration.ofMinutes(10), List.of(pulling, sharp)), easier))
                .isInstanceOf(Gate.Verdict.Admitted.class);
    }

    @Test
    void withoutAWarmUpThereIsOnlyWhatAShortSetHas() {
        assertThat(refusals(People.newcomer(), List.of(item("row/band", 0)))).hasSize(1);
        assertThat(refusals(People.newcomer(), List.of(item("scapular-squeeze/standing", 0))))
                .isEmpty();
    }

    /** The row that was planned with it, and skipped, is no company. */
    @Test
    void whatIsLeftOfASessionIsNotSupermanAloneEither() {
        List<PlannedItem> planned = List.of(item("row/band", 0), item("superman/arms", 0));
        List<PlannedItem> left = planned.subList(1, 2);
        People person = People.newcomer().optedIn(CATALOGUE).in(planned);

        assertThat(verdict(person, left))
                .isEqualTo(new Gate.Verdict.Refused(
                        List.of(new Refusal.NotInASession(0, variant("superman/arms"), Why.ALONE))));
        assertThat(verdict(person.done("row/band"), left)).isInstanceOf(Gate.Verdict.Admitted.class);
    }

    @Test
    void supermanComesOnlyBesideOtherStrengthAndItsHarderFormsOnlyAfterTheFirst() {
        People person = People.newcomer().optedIn(CATALOGUE);
        assertThat(refusals(person, List.of(WARM_UP, item("superman/arms", 0))))
                .containsExactly(new Refusal.NotInASession(1, variant("superman/arms"), Why.ALONE));
        List<PlannedItem> second = List.of(WARM_UP, item("row/band", 0), item("superman/opposite-arm-and-leg", 0));
        assertThat(refusals(person, second))
                .containsExactly(out(
                        2,
                        "superman/opposite-arm-and-leg",
                        new Reason.FirstTheEasier(Rule.R20, variant("superman/arms"))));
        assertThat(refusals(person.did(5, variant("superman/arms")), second)).isEmpty();
        assertThat(refusals(
                        person.did(5, variant("superman/arms")),
                        List.of(WARM_UP, item("row/band", 0), item("superman/full", 0))))
                .as("the third after the second")
                .hasSize(1);
    }

    @Test
    void theStrengthOfTheVerySessionDoesNotCountAgainstItself() {
        List<PlannedItem> rest = List.of(item("row/band", 0), item("wall-angel/standing", 0));
        People person = People.newcomer().in(rest);
        People trained = person.done("row/band");

        List<PlannedItem> left = rest.subList(1, 2);
        assertThat(verdict(trained, left)).isInstanceOf(Gate.Verdict.Admitted.class);
        assertThat(judge(trained, left)).as("as a session of its own").isInstanceOf(Gate.Verdict.Refused.class);
        assertThat(verdict(trained, rest)).as("what was done, again").isInstanceOf(Gate.Verdict.Refused.class);
    }

    @Test
    void aSessionIsTakenUpAgainOnItsDayAndWithinTwoHours() {
        List<PlannedItem> rest = List.of(item("row/band", 0));
        assertThat(goesOn(rest, Duration.ofHours(2))).isEmpty();
        assertThat(goesOn(rest, Duration.ofMinutes(121))).contains(TakingUp.Why.TOO_LONG_AGO);
        assertThat(goesOn(rest, Duration.ofHours(20))).contains(TakingUp.Why.ANOTHER_DAY);
        assertThat(goesOn(rest, Duration.ofDays(40))).contains(TakingUp.Why.ANOTHER_DAY);
        assertThat(TakingUp.obstacle(People.newcomer().person(), People.ONGOING))
                .contains(TakingUp.Why.UNKNOWN);
        People another =
                People.newcomer().in(rest, Duration.ofHours(1), List.of()).did(0, variant("row/band"));
        assertThat(TakingUp.obstacle(another.person(), People.ONGOING)).contains(TakingUp.Why.ANOTHER_SINCE);
    }

    @Test
    void whatHurtInTheSessionGoesOnInItsEasierFormOnlyIfItDidNotHurtBadly() {
        PlannedItem easier = item("neck-roll/small", 0);
        for (ExerciseHurt.Kind kind : ExerciseHurt.Kind.values()) {
            People person = People.newcomer()
                    .in(
                            List.of(easier),
                            Duration.ofMinutes(10),
                            List.of(hurt(variant("neck-roll/standing"), null, kind)));
            assertThat(verdict(person, List.of(easier)) instanceof Gate.Verdict.Admitted)
                    .as("%s", kind)
                    .isEqualTo(!kind.asksForCheck());
        }
    }

    @Test
    void whatWasTakenOutOfTheSessionDoesNotComeBackByEasing() {
        List<PlannedItem> rest = List.of(item("row/band", 0), item("wall-angel/standing", 0));
        Set<org.unkink.engine.exercise.ExerciseId> removed = new java.util.HashSet<>();
        for (int round = 0; round < 6; round++) {
            Easing.Eased eased = Easing.ease(
                    CATALOGUE,
                    People.newcomer().in(rest).person(),
                    new Easing.Rest(rest, Optional.of(People.ONGOING), removed),
                    new Easing.Hurt(variant("row/band"), null, ExerciseHurt.Kind.DULL_ACHE, Optional.empty()),
                    Easing.Choice.ANOTHER);
            assertThat(eased.verdict()).isInstanceOf(Gate.Verdict.Admitted.class);
            assertThat(eased.items())
                    .noneMatch(i -> removed.contains(i.variant().exercise()));
            eased.items().forEach(i -> removed.add(i.variant().exercise()));
            removed.remove(variant("wall-angel/standing").exercise());
        }
    }

    @Test
    void afterPainOfFiveTheRestIsEasedWithoutStrengthAndAfterSevenNothingGoesOn() {
        List<PlannedItem> rest =
                List.of(item("neck-roll/standing", 1), item("shoulder-roll/standing", 0), item("row/band", 0));
        Easing.Eased five = eased(People.newcomer().pain(5).in(rest), rest, ExerciseHurt.Kind.PULLING);
        assertThat(five.verdict()).isInstanceOf(Gate.Verdict.Admitted.class);
        assertThat(five.items()).noneMatch(i -> i.variant().equals(variant("row/band")));
        assertThat(five.changes()).contains(new Change.NotToday(variant("row/band")));

        assertThat(eased(People.newcomer().pain(7).in(rest), rest, ExerciseHurt.Kind.PULLING)
                        .verdict())
                .isEqualTo(new Gate.Verdict.Refused(List.of(new Refusal.TooMuchPain(new PainScore(7)))));
    }

    @Test
    void aSymptomIsNotEased() {
        List<PlannedItem> rest = List.of(item("neck-roll/standing", 1), item("shoulder-roll/standing", 0));
        for (ExerciseHurt.Kind kind : ExerciseHurt.Kind.values()) {
            assertThat(eased(People.newcomer().in(rest), rest, kind)
                            .verdict()
                            .toString()
                            .contains("StoppedForToday"))
                    .as("%s", kind)
                    .isEqualTo(kind.endsTheDay());
        }
    }

    private static Easing.Eased eased(People person, List<PlannedItem> rest, ExerciseHurt.Kind kind) {
        return Easing.ease(
                CATALOGUE,
                person.person(),
                new Easing.Rest(rest, Optional.of(People.ONGOING), Set.of()),
                new Easing.Hurt(rest.getFirst().variant(), null, kind, Optional.empty()),
                Easing.Choice.SKIP);
    }

    private static Optional<TakingUp.Why> goesOn(List<PlannedItem> rest, Duration ago) {
        return TakingUp.obstacle(People.newcomer().in(rest, ago, List.of()).person(), People.ONGOING);
    }

    private static ExerciseHurt hurt(
            VariantId variant, @org.jspecify.annotations.Nullable Side side, ExerciseHurt.Kind kind) {
        return new ExerciseHurt(People.ONGOING, variant, side, Optional.empty(), kind, Optional.empty());
    }

    private static Refusal out(int item, String id, Reason.Out reason) {
        return new Refusal.OutToday(item, variant(id), reason);
    }

    private static List<Why> whys(List<PlannedItem> items) {
        return refusals(People.newcomer(), items).stream()
                .map(r -> ((Refusal.NotInASession) r).why())
                .toList();
    }

    private static List<Refusal> refusals(People person, List<PlannedItem> items) {
        return judge(person, items) instanceof Gate.Verdict.Refused(List<Refusal> refusals) ? refusals : List.of();
    }

    private static Gate.Verdict judge(People person, List<PlannedItem> items) {
        return new Gate(CATALOGUE).judge(person.person(), items);
    }

    /** Of what is left of the session that is under way. */
    private static Gate.Verdict verdict(People person, List<PlannedItem> items) {
        return new Gate(CATALOGUE).judge(person.person(), items, Optional.of(People.ONGOING), Set.of());
    }

    private static PlannedItem item(String id, int rung) {
        Variant variant = CATALOGUE.variant(variant(id)).orElseThrow();
        return item(variant, variant.ladder().dose(rung));
    }

    private static PlannedItem item(Variant variant, Dose dose) {
        List<Side> sides = variant.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        return new PlannedItem(variant.id(), dose, sides);
    }
}
