package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.journal.Setup;

/** The per-exercise blocks: what a restriction blocks is never in, wherever the restriction was stated. */
final class RestrictionsTakeExercisesAwayTest {

    @Test
    void noRestrictionLetsABlockedVariantIn() {
        for (Restriction restriction : Restriction.values()) {
            Session checked = session(People.newcomer().restricted(restriction), 40);
            Session stated = session(
                    People.newcomer()
                            .setup(s -> new Setup(
                                    s.equipment(),
                                    s.positions(),
                                    Set.of(restriction),
                                    s.refused(),
                                    s.liked(),
                                    s.optedIn(),
                                    s.country())),
                    40);
            assertThat(variants(checked)).noneMatch(v -> v.blockedBy().contains(restriction));
            assertThat(stated).isEqualTo(checked);
        }
    }

    @Test
    void theBlockIsTheReason() {
        Session session = session(People.newcomer().restricted(Restriction.SHOULDER), 40);
        assertThat(onlyOut(session, "face-pull")).isInstanceOf(Reason.Blocked.class);
    }
}
