package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.described;
import static org.unkink.engine.plan.Planning.exercises;
import static org.unkink.engine.plan.Planning.session;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;

/** Every item has one to three reasons, and every described exercise that is out exactly one. */
final class EverythingHasItsReasonTest {

    @Test
    void eachExerciseIsInOrOutOnce() {
        for (int minutes = 2; minutes <= 60; minutes++) {
            for (People people :
                    List.of(People.newcomer(), People.newcomer().has().sore(Region.NECK, 7))) {
                Session session = session(people, minutes);
                List<ExerciseId> all = new ArrayList<>();
                session.items().stream()
                        .filter(i -> i.phase() != Phase.WARM_UP)
                        .forEach(i -> all.add(i.variant().exercise()));
                session.leftOut().forEach(l -> all.add(l.exercise()));
                assertThat(all).containsExactlyInAnyOrderElementsOf(described());
                assertThat(session.items())
                        .allMatch(i -> !i.reasons().isEmpty() && i.reasons().size() <= 3);
            }
        }
    }

    @Test
    void aSoreRegionIsServedAndNamed() {
        for (Region region : List.of(Region.NECK, Region.LOWER_BACK, Region.CHEST)) {
            assertThat(session(People.newcomer().sore(region, 6), 15).items())
                    .anyMatch(i -> i.reasons().stream()
                            .anyMatch(r -> r instanceof Reason.ServesSoreRegion s && s.region() == region));
        }
    }

    @Test
    void noTimeLeftIsTrue() {
        Session session = session(People.newcomer(), 10);
        int over = session.leftOut().stream()
                .filter(l -> l.reason() instanceof Reason.NoTimeLeft)
                .mapToInt(l -> ((Reason.NoTimeLeft) l.reason()).secondsOver())
                .min()
                .orElseThrow();
        assertThat(over).isPositive();
    }

    @Test
    void anotherThatDoesMoreIsInThePlan() {
        Session session = session(People.newcomer(), 60);
        assertThat(session.leftOut())
                .filteredOn(l -> l.reason() instanceof Reason.AnotherDoesMore)
                .isNotEmpty()
                .allMatch(l -> exercises(session).contains(((Reason.AnotherDoesMore) l.reason()).other()));
    }
}
