package org.unkink.simulation;

import java.util.List;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Wish;

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
