package org.unkink.server.api;

import java.util.EnumSet;
import java.util.Set;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.timeline.TimelineItem;

/** What is said to a person before an exercise that depends on who it is. */
final class Introductions {

    private Introductions() {}

    static TimelineItem item(PlannedItem item, Person person) {
        return new TimelineItem(
                item.variant(),
                item.dose(),
                item.sides(),
                isNew(item.variant().exercise(), person),
                effortCeiling(person));
    }

    /** Whether it was done in fewer sessions than it takes to know its caution. */
    private static boolean isNew(ExerciseId exercise, Person person) {
        return person.sessions().stream()
                        .filter(session -> session.logged().stream()
                                .anyMatch(logged -> logged.variant().exercise().equals(exercise)))
                        .limit(TimelineItem.NEW_SESSIONS)
                        .count()
                < TimelineItem.NEW_SESSIONS;
    }

    /** From what the check and the setup say. */
    static int effortCeiling(Person person) {
        Set<Restriction> restrictions = EnumSet.noneOf(Restriction.class);
        restrictions.addAll(person.setup().restrictions());
        if (person.clearance() instanceof Clearance.Open open) {
            restrictions.addAll(open.restrictions());
        }
        return Restriction.effortCeiling(restrictions);
    }
}
