package org.unkink.simulation;

import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Wish;

/** Looks on while somebody lives. */
public interface Witness {

    /** Sees nothing. */
    Witness NONE = new Witness() {};

    /** The planner answered. */
    default void planned(Person person, Wish wish, Plan plan) {}

    /** A day begins; nothing is noted on it yet. */
    default void woke(Person person) {}
}
