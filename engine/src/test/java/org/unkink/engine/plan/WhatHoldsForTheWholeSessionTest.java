package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.kind;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variant;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.rule.Rule;

/** That strength rests is said wherever somebody could have looked for it, and nowhere else. */
final class WhatHoldsForTheWholeSessionTest {

    private static final People DAY_AFTER_STRENGTH = People.newcomer().did(1, variant("row/band"));

    @Test
    void thatStrengthRestsIsSaid() {
        assertThat(session(DAY_AFTER_STRENGTH, 25).notes()).anyMatch(WhatHoldsForTheWholeSessionTest::isNoStrength);
        assertThat(session(People.newcomer(), 25).notes()).noneMatch(WhatHoldsForTheWholeSessionTest::isNoStrength);
    }

    @Test
    void notToWhoAskedForAGentleSessionWhichHasNone() {
        assertThat(session(DAY_AFTER_STRENGTH, kind(25, Wish.Kind.GENTLE)).notes())
                .contains(new Reason.GentleOnly(Rule.R43))
                .noneMatch(WhatHoldsForTheWholeSessionTest::isNoStrength);
    }

    @Test
    void toWhomPainMadeTheDayGentleItIs() {
        assertThat(session(People.newcomer().pain(5), kind(25, Wish.Kind.GENTLE))
                        .notes())
                .contains(new Reason.GentleOnly(Rule.R43))
                .anyMatch(WhatHoldsForTheWholeSessionTest::isNoStrength);
    }

    @Test
    void notWhereThereIsNoStrengthAnyway() {
        Catalogue without = new Catalogue(
                CATALOGUE.exercises().stream()
                        .filter(exercise -> exercise.phase() != Phase.STRENGTH)
                        .toList(),
                CATALOGUE.warmUp(),
                List.of());
        Plan plan = new Planner(without).plan(DAY_AFTER_STRENGTH.person(), Wish.of(25));
        assertThat(((Plan.Planned) plan).session().notes()).noneMatch(WhatHoldsForTheWholeSessionTest::isNoStrength);
    }

    private static boolean isNoStrength(Reason.Note note) {
        return note instanceof Reason.NoStrengthToday;
    }
}
