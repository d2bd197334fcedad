package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Variant;

/** Strength for a sore region is capped, and very sore regions are not mainly loaded at all. */
final class SoreRegionsAreSparedTest {

    @Test
    void setUnitsStayUnderTheCapOfEachRegion() {
        for (Region region : Region.values()) {
            for (int soreness : List.of(1, 3, 4, 6, 7, 10)) {
                Session session = session(People.newcomer().sore(region, soreness), 60);
                int units = 0;
                for (Session.Item item : session.items()) {
                    Exercise exercise =
                            CATALOGUE.exercise(item.variant().exercise()).orElseThrow();
                    if (exercise.phase() == Phase.STRENGTH) {
                        int weight = exercise.regions().getOrDefault(region, 0);
                        units += weight * item.dose().sets();
                        assertThat(soreness >= 7 && weight == 3).isFalse();
                    }
                }
                assertThat(units).isLessThanOrEqualTo(soreness >= 7 ? 3 : soreness >= 4 ? 8 : 18);
            }
        }
    }

    @Test
    void sorenessIsTheReason() {
        Session session = session(People.newcomer().sore(Region.UPPER_BACK, 8), 40);
        assertThat(onlyOut(session, "row"))
                .isEqualTo(new Reason.RegionTooSore(org.unkink.engine.rule.Rule.R16, Region.UPPER_BACK, 8));
    }

    /** Set-units are sets times weight: a very sore region gets three of them. */
    @Test
    void noDoseOfOneExerciseIsMoreThanAVerySoreRegionBears() {
        Today today =
                new Today(CATALOGUE, People.newcomer().sore(Region.SHOULDERS, 8).person());
        Wish wish = Wish.of(40);
        Doses doses = new Doses(today, wish, Shape.of(wish, false));
        int tooMuch = 0;
        for (Exercise exercise : CATALOGUE.inPhase(Phase.STRENGTH).toList()) {
            int weight = exercise.regions().getOrDefault(Region.SHOULDERS, 0);
            for (Variant variant : exercise.variants()) {
                List<Dose> bearable = new ArrayList<>();
                for (int rung = variant.ladder().start(); rung >= 0; rung--) {
                    Dose dose = variant.ladder().dose(rung);
                    boolean bears = weight * dose.sets() <= 3;
                    assertThat(doses.admits(exercise, variant, dose))
                            .as("%s, %s", variant.id(), dose)
                            .isEqualTo(bears);
                    if (bears) {
                        bearable.add(dose);
                    } else {
                        tooMuch++;
                    }
                }
                List<Doses.Rung> rungs = doses.of(exercise, variant);
                assertThat(rungs.stream().map(Doses.Rung::dose))
                        .containsExactlyElementsOf(bearable.subList(0, Math.min(3, bearable.size())));
                assertThat(rungs.stream().map(Doses.Rung::below))
                        .containsExactlyElementsOf(
                                IntStream.range(0, rungs.size()).boxed().toList());
            }
        }
        assertThat(tooMuch).isPositive();
    }
}
