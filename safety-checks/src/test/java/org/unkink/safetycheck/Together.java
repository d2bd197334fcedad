package org.unkink.safetycheck;

import java.util.List;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Wish;
import org.unkink.simulation.Witness;

/** Several who look on. */
record Together(List<Witness> witnesses) implements Witness {

    @Override
    public void planned(Person person, Wish wish, Plan plan) {
        witnesses.forEach(w -> w.planned(person, wish, plan));
    }

    @Override
    public void woke(Person person) {
        witnesses.forEach(w -> w.woke(person));
    }
}
