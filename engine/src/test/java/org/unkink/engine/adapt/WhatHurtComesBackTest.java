package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.ROW;
import static org.unkink.engine.adapt.Training.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.adapt.Returning.How;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;

/** What hurt comes back easier, later, or not for now, and says so (rule R17). */
class WhatHurtComesBackTest {

    private static final VariantId CIRCLES = VariantId.parse("arm-circles/wide");

    private static Training hurt(VariantId variant, Kind kind, int... days) {
        Training training = new Training().checked(0);
        for (int day : days) {
            training.session(day, variant).hurt(day, variant, null, kind, 3);
        }
        return training;
    }

    @Test
    void whatHasAnEasierFormComesBackInItFromTheFourthDay() {
        List<Returning> returning = hurt(CIRCLES, Kind.PULLING, 0).adaptation(1).returning();
        assertThat(returning).singleElement().satisfies(r -> {
            assertThat(r.how()).isEqualTo(How.EASIER);
            assertThat(r.from()).isEqualTo(day(4));
            assertThat(r.easier()).contains(VariantId.parse("arm-circles/low"));
        });
    }

    @Test
    void whatHasNoEasierFormComesBackOnTheFifteenthDay() {
        assertThat(hurt(ROW, Kind.PULLING, 0).adaptation(14).returning())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.how()).isEqualTo(How.LATER);
                    assertThat(r.from()).isEqualTo(day(15));
                });
        assertThat(hurt(ROW, Kind.PULLING, 0).adaptation(15).returning()).isEmpty();
    }

    @Test
    void afterSharpPainNothingEasierComesEither() {
        assertThat(hurt(CIRCLES, Kind.SHARP, 0).adaptation(5).returning())
                .extracting(Returning::how)
                .containsExactly(How.LATER);
    }

    @Test
    void whatHurtOnThreeDaysInTwelveWeeksDoesNotComeForNow() {
        assertThat(hurt(ROW, Kind.PULLING, 0, 20).adaptation(35).returning()).isEmpty();
        Training training = hurt(ROW, Kind.PULLING, 0, 20, 40);
        assertThat(training.adaptation(83).returning()).singleElement().satisfies(r -> {
            assertThat(r.how()).isEqualTo(How.NOT_FOR_NOW);
            assertThat(r.times()).isEqualTo(3);
            assertThat(r.from()).isEqualTo(day(84));
        });
        assertThat(training.adaptation(84).returning()).isEmpty();
    }

    @Test
    void itSaysSo() {
        assertThat(hurt(CIRCLES, Kind.PULLING, 0).adaptation(1).adjustments())
                .anyMatch(Adjustment.ComesBackEasier.class::isInstance);
        assertThat(hurt(ROW, Kind.PULLING, 0).adaptation(1).adjustments())
                .anyMatch(Adjustment.ComesBackLater.class::isInstance);
        assertThat(hurt(ROW, Kind.PULLING, 0, 20, 40).adaptation(41).adjustments())
                .anyMatch(Adjustment.StaysOut.class::isInstance);
    }
}
