package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;

/** The table of lengths and counts, the order of the phases and the time to the second. */
final class ShapeOfASessionTest {

    @Test
    void everySessionFitsItsMinutesAndItsRow() {
        for (int minutes = 2; minutes <= 60; minutes++) {
            Session session = session(People.newcomer().sore(Region.NECK, 5), minutes);
            Shape shape = Shape.of(Wish.of(minutes), false);
            assertThat(session.seconds())
                    .isLessThanOrEqualTo(minutes * 60)
                    .isEqualTo(session.items().stream()
                            .mapToInt(Session.Item::seconds)
                            .sum());
            assertThat(session.items().stream().map(Session.Item::phase).toList())
                    .isSortedAccordingTo(Comparator.naturalOrder());
            for (Phase phase : Draft.PHASES) {
                assertThat(variants(session, phase))
                        .as("%s minutes, %s", minutes, phase)
                        .hasSizeBetween(shape.of(phase).least(), shape.of(phase).most());
            }
        }
    }

    @Test
    void warmUpIsFiveToTenMinutesFromTenMinutesOn() {
        for (int minutes = 10; minutes <= 60; minutes++) {
            assertThat(warmUp(session(People.newcomer(), minutes))).isBetween(300, 600);
        }
    }

    @Test
    void shortSessionsSayThatTheirWarmUpIsShort() {
        assertThat(warmUp(session(People.newcomer(), 5))).isBetween(60, 180);
        assertThat(session(People.newcomer(), 5).notes()).anyMatch(n -> n instanceof Reason.ShortWarmUp);
        assertThat(warmUp(session(People.newcomer(), 2))).isZero();
    }

    /** Of a catalogue in which stretches begin with their longest dose. */
    @Test
    void stretchesBeforeTenMinutesAreShortForWhoeverHoldsThemLonger() {
        Catalogue unhurried = Planning.fromTheTop(Phase.STATIC);
        for (int minutes = 2; minutes <= 9; minutes++) {
            assertThat(longestHold(unhurried, minutes))
                    .as("%d minutes", minutes)
                    .isLessThanOrEqualTo(minutes < 5 ? 15 : 20);
        }
        assertThat(longestHold(unhurried, 40)).isEqualTo(30);
    }

    private static int longestHold(Catalogue catalogue, int minutes) {
        Plan plan = new Planner(catalogue).plan(People.newcomer().person(), Wish.of(minutes));
        assertThat(plan).isInstanceOf(Plan.Planned.class);
        return ((Plan.Planned) plan)
                .session().items().stream()
                        .filter(i -> i.phase() == Phase.STATIC)
                        .mapToInt(i -> i.dose().holdSeconds())
                        .max()
                        .orElse(0);
    }

    private static int warmUp(Session session) {
        return session.items().stream()
                .filter(i -> i.phase() == Phase.WARM_UP)
                .mapToInt(i -> org.unkink.engine.timeline.Tempo.workSeconds(
                        CATALOGUE.variant(i.variant()).orElseThrow(), i.dose()))
                .sum();
    }
}
