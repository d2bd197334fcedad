package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Phase;

/** R30: in the first days of a pain there is no strength. */
final class NewPainGetsMobilityOnlyTest {

    @Test
    void newPainTakesStrengthAwayAndLeavesStretches() {
        Session session = session(People.newcomer().newPain(), 25);
        assertThat(variants(session, Phase.STRENGTH)).isEmpty();
        assertThat(variants(session, Phase.STATIC)).isNotEmpty();
        assertThat(onlyOut(session, "wall-angel")).isInstanceOf(Reason.PainIsNew.class);
    }
}
