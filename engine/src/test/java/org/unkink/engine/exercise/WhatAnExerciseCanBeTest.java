package org.unkink.engine.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.engine.exercise.Ladder.Rung;
import org.unkink.engine.exercise.Movement.DoseHold;
import org.unkink.engine.exercise.Movement.Move;
import org.unkink.engine.exercise.Movement.Pause;
import org.unkink.engine.rule.Rule;

/** What is refused, whoever writes it: the limits of doses, movements, ladders and names. */
class WhatAnExerciseCanBeTest {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 0, true",
        "10, 600, 60, 180, true",
        "0, 1, 0, 0, false",
        "11, 1, 0, 0, false",
        "1, 0, 0, 0, false",
        "1, 601, 0, 0, false",
        "1, 1, -1, 0, false",
        "1, 1, 61, 0, false",
        "1, 1, 0, -1, false",
        "1, 1, 0, 181, false",
    })
    void aDoseHasItsLimits(int sets, int repetitions, int hold, int rest, boolean possible) {
        assertPossible(possible, () -> new Dose(sets, repetitions, hold, rest));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "0, 1, false", "1, 0, false"})
    void aMoveTakesASecondAndHappensOnce(int seconds, int times, boolean possible) {
        assertPossible(possible, () -> new Move("up", List.of(), seconds, times, null));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10, true", "11, false"})
    void aPauseLastsOneToTenSeconds(int seconds, boolean possible) {
        assertPossible(possible, () -> new Pause(seconds, null));
    }

    @Test
    void aMovementTakesItsStepsAndTheHoldOfItsDose() {
        Movement movement = new Movement(
                "start",
                List.of(
                        new Move("up", List.of("half-way"), 2, 3, null),
                        new DoseHold(null),
                        new Pause(4, null),
                        new Move("start", List.of(), 5, 1, null)));

        // Three times two, the hold, four and five.
        assertThat(movement.seconds(new Dose(1, 1, 20, 0))).isEqualTo(6 + 20 + 4 + 5);
        assertThat(movement.poses()).containsExactly("start", "half-way", "up");
        assertThat(movement.isHeld()).isTrue();
        assertThat(new Movement("start", List.of(new Pause(1, null))).isHeld()).isFalse();
        assertThatThrownBy(() -> new Movement("start", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLadderStartsOnOneOfItsRungs() {
        List<Rung> rungs = List.of(
                new Rung(new Dose(1, 6, 0, 60), Rule.R13),
                new Rung(new Dose(1, 8, 0, 60), Rule.R13),
                new Rung(new Dose(2, 8, 0, 60), Rule.R13));
        Ladder ladder = new Ladder(rungs, 2);

        assertThat(ladder.top()).isEqualTo(2);
        for (int level = 0; level < rungs.size(); level++) {
            assertThat(ladder.indexOf(ladder.dose(level))).isEqualTo(level);
        }
        assertThat(ladder.indexOf(new Dose(3, 8, 0, 60))).isEqualTo(-1);
        assertPossible(true, () -> new Ladder(rungs, 0));
        assertPossible(false, () -> new Ladder(rungs, -1));
        assertPossible(false, () -> new Ladder(rungs, 3));
    }

    @ParameterizedTest
    @CsvSource({"row, true", "pec-stretch, true", "Row, false", "row2, false", "-row, false", "row-, false", "'', false"
    })
    void aNameIsLowerCaseWordsJoinedByHyphens(String name, boolean possible) {
        assertPossible(possible, () -> new ExerciseId(name));
        assertPossible(possible, () -> new VariantId(new ExerciseId("row"), name));
    }

    @Test
    void aVariantIsWrittenWithItsExercise() {
        VariantId id = VariantId.parse("row/band");

        assertThat(id).isEqualTo(new VariantId(new ExerciseId("row"), "band")).hasToString("row/band");
        assertPossible(false, () -> VariantId.parse("row"));
        List<VariantId> ids = new ArrayList<>(
                List.of(VariantId.parse("row/band"), VariantId.parse("cat-cow/slow"), VariantId.parse("cat-cow/easy")));
        ids.sort(null);
        assertThat(ids).extracting(VariantId::toString).containsExactly("cat-cow/easy", "cat-cow/slow", "row/band");
    }

    @Test
    void anExerciseIsThereOnceAndHasAVariant() {
        Exercise one = CATALOGUE.exercises().getFirst();

        assertPossible(false, () -> new Catalogue(List.of(one, one), CATALOGUE.warmUp(), List.of()));
        assertPossible(true, () -> new Catalogue(List.of(one), CATALOGUE.warmUp(), List.of()));
        assertPossible(
                false, () -> new Exercise(one.id(), one.phase(), one.regions(), List.of(), one.source(), one.ours()));
    }

    @Test
    void whatTheCatalogueHasIsFoundByItsId() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            assertThat(CATALOGUE.exercise(exercise.id())).contains(exercise);
            exercise.variants()
                    .forEach(v -> assertThat(CATALOGUE.variant(v.id())).contains(v));
        }
        assertThat(CATALOGUE.exercise(new ExerciseId("unknown"))).isEmpty();
        assertThat(CATALOGUE.variant(VariantId.parse("row/unknown"))).isEmpty();
        assertThat(Arrays.stream(Phase.values()).flatMap(CATALOGUE::inPhase))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.exercises());
    }

    @ParameterizedTest
    @EnumSource
    void gearIsForTheHandsToTieABandToOrPartOfTheRoom(Equipment equipment) {
        assertThat(equipment.isHandheld())
                .isEqualTo(Set.of(Equipment.BAND, Equipment.DUMBBELL, Equipment.TWO_DUMBBELLS, Equipment.FOAM_ROLLER)
                        .contains(equipment));
        assertThat(equipment.isAnchor())
                .isEqualTo(Set.of(Equipment.ANCHOR, Equipment.HIGH_ANCHOR, Equipment.OVERHEAD_ANCHOR)
                        .contains(equipment));
        assertThat(equipment.isTrainingGear()).isEqualTo(equipment.isHandheld() && equipment != Equipment.FOAM_ROLLER);
    }

    @Test
    void whoHasTwoDumbbellsHasOne() {
        assertThat(Equipment.usable(EnumSet.of(Equipment.TWO_DUMBBELLS)))
                .containsExactlyInAnyOrder(Equipment.TWO_DUMBBELLS, Equipment.DUMBBELL);
        assertThat(Equipment.usable(EnumSet.of(Equipment.DUMBBELL, Equipment.MAT)))
                .containsExactlyInAnyOrder(Equipment.DUMBBELL, Equipment.MAT);
    }

    @Test
    void aVariantStandsWhereItsPositionAndItsGearAre() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (Variant variant : exercise.variants()) {
                boolean onFloor = EnumSet.of(
                                Position.HANDS_AND_KNEES, Position.KNEELING, Position.SUPINE, Position.PRONE)
                        .contains(variant.position());
                boolean atWall = variant.position() == Position.STANDING
                        && (variant.equipment().contains(Equipment.WALL)
                                || variant.equipment().contains(Equipment.DOORWAY));

                assertThat(variant.station().isOnFloor()).as("%s", variant.id()).isEqualTo(onFloor);
                assertThat(variant.position().isOnFloor())
                        .as("%s", variant.id())
                        .isEqualTo(onFloor);
                assertThat(variant.station() == Station.AT_WALL)
                        .as("%s", variant.id())
                        .isEqualTo(atWall);
            }
        }
    }

    @Test
    void anyRestrictionThatNeedsLittleEffortLowersTheCeiling() {
        assertThat(Restriction.effortCeiling(Set.of())).isEqualTo(6);
        for (Restriction restriction : Restriction.values()) {
            boolean little = Set.of(Restriction.PREGNANCY, Restriction.HEART_OR_BLOOD_PRESSURE, Restriction.OPERATION)
                    .contains(restriction);
            assertThat(Restriction.effortCeiling(EnumSet.of(restriction, Restriction.SHOULDER)))
                    .as("%s", restriction)
                    .isEqualTo(little ? 4 : 6);
        }
    }

    private static void assertPossible(boolean possible, ThrowingCallable made) {
        if (possible) {
            assertThatCode(made).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
