package org.unkink.catalogue.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.journal.Diary;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.PainToday;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.plan.Session;
import org.unkink.engine.plan.Wish;

/** The checker finds nothing in a sound session, and in each broken one the rule that is broken. */
class SafetyCheckerTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final List<Side> BOTH = List.of(Side.LEFT, Side.RIGHT);

    private final Catalogue catalogue = SmallCatalogue.make();
    private final SafetyChecker checker = new SafetyChecker(catalogue);

    /** What is changed about somebody who has everything, can do everything and is well. */
    private Clearance clearance = new Clearance.Open(Set.of());

    private Set<Equipment> equipment = EnumSet.allOf(Equipment.class);
    private Set<Position> positions = EnumSet.allOf(Position.class);
    private Set<Restriction> restrictions = Set.of();
    private Set<ExerciseId> refused = Set.of();
    private Set<VariantId> optedIn = Set.of();
    private boolean painIsNew;
    private Optional<PainScore> pain = Optional.empty();
    private List<Person.PastSession> sessions = List.of();
    private List<Diary.Noted<Event.PainNoted>> pains = List.of();
    private final Map<VariantId, LocalDate> hurts = new HashMap<>();
    private Wish wish = Wish.of(20);

    @Test
    void aSoundSessionBreaksNothing() {
        assertThat(broken(sound())).isEmpty();
    }

    @Test
    void aVariantThatIsNotInTheCatalogueIsR01() {
        assertThat(broken(sound().with(item("bridge/floor", Phase.STATIC)))).contains("R01");
    }

    @Test
    void phasesOutOfOrderAreR02() {
        assertThat(broken(sound().with("arm-circles/wide", 1))).containsOnly("R02");
        assertThat(broken(sound().with("knee-bends/standing", 0))).containsOnly("R02");
    }

    @Test
    void anExerciseInAnotherPhaseIsR02() {
        assertThat(broken(sound().with(item("cat-cow/hands-and-knees", Phase.STATIC))))
                .contains("R02");
    }

    @Test
    void aWarmUpOutsideFiveToTenMinutesIsR03() {
        Draft shortly = new Draft(catalogue).with("march/standing", 1).with("scapular-squeeze/standing", 1);
        assertThat(broken(shortly)).containsOnly("R03");

        wish = Wish.of(9);
        assertThat(broken(shortly)).isEmpty();

        wish = new Wish(9, Wish.Kind.STANDARD, WarmUp.Kind.ON_THE_SPOT, true, Set.of(), Set.of(), Set.of());
        assertThat(broken(shortly)).containsOnly("R03");

        wish = Wish.of(30);
        assertThat(broken(new Draft(catalogue).with("march/standing", 3))).containsOnly("R03");
    }

    @Test
    void aBlockOfTheWarmUpThatIsNoHalfMinutesIsR03() {
        assertThat(broken(new Draft(catalogue).with("march/standing", new Dose(1, 165, 0, 0), List.of())))
                .isEmpty();
        assertThat(broken(new Draft(catalogue).with("march/standing", new Dose(1, 160, 0, 0), List.of())))
                .containsOnly("R03");
        assertThat(broken(new Draft(catalogue).with("march/standing", new Dose(2, 90, 0, 0), List.of())))
                .containsOnly("R03");
    }

    @Test
    void aJogThatWasNotChosenIsR03() {
        Draft jogging = new Draft(catalogue).with("jog/standing", 2);
        assertThat(broken(jogging)).containsOnly("R03");

        wish = new Wish(20, Wish.Kind.STANDARD, WarmUp.Kind.JOG, false, Set.of(), Set.of(), Set.of());
        assertThat(broken(jogging)).isEmpty();
    }

    @Test
    void sixDynamicExercisesAreR04() {
        Draft draft = warm();
        List.of("shoulder-roll/standing", "arm-circles/wide", "overhead-reach/seated", "chair-rotation/chair")
                .forEach(v -> draft.with(v, 0));
        draft.with("cat-cow/hands-and-knees", 0);
        assertThat(broken(draft)).isEmpty();
        assertThat(broken(draft.with("knee-to-chest/hands-on-shin", 0))).containsOnly("R04");
    }

    @Test
    void aLongHoldWithoutFiveMinutesOfWarmUpIsR05() {
        wish = Wish.of(9);
        assertThat(broken(new Draft(catalogue).with("march/standing", 1).with("butterfly/standing", 1)))
                .containsOnly("R05");
        assertThat(broken(new Draft(catalogue).with("march/standing", 1).with("butterfly/standing", 0)))
                .isEmpty();
    }

    @Test
    void aLongHoldInADynamicExerciseIsR05() {
        assertThat(broken(warm().with("shoulder-roll/standing", new Dose(1, 1, 25, 0), List.of())))
                .contains("R05");
    }

    @Test
    void strengthAfterAStaticStretchIsR07() {
        assertThat(broken(warm().with("butterfly/standing", 0).with("scapular-squeeze/standing", 1)))
                .containsOnly("R07");
    }

    @Test
    void aDoseThatIsNoRungIsR08() {
        assertThat(broken(warm().with("scapular-squeeze/standing", new Dose(2, 9, 0, 60), List.of())))
                .containsOnly("R08");
    }

    @Test
    void aDoseAboveTheFirstIsR13() {
        assertThat(broken(warm().with("scapular-squeeze/standing", 2))).containsOnly("R13");
    }

    @Test
    void aStepUpInTheFirstTwoWeeksIsR14() {
        sessions = List.of(good(13), good(12));
        assertThat(broken(warm().with("scapular-squeeze/standing", 2))).containsOnly("R14");
        sessions = List.of(good(14), good(12));
        assertThat(broken(warm().with("scapular-squeeze/standing", 2))).isEmpty();
    }

    @Test
    void twoStepsUpInAWeekAreR14() {
        sessions = List.of(good(20), good(18), good(16), good(14));
        assertThat(broken(warm().with("scapular-squeeze/standing", 3))).containsOnly("R14");
        sessions = List.of(good(21), good(18), good(16), good(14));
        assertThat(broken(warm().with("scapular-squeeze/standing", 3))).isEmpty();
    }

    @Test
    void aStepUpThatWasNotEarnedIsR15() {
        sessions = List.of(good(14), past(12, "scapular-squeeze/standing", 60));
        assertThat(broken(warm().with("scapular-squeeze/standing", 2))).containsOnly("R15");
    }

    @Test
    void whatHurtOnThreeDaysInTwelveWeeksIsR17() {
        sessions = List.of(hurt(83, 3), hurt(40, 3), hurt(20, 3));
        assertThat(broken(warm().with("scapular-squeeze/standing", 1))).containsOnly("R17");
        sessions = List.of(hurt(84, 3), hurt(40, 3), hurt(20, 3));
        assertThat(broken(warm().with("scapular-squeeze/standing", 1))).isEmpty();
    }

    @Test
    void whatHurtStronglyWithinTwoWeeksIsR17() {
        sessions = List.of(hurt(13, 6));
        assertThat(broken(warm().with("scapular-squeeze/standing", 1))).containsOnly("R17");
        sessions = List.of(hurt(13, 5));
        assertThat(broken(warm().with("scapular-squeeze/standing", 1))).isEmpty();
    }

    @Test
    void strengthWithin48HoursOfAFlareUpIsR18() {
        sessions = List.of(good(3));
        pains = List.of(note(48 * 60 - 1, Event.PainNoted.Moment.NEXT_MORNING, 5));
        assertThat(broken(warm().with("scapular-squeeze/standing", 1))).containsOnly("R18", "R43");
        pains = List.of(note(48 * 60, Event.PainNoted.Moment.NEXT_MORNING, 5));
        assertThat(broken(warm().with("scapular-squeeze/standing", 1))).isEmpty();
    }

    @Test
    void strengthThoughPainHasNotSettledIsR18() {
        sessions = List.of(good(3));
        var twoDays = note(60 * 24, Event.PainNoted.Moment.AFTER_TWO_DAYS, 4);
        pains = List.of(twoDays);
        assertThat(broken(warm().with("scapular-squeeze/standing", 1))).containsOnly("R18", "R43");
        pains = List.of(twoDays, note(60, Event.PainNoted.Moment.NOW, 3));
        assertThat(broken(warm().with("scapular-squeeze/standing", 1))).isEmpty();
    }

    @Test
    void strengthThoughPainIsClearlyHigherIsR29() {
        for (int rise = 1; rise <= 2; rise++) {
            List<Diary.Noted<Event.PainNoted>> weeks = new ArrayList<>();
            for (int ago = 13; ago >= 0; ago--) {
                weeks.add(note(60 * 24 * ago, Event.PainNoted.Moment.NOW, ago >= 7 ? 1 : 1 + rise));
            }
            pains = weeks;
            assertThat(broken(warm().with("scapular-squeeze/standing", 1)))
                    .isEqualTo(rise == 2 ? List.of("R29") : List.of());
        }
    }

    @Test
    void strengthBeforeTheAnswerOfTheMorningIsR18() {
        for (Person.PastSession tooMuch : List.of(ended(47, 5, 4), ended(47, 2, 7))) {
            sessions = List.of(good(20), tooMuch);
            assertThat(broken(rested())).contains("R18");
            pains = List.of(note(60 * 47 + 1, Event.PainNoted.Moment.BEFORE_SESSION, 2));
            assertThat(broken(rested())).as("said before it").contains("R18");
            pains = List.of(note(60 * 26, Event.PainNoted.Moment.NEXT_MORNING, 2));
            assertThat(broken(rested())).as("answered").doesNotContain("R18");
            pains = List.of();
        }
        sessions = List.of(good(20), ended(47, 4, 6));
        assertThat(broken(rested())).as("not too much").doesNotContain("R18");
    }

    @Test
    void strengthUnansweredAndAboveTheUsualIsR18() {
        sessions = List.of(good(20), ended(48, 2, 7));
        assertThat(broken(rested())).as("nothing was said today").contains("R18");
        pain = Optional.of(new PainScore(3));
        assertThat(broken(rested())).as("above the usual").contains("R18");
        pain = Optional.of(new PainScore(2));
        assertThat(broken(rested())).isEmpty();
        sessions = List.of(good(20), ended(47, 2, 7));
        assertThat(broken(rested())).as("not yet 48 hours").contains("R18");
    }

    @Test
    void strengthThatIsNotLessAfterTooMuchIsR15() {
        sessions = List.of(good(20), ended(48, 2, 7));
        pain = Optional.of(new PainScore(2));
        assertThat(broken(warm().with("scapular-squeeze/standing", 0).with("row/band", 1)))
                .containsOnly("R15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arm-circles/wide",
                "overhead-reach/seated",
                "neck-roll/full-circle",
                "neck-roll/standing",
                "chair-rotation/chair",
                "pec-stretch/doorway",
                "upper-trapezius-stretch/standing",
                "levator-scapulae-stretch/standing"
            })
    void whatIsLargeOnAGentleDayIsR43(String variant) {
        optedIn = Set.of(VariantId.parse("neck-roll/full-circle"));
        Dose small = new Dose(1, 1, 0, 0);
        List<Side> sides = Register.isUnilateral(VariantId.parse(variant)) ? BOTH : List.of();
        Draft draft = warm().with(variant, small, sides);
        assertThat(broken(draft)).doesNotContain("R43");
        pain = Optional.of(new PainScore(5));
        assertThat(broken(draft)).containsOnly("R43");
        pain = Optional.empty();
        wish = wish(Wish.Kind.GENTLE, Set.of(), Set.of());
        assertThat(broken(draft)).containsOnly("R43");
    }

    @Test
    void moreThanHalfOfTheArticlesOnAGentleDayIsR43() {
        Draft half = warm().with("childs-pose/mat", new Dose(1, 1, 5, 5), List.of());
        Draft more = warm().with("childs-pose/mat", 0);
        assertThat(broken(more)).isEmpty();
        sessions = List.of(good(3));
        for (int rise = 2; rise <= 3; rise++) {
            pains = List.of(note(60 * 20, Event.PainNoted.Moment.NEXT_MORNING, 2 + rise));
            assertThat(broken(more)).isEqualTo(rise == 3 ? List.of("R43") : List.of());
        }
        assertThat(broken(half)).isEmpty();
        pains = List.of(note(60 * 20, Event.PainNoted.Moment.AFTER_TWO_DAYS, 4));
        assertThat(broken(more)).containsOnly("R43");
        pains = List.of();
        assertThat(broken(half)).as("half a dose on any other day").containsOnly("R08");
    }

    @Test
    void aNumberOfTheNextMorningIsAnAnswer() {
        sessions = List.of(good(1));
        pains = List.of(note(60 * 7, Event.PainNoted.Moment.BEFORE_SESSION, 5));
        assertThat(GentleRules.isFlareUp(person())).as("of this session").isFalse();
        pains = List.of(unnamed(60 * 7, Event.PainNoted.Moment.NOW, 5));
        assertThat(GentleRules.isFlareUp(person())).isTrue();
        pains = List.of(
                unnamed(60 * 7, Event.PainNoted.Moment.NOW, 5), note(60 * 6, Event.PainNoted.Moment.NEXT_MORNING, 2));
        assertThat(GentleRules.isFlareUp(person())).as("the answer itself").isFalse();
    }

    @Test
    void aSidedExerciseOnOneSideIsR10() {
        Dose dose = new Dose(1, 1, 10, 5);
        String stretch = "upper-trapezius-stretch/standing";
        assertThat(broken(warm().with(stretch, dose, List.of(Side.LEFT)))).containsOnly("R10");
        assertThat(broken(warm().with(stretch, dose, List.of()))).containsOnly("R10");
        assertThat(broken(warm().with(stretch, dose, List.of(Side.LEFT, Side.LEFT))))
                .containsOnly("R10");
        assertThat(broken(warm().with(stretch, dose, BOTH.reversed()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, true", "2, false", "3, false"})
    void strengthOnConsecutiveDaysIsR11(int daysAgo, boolean breaks) {
        sessions = List.of(past(daysAgo, "row/band", 60));
        assertThat(broken(sound())).isEqualTo(breaks ? List.of("R11") : List.of());
    }

    @Test
    void theFourthDayOfStrengthInSevenIsR11() {
        sessions = List.of(past(6, "row/band", 60), past(4, "row/band", 60), past(2, "row/band", 60));
        assertThat(broken(sound())).containsOnly("R11");

        sessions = List.of(past(7, "row/band", 60), past(4, "row/band", 60), past(2, "row/band", 60));
        assertThat(broken(sound())).isEmpty();
    }

    @Test
    void aSkippedStrengthExerciseAndAStretchMakeNoDayOfStrength() {
        sessions = List.of(past(1, "row/band", 0), past(1, "butterfly/standing", 60));
        assertThat(broken(sound())).isEmpty();
    }

    @Test
    void aShortRestBetweenSetsIsR12() {
        assertThat(broken(warm().with("scapular-squeeze/standing", new Dose(2, 8, 0, 30), List.of())))
                .contains("R12");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "13, true", "-1, true", "15, false"})
    void whatHurtLatelyIsR16(int daysAgo, boolean breaks) {
        hurts.put(VariantId.parse("shoulder-roll/standing"), TODAY.minusDays(daysAgo));
        assertThat(broken(sound())).isEqualTo(breaks ? List.of("R16") : List.of());
    }

    @Test
    void whatWasNotAskedForIsR19AndR20AndR16() {
        assertThat(broken(warm().with("neck-roll/full-circle", 0))).containsOnly("R19");
        assertThat(broken(warm().with("scapular-squeeze/standing", 1).with("superman/arms", 0)))
                .containsOnly("R20");
        assertThat(broken(warm().with("thoracic-extension/arms-up", 0))).containsOnly("R16");

        optedIn = Set.of(VariantId.parse("neck-roll/full-circle"), VariantId.parse("superman/arms"));
        assertThat(broken(warm().with("neck-roll/full-circle", 0))).isEmpty();
        assertThat(broken(warm().with("scapular-squeeze/standing", 1).with("superman/arms", 0)))
                .isEmpty();
    }

    @Test
    void supermanAloneIsR20() {
        optedIn = Set.of(VariantId.parse("superman/arms"));
        assertThat(broken(warm().with("superman/arms", 0))).containsOnly("R20");
    }

    @Test
    void aStretchAsStrengthIsR02() {
        assertThat(broken(warm().with(item("butterfly/standing", Phase.STRENGTH))))
                .contains("R02");
    }

    @Test
    void aPlanWithoutAnOpenClearanceIsR23() {
        clearance = new Clearance.Due(Clearance.Due.Reason.NEVER_ANSWERED);
        assertThat(broken(sound())).containsOnly("R23");
    }

    @ParameterizedTest
    @CsvSource({"4, ''", "5, 'R27,R43'", "6, 'R27,R43'"})
    void strengthWithPainOfFiveIsR27(int score, String rule) {
        pain = Optional.of(new PainScore(score));
        assertThat(String.join(",", broken(sound()))).isEqualTo(rule);
        assertThat(broken(score < 5 ? warm().with("shoulder-roll/standing", 1) : small()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10})
    void anySessionWithPainOfSevenIsR27(int score) {
        pain = Optional.of(new PainScore(score));
        assertThat(broken(small())).containsOnly("R27");
    }

    @Test
    void strengthWithNewPainIsR30() {
        painIsNew = true;
        assertThat(broken(sound())).containsOnly("R30");
    }

    @ParameterizedTest
    @CsvSource({
        "BONE_FRAGILITY, cat-cow/hands-and-knees",
        "BONE_FRAGILITY, knee-to-chest/hands-on-shin",
        "BONE_FRAGILITY, thoracic-extension/chair",
        "BONE_FRAGILITY, childs-pose/mat",
        "BONE_FRAGILITY, row/dumbbell",
        "BONE_FRAGILITY, reverse-fly/dumbbells",
        "SPINE_SURGERY, neck-roll/standing",
        "SPINE_SURGERY, upper-trapezius-stretch/standing",
        "SPINE_SURGERY, levator-scapulae-stretch/standing",
        "SPINE_SURGERY, thoracic-extension/roller",
        "INFLAMMATORY_DISEASE, neck-roll/standing",
        "INFLAMMATORY_DISEASE, cat-cow/hands-and-knees",
        "PAST_STROKE, thoracic-extension/chair",
        "PAST_STROKE, levator-scapulae-stretch/standing",
        "PREGNANCY, knee-to-chest/hands-on-shin",
        "HEART_OR_BLOOD_PRESSURE, face-pull/band",
        "HEART_OR_BLOOD_PRESSURE, lat-pulldown/standing",
        "SHOULDER, arm-circles/wide",
        "SHOULDER, overhead-reach/seated",
        "SHOULDER, wall-angel/standing",
        "SHOULDER, pec-stretch/doorway",
        "NERVE_SIGNS, neck-roll/standing",
        "NERVE_SIGNS, upper-trapezius-stretch/standing"
    })
    void whatARestrictionTakesAwayIsFound(Restriction restriction, String variant) {
        assertThat(broken(warm().with(variant, 0))).isEmpty();

        clearance = new Clearance.Open(Set.of(restriction));
        assertThat(broken(warm().with(variant, 0))).containsOnly("2.6");

        clearance = new Clearance.Open(Set.of());
        restrictions = Set.of(restriction);
        assertThat(broken(warm().with(variant, 0))).containsOnly("2.6");
    }

    @Test
    void whatAPersonDoesNotHaveOrCannotDoIsFound() {
        equipment = EnumSet.complementOf(EnumSet.of(Equipment.ANCHOR));
        assertThat(broken(warm().with("row/band", 1))).containsOnly("equipment");

        equipment = EnumSet.of(Equipment.TWO_DUMBBELLS, Equipment.WALL);
        assertThat(broken(warm().with("row/dumbbell", 0))).isEmpty();

        positions = EnumSet.of(Position.STANDING);
        equipment = EnumSet.of(Equipment.MAT);
        assertThat(broken(warm().with("childs-pose/mat", 0))).containsOnly("position");
    }

    @Test
    void whatAPersonDoesNotWantIsFound() {
        refused = Set.of(new ExerciseId("shoulder-roll"));
        assertThat(broken(sound())).containsOnly("wish");

        refused = Set.of();
        wish = wish(Wish.Kind.STANDARD, Set.of(), Set.of(new ExerciseId("shoulder-roll")));
        assertThat(broken(sound())).containsOnly("wish");

        wish = wish(Wish.Kind.STANDARD, Set.of(VariantId.parse("row/dumbbell")), Set.of());
        assertThat(broken(sound())).containsOnly("wish");
    }

    @Test
    void whatDoesNotBelongToTheKindIsFound() {
        wish = wish(Wish.Kind.GENTLE, Set.of(), Set.of());
        assertThat(broken(sound())).containsOnly("kind", "R43");

        wish = wish(Wish.Kind.DESK, Set.of(), Set.of());
        assertThat(broken(warm().with("row/band", 1))).containsOnly("kind");
        assertThat(broken(warm().with("childs-pose/mat", 0))).containsOnly("kind");
    }

    @Test
    void anExerciseTwiceForgottenOrBothInAndOutIsFound() {
        assertThat(broken(warm().with("shoulder-roll/standing", 0).with("shoulder-roll/standing", 0)))
                .containsOnly("account");
        assertThat(broken(sound().forgetting("superman"))).containsOnly("account");
        assertThat(broken(sound().leavingOut("shoulder-roll"))).containsOnly("account");
    }

    @Test
    void secondsThatDoNotAddUpAreFound() {
        assertThat(rules(sound().session(wish, 600))).containsOnly("time");
        assertThat(broken(warm().with(item("shoulder-roll/standing", Phase.DYNAMIC))))
                .contains("time");

        wish = Wish.of(10);
        assertThat(broken(sound())).containsOnly("time");
    }

    /** What may come on any day. */
    private Draft small() {
        return warm().with("shoulder-roll/standing", new Dose(1, 1, 0, 5), List.of());
    }

    private Draft warm() {
        return new Draft(catalogue).with("march/standing", 2);
    }

    private Draft sound() {
        return warm().with("shoulder-roll/standing", 1)
                .with("overhead-reach/seated", 1)
                .with("row/band", 1)
                .with("scapular-squeeze/standing", 1)
                .with("butterfly/standing", 1)
                .with("upper-trapezius-stretch/standing", 1);
    }

    private static Session.Item item(String variant, Phase phase) {
        return new Session.Item(
                VariantId.parse(variant), phase, new Dose(1, 1, 5, 0), List.of(), 30, Optional.empty(), List.of());
    }

    private static Wish wish(Wish.Kind kind, Set<VariantId> locked, Set<ExerciseId> removed) {
        return new Wish(20, kind, WarmUp.Kind.ON_THE_SPOT, false, locked, removed, Set.of());
    }

    private List<String> broken(Draft draft) {
        return rules(draft.session(wish));
    }

    private List<String> rules(Session session) {
        return checker.check(person(), wish, session).stream()
                .map(Broken::rule)
                .distinct()
                .toList();
    }

    private Person person() {
        Setup setup = new Setup(equipment, positions, restrictions, refused, Set.of(), optedIn, "");
        Instant now = Instant.parse("2026-06-15T12:00:00Z");
        Diary none = Diary.EMPTY;
        Diary diary = new Diary(
                pains,
                none.muscleSoreness(),
                none.pegs(),
                none.activities(),
                none.changes(),
                none.skipped(),
                none.clinicianSeen(),
                none.programmes(),
                none.movedDays(),
                none.adviceRead(),
                none.checks(),
                none.trials(),
                none.endedTrials(),
                Optional.of(TODAY));
        return new Person(
                now,
                Zone.UTC,
                clearance,
                setup,
                List.of(),
                painIsNew ? Optional.of(now.plus(Duration.ofDays(14))) : Optional.empty(),
                pain.<PainToday>map(PainToday.Said::new).orElseGet(PainToday.NotSaid::new),
                Optional.empty(),
                sessions,
                hurts,
                true,
                true,
                diary,
                Optional.empty());
    }

    private static final SessionId SESSION = new SessionId(new UUID(0x7000L, 0x8000000000000000L).toString());

    /** Strength at its smallest. */
    private Draft rested() {
        return warm().with("scapular-squeeze/standing", 0);
    }

    /** A session with a scapular squeeze so many hours ago, after pain of 2. */
    private static Person.PastSession ended(int hoursAgo, int painAfter, int effort) {
        Instant at = Instant.parse("2026-06-15T12:00:00Z").minusSeconds(3600L * hoursAgo);
        return new Person.PastSession(
                new Event.SessionStarted(SESSION, 10, 600, List.of()),
                at,
                Zone.UTC.day(at),
                List.of(),
                List.of(),
                Optional.of(new PainScore(2)),
                Optional.of(new PainScore(painAfter)),
                Optional.of(new Event.SessionFinished(SESSION, true, 600, Optional.of(new Effort(effort)))));
    }

    /** Pain noted so many minutes ago, about no session. */
    private static Diary.Noted<Event.PainNoted> unnamed(int minutesAgo, Event.PainNoted.Moment moment, int score) {
        Diary.Noted<Event.PainNoted> noted = note(minutesAgo, moment, score);
        return new Diary.Noted<>(
                noted.entry(), noted.at(), noted.day(), new Event.PainNoted(moment, new PainScore(score), null));
    }

    /** Pain noted so many minutes ago, about the session. */
    private static Diary.Noted<Event.PainNoted> note(int minutesAgo, Event.PainNoted.Moment moment, int score) {
        Instant at = Instant.parse("2026-06-15T12:00:00Z").minusSeconds(60L * minutesAgo);
        return new Diary.Noted<>(
                new EntryId("01932f10-0000-7000-8000-000000000001"),
                at,
                Zone.UTC.day(at),
                new Event.PainNoted(moment, new PainScore(score), SESSION));
    }

    /** A session some days ago with a scapular squeeze at its third dose, from which nothing came. */
    private static Person.PastSession good(int daysAgo) {
        VariantId squeeze = VariantId.parse("scapular-squeeze/standing");
        Event.ExerciseLogged logged =
                new Event.ExerciseLogged(SESSION, 0, squeeze, null, 60, 60, 4, 4, Event.ExerciseLogged.Outcome.DONE);
        return session(daysAgo, List.of(logged), List.of());
    }

    private static Person.PastSession hurt(int daysAgo, int score) {
        VariantId squeeze = VariantId.parse("scapular-squeeze/standing");
        Event.ExerciseHurt hurt = new Event.ExerciseHurt(
                SESSION,
                squeeze,
                null,
                Optional.empty(),
                Event.ExerciseHurt.Kind.PULLING,
                Optional.of(new PainScore(score)));
        return session(daysAgo, List.of(), List.of(hurt));
    }

    private static Person.PastSession session(
            int daysAgo, List<Event.ExerciseLogged> logged, List<Event.ExerciseHurt> hurt) {
        return new Person.PastSession(
                new Event.SessionStarted(SESSION, 10, 600, List.of()),
                Instant.parse("2026-06-15T12:00:00Z").minusSeconds(86_400L * daysAgo),
                TODAY.minusDays(daysAgo),
                logged,
                hurt,
                Optional.of(new PainScore(2)),
                Optional.of(new PainScore(2)),
                Optional.of(new Event.SessionFinished(SESSION, true, 600, Optional.of(new Effort(4)))));
    }

    private static Person.PastSession past(int daysAgo, String variant, int doneSeconds) {
        SessionId id = new SessionId(new UUID(0x7000L, 0x8000000000000000L).toString());
        Event.ExerciseLogged logged = new Event.ExerciseLogged(
                id, 0, VariantId.parse(variant), null, 60, doneSeconds, 8, 8, Event.ExerciseLogged.Outcome.PARTLY);
        return new Person.PastSession(
                new Event.SessionStarted(id, 10, 600, List.of()),
                Instant.parse("2026-06-15T12:00:00Z").minusSeconds(86_400L * daysAgo),
                TODAY.minusDays(daysAgo),
                List.of(logged),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
