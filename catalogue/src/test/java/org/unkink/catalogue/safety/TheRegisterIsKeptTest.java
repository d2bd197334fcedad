package org.unkink.catalogue.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;

/** What the register blocks, which was written by hand, is blocked by what the movements do. */
final class TheRegisterIsKeptTest {

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();

    @Test
    void whatTheRegisterBlocksIsBlocked() {
        List<String> missing = new ArrayList<>();
        for (Restriction restriction : Restriction.values()) {
            int blocked = 0;
            for (Exercise exercise : CATALOGUE.exercises()) {
                for (Variant variant : exercise.variants()) {
                    if (Register.isBlocked(variant.id(), restriction)) {
                        blocked++;
                        if (!variant.blockedBy().contains(restriction)) {
                            missing.add(restriction + " does not block " + variant.id());
                        }
                    }
                }
            }
            assertThat(blocked).as("%s in the register", restriction).isPositive();
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyNameInTheRegisterIsInTheCatalogue() {
        assertThat(Register.blockedNames())
                .allMatch(name -> CATALOGUE.exercises().stream()
                        .anyMatch(e -> e.id().value().equals(name)
                                || e.variants().stream()
                                        .anyMatch(v -> v.id().toString().equals(name))));
    }
}
