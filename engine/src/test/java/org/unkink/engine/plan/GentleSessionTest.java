package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.kind;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;
import static org.unkink.engine.plan.Planning.variants;

import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;

/** A gentle session has no strength and the gentlest dose of the easier variant. */
final class GentleSessionTest {

    @Test
    void gentleMeansFirstRungAndEasierVariantWhereThereIsOne() {
        Session session = session(People.newcomer(), kind(25, Wish.Kind.GENTLE));
        assertThat(variants(session, Phase.STRENGTH)).isEmpty();
        assertThat(onlyOut(session, "row")).isInstanceOf(Reason.NotInThisKind.class);
        assertThat(session.notes()).anyMatch(n -> n instanceof Reason.GentleOnly);
        for (Session.Item item : session.items()) {
            if (item.phase() != Phase.WARM_UP) {
                Variant variant = CATALOGUE.variant(item.variant()).orElseThrow();
                assertThat(item.dose()).isEqualTo(variant.ladder().dose(0));
                boolean hasEasier = CATALOGUE.exercise(item.variant().exercise()).orElseThrow().variants().stream()
                        .anyMatch(v -> v.difficulty() == Difficulty.EASIER);
                assertThat(variant.difficulty() == Difficulty.EASIER)
                        .as("%s", variant.id())
                        .isEqualTo(hasEasier);
            }
        }
    }
}
