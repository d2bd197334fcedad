package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unkink.engine.plan.Planning.CATALOGUE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.timeline.Tempo;

/** A place stands for every variant that is done there: the way from it and to it takes as long for each. */
final class PlacesTest {

    private static final List<Variant> VARIANTS = CATALOGUE.exercises().stream()
            .flatMap(exercise -> exercise.variants().stream())
            .toList();

    private final Places places = new Places();

    @Test
    void theWayIsAsLongAsFromOneVariantToTheOther() {
        for (Variant to : VARIANTS) {
            assertThat(places.seconds(0, places.of(to)))
                    .isEqualTo(Tempo.transition(null, to).seconds());
            for (Variant from : VARIANTS) {
                assertThat(places.seconds(places.of(from), places.of(to)))
                        .as("%s to %s", from.id(), to.id())
                        .isEqualTo(Tempo.transition(from, to).seconds());
            }
        }
    }

    @Test
    void twoVariantsOfOneStationShareItUnlessTheyNeedOtherGearInHandOrTiedUp() {
        for (Variant one : VARIANTS) {
            for (Variant other : VARIANTS) {
                assertThat(places.of(one) == places.of(other))
                        .as("%s and %s", one.id(), other.id())
                        .isEqualTo(one.station() == other.station() && gear(one).equals(gear(other)));
            }
        }
    }

    @Test
    void nothingIsDoneAtTheStart() {
        int any = places.of(VARIANTS.getFirst());
        assertThatThrownBy(() -> places.seconds(any, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Equipment> gear(Variant variant) {
        return variant.equipment().stream()
                .filter(e -> e.isHandheld() || e.isAnchor())
                .collect(Collectors.toSet());
    }
}
