package org.unkink.server.api;

import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Person;
import org.unkink.engine.programme.TodaysSession.Limit;

/** What today's state takes away. */
final class Limits {

    private Limits() {}

    static Limit of(Catalogue catalogue, Person person) {
        return Limit.NONE;
    }
}
