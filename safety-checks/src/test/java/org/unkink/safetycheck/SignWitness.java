package org.unkink.safetycheck;

import java.time.LocalDate;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Wish;
import org.unkink.simulation.Persona;
import org.unkink.simulation.Witness;

/** Counts the sessions planned for somebody on or after the day on which their warning sign came up. */
final class SignWitness implements Witness {

    private final Persona persona;
    private final LocalDate first;
    private int planned;

    SignWitness(Persona persona, LocalDate first) {
        this.persona = persona;
        this.first = first;
    }

    int planned() {
        return planned;
    }

    @Override
    public void planned(Person person, Wish wish, Plan plan) {
        boolean since = persona.sign()
                .filter(sign -> !person.today().isBefore(first.plusDays(sign.day())))
                .isPresent();
        planned += since && plan instanceof Plan.Planned ? 1 : 0;
    }
}
