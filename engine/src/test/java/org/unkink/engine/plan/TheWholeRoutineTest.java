package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variant;
import static org.unkink.engine.plan.Planning.variants;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;

/** Who is used to training and has the time gets what the article describes, each at their own dose. */
final class TheWholeRoutineTest {

    @Test
    void anHourHasEveryStrengthExerciseAndEveryStretchThatIsPossible() {
        Session session = session(steady(), 60);

        assertThat(variants(session, Phase.STRENGTH)).hasSize(6); // superman comes on request
        assertThat(variants(session, Phase.STATIC))
                .hasSize((int) CATALOGUE.inPhase(Phase.STATIC).count());
        assertThat(variants(session, Phase.DYNAMIC)).hasSize(5);
    }

    @Test
    void whereAllOfItFitsMoreTimeIsSaidToAddNothing() {
        Session forty = session(steady(), 40);

        assertThat(forty.notes()).hasAtLeastOneElementOfType(Reason.WholeRoutine.class);
        assertThat(variants(forty)).isEqualTo(variants(session(steady(), 60)));
        assertThat(session(equipped(), 40).notes()).doesNotHaveAnyElementsOfTypes(Reason.WholeRoutine.class);
    }

    @Test
    void aDayOfLessIsNotCalledTheWholeRoutine() {
        for (People less : List.of(
                steady().pain(5), steady().has(), steady().restricted(Restriction.SHOULDER, Restriction.PAST_STROKE))) {
            Session session = session(less, 60);
            assertThat(session.notes()).doesNotHaveAnyElementsOfTypes(Reason.WholeRoutine.class);
        }
        assertThat(session(steady().has(), 60).notes()).hasAtLeastOneElementOfType(Reason.AllForToday.class);
    }

    @Test
    void whereTimeIsShortForItNothingIsSaidToBeAll() {
        Plan plan = new Planner(Planning.fromTheTop(Phase.STRENGTH, Phase.STATIC)).plan(steady().person(), Wish.of(40));
        assertThat(((Plan.Planned) plan).session().notes())
                .doesNotHaveAnyElementsOfTypes(Reason.WholeRoutine.class, Reason.AllForToday.class);
    }

    @Test
    void everyDoseIsThePersonsOwn() {
        People steady = steady();
        for (Session.Item item : session(steady, 60).items()) {
            Exercise exercise = CATALOGUE.exercise(item.variant().exercise()).orElseThrow();
            if (exercise.phase() != Phase.WARM_UP) {
                var ladder = CATALOGUE.variant(item.variant()).orElseThrow().ladder();
                assertThat(item.dose()).isEqualTo(ladder.dose(ladder.start()));
            }
        }
    }

    @Test
    void aNewcomerWithAnHourIsNotGivenAllOfIt() {
        assertThat(variants(session(equipped(), 60), Phase.STRENGTH)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aSoreRegionIsSparedInItToo() {
        Session session = session(steady().sore(Region.UPPER_BACK, 5), 60);

        int units = session.items().stream()
                .filter(i -> i.phase() == Phase.STRENGTH)
                .mapToInt(i -> i.dose().sets()
                        * CATALOGUE
                                .exercise(i.variant().exercise())
                                .orElseThrow()
                                .regions()
                                .getOrDefault(Region.UPPER_BACK, 0))
                .sum();
        assertThat(units).isLessThanOrEqualTo(8);
    }

    private static People equipped() {
        return People.newcomer().has(Equipment.values()).can(org.unkink.engine.exercise.Position.values());
    }

    /** A month of sessions every three days. */
    private static People steady() {
        People people = equipped();
        for (int daysAgo = 30; daysAgo >= 3; daysAgo -= 3) {
            people = people.did(daysAgo, variant("shoulder-roll/standing"), variant("scapular-squeeze/standing"));
        }
        return people;
    }
}
