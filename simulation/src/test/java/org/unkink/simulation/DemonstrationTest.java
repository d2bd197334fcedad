package org.unkink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.advice.Advices;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;

/** The two made-up people tell their story on whatever day of the week they are looked at. */
class DemonstrationTest {

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();
    private static final Zone ZONE = SystemZones.zone("Europe/Vienna");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void theOneGetsBetterAndTheOtherIsAdvised(int day) {
        LocalDate today = LocalDate.of(2026, 11, 23).plusDays(day);
        assertThat(kinds(Demonstration.IMPROVING, today))
                .contains(AdviceKind.IMPROVEMENT)
                .doesNotContain(AdviceKind.WORSENING);
        assertThat(kinds(Demonstration.FLARE_UP, today)).contains(AdviceKind.WORSENING);
    }

    private static List<AdviceKind> kinds(Demonstration demonstration, LocalDate today) {
        Journal journal = demonstration.journal(CATALOGUE, today, ZONE);
        Person person = PersonFold.fold(journal, ZONE.moment(today.atTime(9, 0)), ZONE);
        assertThat(person.clearance()).isInstanceOf(Clearance.Open.class);
        assertThat(person.sessions()).hasSizeGreaterThan(20);
        return Advices.of(person, Adaptation.of(CATALOGUE, person)).holding().stream()
                .map(Advice::kind)
                .toList();
    }
}
