package org.unkink.catalogue.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.safety.RandomPeople.Visitor;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Restriction;

/** The made-up people are of all kinds, so that what is shown on them means something. */
class RandomPeopleTest {

    private final RandomPeople people = new RandomPeople(SmallCatalogue.make(), 1);
    private final List<Visitor> visitors =
            IntStream.range(0, 4000).mapToObj(people::visitor).toList();

    @Test
    void theSameNumberIsTheSamePerson() {
        assertThat(people.visitor(17)).isEqualTo(visitors.get(17)).isNotEqualTo(visitors.get(18));
    }

    @Test
    void mostCanBePlannedForAndSomeCannot() {
        assertThat(share(v -> v.person().clearance() instanceof Clearance.Open)).isBetween(50, 90);
        assertThat(share(v -> v.person().clearance() instanceof Clearance.Stopped))
                .isBetween(3, 30);
        assertThat(share(v -> v.person().clearance() instanceof Clearance.Due)).isBetween(3, 30);
    }

    @Test
    void everyReasonForTheCheckAndEveryRestrictionIsMet() {
        assertThat(visitors.stream()
                        .map(v -> v.person().clearance())
                        .filter(Clearance.Due.class::isInstance)
                        .map(c -> ((Clearance.Due) c).reason())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Clearance.Due.Reason.values());
        assertThat(visitors.stream()
                        .map(v -> v.person().clearance())
                        .filter(Clearance.Open.class::isInstance)
                        .flatMap(c -> ((Clearance.Open) c).restrictions().stream())
                        .collect(Collectors.toSet()))
                .containsAll(Set.of(
                        Restriction.BONE_FRAGILITY,
                        Restriction.SPINE_SURGERY,
                        Restriction.INFLAMMATORY_DISEASE,
                        Restriction.PREGNANCY,
                        Restriction.HEART_OR_BLOOD_PRESSURE,
                        Restriction.NERVE_SIGNS));
    }

    @Test
    void whatTheRulesTurnOnHappensOftenEnough() {
        assertThat(share(v -> v.person().painIsNew())).isBetween(3, 30);
        assertThat(share(v -> v.person().pain().said().isPresent())).isBetween(20, 80);
        assertThat(share(v -> v.person().pain().said().stream().anyMatch(p -> p.value() >= 7)))
                .isBetween(1, 15);
        assertThat(share(v -> v.person().hurts().size() > 0)).isBetween(20, 95);
        assertThat(share(v -> v.person().sessions().stream()
                        .anyMatch(s -> s.done().stream().anyMatch(e -> Register.isStrength(e.value())))))
                .isBetween(30, 95);
        assertThat(visitors)
                .anyMatch(v -> v.person().sessions().stream()
                        .anyMatch(s -> s.day().isAfter(v.person().today())));
        assertThat(share(v -> !v.person().setup().restrictions().isEmpty())).isBetween(5, 40);
        assertThat(share(v -> !v.wish().locked().isEmpty())).isBetween(10, 40);
    }

    private int share(Predicate<Visitor> what) {
        return (int) (100 * visitors.stream().filter(what).count() / visitors.size());
    }
}
