package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.onlyOut;
import static org.unkink.engine.plan.Planning.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;

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
}
